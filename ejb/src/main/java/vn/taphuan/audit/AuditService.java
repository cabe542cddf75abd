package vn.taphuan.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.query.Page;
import vn.taphuan.shared.Like;
import vn.taphuan.shared.Slice;

/** The administrator's search in what was done. */
@Stateless
public class AuditService {
    @Inject
    AuditEntries entries;

    @Inject
    Clock clock;

    /**
     * What was done between two days, both counted, the newest first.
     *
     * @param actor user name; null is anyone
     * @param action such as official.import; null is any
     * @param text in subject or detail
     */
    @RolesAllowed("audit.read")
    public Slice<AuditLine> search(
            LocalDate from, LocalDate to, String actor, String action, String text, int page, int size) {
        var zone = clock.getZone();
        var since = from.atStartOfDay(zone).toInstant();
        var until = to.plusDays(1).atStartOfDay(zone).toInstant();
        var who = blankToNull(actor);
        var what = blankToNull(action);
        var like = Like.containing(text);
        return new Slice<>(
                entries.lines(since, until, who, what, like, Page.page(size, page)),
                page,
                size,
                entries.count(since, until, who, what, like));
    }

    /** The acts there are to choose from. */
    @RolesAllowed("audit.read")
    public List<String> actions() {
        return entries.actions();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
