package vn.taphuan.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.Page;
import vn.taphuan.content.ContentStore;
import vn.taphuan.content.Stored;
import vn.taphuan.identity.Accounts;
import vn.taphuan.identity.Scopes;
import vn.taphuan.packages.PackageShelf;
import vn.taphuan.shared.Like;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Kho học liệu: the films, recordings, documents and packages an author keeps, and where each is used. */
@Stateless
public class LibraryService {
    private static final int MOST_MEGABYTES = 250;
    private static final int MOST_USES = 100;

    @Inject
    LibraryFiles files;

    @Inject
    ContentStore store;

    @Inject
    MediaCheck check;

    @Inject
    PackageShelf shelf;

    @Inject
    Accounts accounts;

    @Inject
    Scopes scopes;

    @Inject
    Clock clock;

    /** @param words of the name; empty for all */
    @RolesAllowed(Desk.WRITE)
    public Slice<LibraryLine> files(String words, int page, int size) {
        var owner = scopes.callerName();
        var like = Like.containing(words == null ? "" : words);
        return new Slice<>(files.lines(owner, like, Page.page(size, page)), page, size, files.count(owner, like));
    }

    /** How large a file is taken at most. */
    @RolesAllowed(Desk.WRITE)
    public int mostMegabytes() {
        return MOST_MEGABYTES;
    }

    /** The drafts and published versions that use it. */
    @RolesAllowed(Desk.WRITE)
    public List<LibraryUse> uses(Long id) {
        var sha256 = own(id).medium().sha256();
        var uses = new ArrayList<>(files.drafts(sha256, Page.first(MOST_USES)));
        uses.addAll(files.versions(sha256, Page.first(MOST_USES)));
        return uses;
    }

    /**
     * Keeps a file; the same one sent again is the one that is there. Refused when it is of no kind that is kept, is not
     * what its name says, or is a package that could not be launched.
     *
     * @param name as it was called where it comes from
     */
    @RolesAllowed(Desk.WRITE)
    public KeptLine keep(String name, Path file) throws IOException {
        var size = Files.size(file);
        if (size == 0) throw new Refused("authoring.fileEmpty");
        if (size > (long) MOST_MEGABYTES << 20) throw new Refused("authoring.mediaLarge", MOST_MEGABYTES);
        var called = name == null ? "" : name.strip();
        var checked = check.check(called, file);
        var owner = scopes.callerName();
        try (var content = Files.newInputStream(file)) {
            var stored = store.put(content);
            if (checked.kind() == LibraryKind.PACKAGE) shelf.of(stored.sha256(), owner);
            // Files sent at once wait for each other, so that each gets a name of its own, and the same one is kept
            // once.
            files.em().refresh(accounts.get(owner), LockModeType.PESSIMISTIC_WRITE);
            var same = files.same(owner, stored.sha256());
            var kept = same.orElseGet(() -> add(owner, checked, called, stored));
            return new KeptLine(line(kept), same.isPresent());
        }
    }

    private LibraryFile add(String owner, MediaCheck.Checked checked, String called, Stored stored) {
        var base = called.substring(0, called.lastIndexOf('.'));
        var name = DraftText.freeName(base, '.' + checked.ending(), files.names(owner));
        var kept = new LibraryFile(owner, checked.kind(), name, stored, clock.instant());
        files.em().persist(kept);
        return kept;
    }

    private LibraryLine line(LibraryFile file) {
        return new LibraryLine(
                file.id(), file.kind(), file.name(), file.medium().size(), clock.instant(), 0L);
    }

    /** One of the caller's files. */
    @RolesAllowed(Desk.WRITE)
    public KeptFile file(Long id) {
        var file = own(id);
        return new KeptFile(file.name(), file.medium().sha256(), file.medium().size());
    }

    /** Takes it out of the library; courses that use it go on doing so. Gives its name. */
    @RolesAllowed(Desk.WRITE)
    public String remove(Long id) {
        var file = own(id);
        files.em().remove(file);
        return file.name();
    }

    private LibraryFile own(Long id) {
        return files.own(scopes.callerName(), id).orElseThrow(() -> new NotFound(LibraryFile.class, id));
    }
}
