package vn.taphuan.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.taphuan.shared.Audited;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Keeps the store tidy: content is put before the row that names it is on record, and stays when the row is gone. */
@Stateless
public class ContentService {
    private static final String CLEAN = "content.clean";
    private static final Logger LOG = Logger.getLogger(ContentService.class.getName());

    /** What was put within it may belong to an upload under way. */
    private static final Duration UNDER_WAY = Duration.ofDays(1);

    /** A call has five minutes; what is left goes with the next. */
    private static final int MOST_AT_ONCE = 5_000;

    @Inject
    ContentStore store;

    @Inject
    Orphans orphans;

    @Inject
    Event<Audited> audited;

    @Inject
    Clock clock;

    /** What is there and what could go; nothing is changed. */
    @RolesAllowed(CLEAN)
    public Inventory look(int page, int size) {
        try {
            var kept = kept();
            var found = new ArrayList<Kept>();
            for (var block : blocksOf(old(kept))) found.addAll(orphans.among(block));
            return new Inventory(
                    store.place(),
                    kept.size(),
                    bytes(kept),
                    slice(found, page, size),
                    bytes(found),
                    found.isEmpty() ? null : found.get(0).putAt(),
                    store.countUnfinished(begun()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The content store could not be asked", e);
            throw new Refused("content.unreachable");
        }
    }

    /** Removes what nobody uses. What went before the store failed is on record as well. */
    @RolesAllowed(CLEAN)
    public Cleaned clean() throws IOException {
        var removed = new ArrayList<Kept>();
        var dropped = 0;
        try {
            dropped = store.dropUnfinished(begun());
            for (var block : blocksOf(old(kept()))) remove(orphans.among(block), removed);
        } finally {
            audited.fire(new Audited(
                    CLEAN, store.place().address(), removed.size() + " · " + bytes(removed) + " B · " + dropped));
        }
        return new Cleaned(removed.size(), bytes(removed), dropped);
    }

    private void remove(List<Kept> found, List<Kept> removed) throws IOException {
        for (var orphan : found) {
            if (removed.size() == MOST_AT_ONCE) return;
            if (store.remove(orphan.sha256(), begun())) removed.add(orphan);
        }
    }

    private List<Kept> kept() throws IOException {
        var kept = new ArrayList<Kept>();
        store.visit(kept::add);
        return kept;
    }

    /** What may be an orphan, the oldest first. */
    private List<Kept> old(List<Kept> kept) {
        var before = begun();
        return kept.stream()
                .filter(each -> each.putAt().isBefore(before))
                .sorted(Comparator.comparing(Kept::putAt).thenComparing(Kept::sha256))
                .toList();
    }

    private Instant begun() {
        return clock.instant().minus(UNDER_WAY);
    }

    private static List<List<Kept>> blocksOf(List<Kept> all) {
        var blocks = new ArrayList<List<Kept>>();
        for (int from = 0; from < all.size(); from += Orphans.BLOCK)
            blocks.add(all.subList(from, Math.min(all.size(), from + Orphans.BLOCK)));
        return blocks;
    }

    private static Slice<Kept> slice(List<Kept> found, int page, int size) {
        return new Slice<>(found.stream().skip((long) page * size).limit(size).toList(), page, size, found.size());
    }

    private static long bytes(List<Kept> all) {
        return all.stream().mapToLong(Kept::size).sum();
    }
}
