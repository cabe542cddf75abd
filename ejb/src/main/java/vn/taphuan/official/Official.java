package vn.taphuan.official;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.identity.Account;

/** Cán bộ, công chức, viên chức: a person with one record for life. */
@Entity
public class Official {
    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    /** Số định danh cá nhân: 12 digits, as text. */
    @Basic(optional = false)
    private String personalNumber;

    @Basic(optional = false)
    private String familyName;

    @Basic(optional = false)
    private String givenName;

    /** Made by the database from the two, with the collation that searches without marks; for queries alone. */
    @Column(insertable = false, updatable = false)
    private String fullName;

    /** Made by the database too: name without marks and number, as {@link PeopleSearch} folds what is typed. */
    @Column(insertable = false, updatable = false)
    private String searchText;

    @Basic(optional = false)
    private LocalDate birthDate;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private DatePrecision birthPrecision;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Sex sex;

    /** Dân tộc: for the yearly statistics alone, in no list. */
    private String ethnicGroup;

    private String email;
    private String phone;

    @OneToOne(fetch = LAZY)
    private Account account;

    /** The record that goes on for this person; null while this one does. */
    @ManyToOne(fetch = LAZY)
    private Official mergedInto;

    @Basic(optional = false)
    private Instant createdAt;

    protected Official() {}

    public Official(String personalNumber, PersonDetails details, Instant at) {
        this.personalNumber = personalNumber;
        this.createdAt = at;
        take(details);
    }

    private void take(PersonDetails details) {
        familyName = details.familyName();
        givenName = details.givenName();
        birthDate = details.birthDate();
        birthPrecision = details.birthPrecision();
        sex = details.sex();
        ethnicGroup = details.ethnicGroup();
        email = details.email();
        phone = details.phone();
    }

    /** Takes the details over. What the list leaves blank stays as it was. */
    void correct(PersonDetails told) {
        restore(told.orElse(details()));
    }

    /** These details and no others. */
    void restore(PersonDetails details) {
        take(details);
        if (account != null) tell(account);
    }

    /** What serves only while somebody is in post: contact, and ethnic group, which served the statistics of those years. */
    void forgetWhatNoLawKeeps() {
        ethnicGroup = null;
        email = null;
        phone = null;
    }

    PersonDetails details() {
        return new PersonDetails(familyName, givenName, birthDate, birthPrecision, sex, ethnicGroup, email, phone);
    }

    public void openAccount(Account account) {
        if (this.account != null) throw new IllegalStateException("account is there");
        this.account = Objects.requireNonNull(account);
        tell(account);
    }

    private void tell(Account account) {
        account.belongsTo(fullName(), birthYear());
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    public Official mergedInto() {
        return mergedInto;
    }

    /** Another record goes on for this person. */
    public void mergeInto(Official kept) {
        mergedInto = kept;
    }

    public void part() {
        mergedInto = null;
    }

    public Long id() {
        return id;
    }

    public String personalNumber() {
        return personalNumber;
    }

    public String fullName() {
        return details().fullName();
    }

    public int birthYear() {
        return birthDate.getYear();
    }

    public Account account() {
        return account;
    }
}
