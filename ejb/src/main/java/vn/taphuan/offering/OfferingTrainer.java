package vn.taphuan.offering;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.taphuan.identity.Account;

/** Who teaches a class. */
@Entity
public class OfferingTrainer {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Offering offering;

    @ManyToOne(optional = false, fetch = LAZY)
    private Account account;

    protected OfferingTrainer() {}

    public OfferingTrainer(Offering offering, Account account) {
        this.offering = offering;
        this.account = account;
    }
}
