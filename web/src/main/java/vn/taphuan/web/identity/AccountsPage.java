package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.taphuan.identity.AccountLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.shared.Slice;

/** {@code /accounts}: every account there is. */
@Named
@RequestScoped
public class AccountsPage {
    private static final int SIZE = 50;

    @Inject
    IdentityService identity;

    @Inject
    @Param
    String q;

    @Inject
    @Param
    Integer page;

    private Slice<AccountLine> slice;

    @PostConstruct
    void load() {
        slice = identity.accounts(q, Slice.page(page), SIZE);
    }

    public Slice<AccountLine> getSlice() {
        return slice;
    }

    public String getQ() {
        return q;
    }
}
