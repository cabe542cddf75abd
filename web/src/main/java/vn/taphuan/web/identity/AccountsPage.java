package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import vn.taphuan.identity.AccountLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.official.OfficialService;
import vn.taphuan.shared.Slice;

/** {@code /accounts}: every account there is. */
@Named
@RequestScoped
public class AccountsPage {
    private static final int SIZE = 50;

    @Inject
    IdentityService identity;

    @Inject
    OfficialService officials;

    @Inject
    @Param
    String q;

    @Inject
    @Param
    Integer page;

    private Slice<AccountLine> slice;
    private Map<String, String> units;

    @PostConstruct
    void load() {
        slice = identity.accounts(q, Slice.page(page), SIZE);
        units = officials.unitsOf(
                slice.rows().stream().map(AccountLine::username).toList());
    }

    /** Null for an account that is not an official's, or of somebody without a post. */
    public String unitOf(AccountLine account) {
        return units.get(account.username());
    }

    public Slice<AccountLine> getSlice() {
        return slice;
    }

    public String getQ() {
        return q;
    }
}
