package vn.taphuan.rendition;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.Page;
import vn.taphuan.content.Stored;

/**
 * The steps of the making, each on record by itself: that an original is taken up is known before anything is read of it,
 * so that one which brings the server down is not tried for ever.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RenditionWork {
    private static final Page SOME = Page.first(10);

    @Inject
    Originals originals;

    @Inject
    Clock clock;

    /** Takes up one that waits; empty when none does. */
    public Optional<String> take(OriginalKind kind) {
        var now = clock.instant();
        return originals.waiting(kind, now.minus(Original.SILENT), SOME).stream()
                .filter(sha256 -> originals.locked(sha256).take(now))
                .findFirst();
    }

    public void stillAtIt(String sha256) {
        originals.locked(sha256).stillAtIt(clock.instant());
    }

    /**
     * Nothing more will come of it.
     *
     * @param weight on the wire
     * @param smaller by their widths; may be empty
     */
    public void done(String sha256, int width, int height, long weight, Map<Integer, Stored> smaller) {
        var original = originals.locked(sha256);
        original.measured(width, height, weight);
        original.done();
        var there = originals.smaller(List.of(sha256));
        if (there.isEmpty())
            smaller.forEach((each, stored) -> originals.em().persist(new Rendition(original, each, stored)));
    }
}
