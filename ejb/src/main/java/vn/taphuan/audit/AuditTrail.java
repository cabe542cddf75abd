package vn.taphuan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Origin;

/** Writes down what the features tell, in the transaction that did it: what is rolled back was not done. */
@ApplicationScoped
class AuditTrail {
    private static final int LONGEST_DETAIL = 1000;
    private static final int LONGEST_SUBJECT = 200;

    @Inject
    AuditEntries entries;

    @Inject
    Principal caller;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    void on(@Observes Audited audited) {
        entries.em()
                .persist(new AuditEntry(
                        clock.instant(),
                        audited.actor() == null ? caller.getName() : audited.actor(),
                        audited.action(),
                        cut(audited.subject(), LONGEST_SUBJECT),
                        cut(audited.detail(), LONGEST_DETAIL),
                        origin.address()));
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
