package vn.taphuan.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.taphuan.identity.Scopes;
import vn.taphuan.shared.NotFound;

/** The classes whose learners the caller may follow: those the caller teaches, and every one for the training office. */
@ApplicationScoped
public class Followed {
    @Inject
    Offerings offerings;

    @Inject
    Scopes scopes;

    public Offering get(String code) {
        var offering = offerings.get(code);
        if (scopes.unitsFor("offering.open").isEmpty() && offerings.teaches(offering, scopes.callerName()) == 0)
            throw new NotFound(Offering.class, code);
        return offering;
    }
}
