package vn.taphuan.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CoursePlan.Entry;
import vn.taphuan.courses.MaterialKind;
import vn.taphuan.courses.MaterialSource;
import vn.taphuan.courses.Medium;
import vn.taphuan.identity.Scopes;
import vn.taphuan.packages.PackageShelf;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Films, recordings, documents, links and packages as items of a draft. */
@Stateless
public class DraftMaterialService {
    private static final int LONGEST_ABOUT = 1_000;
    private static final int LONGEST_URL = 2_000;
    private static final int MOST_MINUTES = 600;

    @Inject
    Drafts drafts;

    @Inject
    Desk desk;

    @Inject
    DraftText texts;

    @Inject
    LibraryFiles files;

    @Inject
    PackageShelf shelf;

    @Inject
    Scopes scopes;

    /**
     * Adds an item at the end of a module, made of a file of the caller's library, or of a link when there is none.
     *
     * @param told its id and file names are not read: they are given here; without a rule of completion it is the usual one
     * @param file of the library; null for a link
     * @param captions of the library; null without
     */
    @RolesAllowed(Desk.WRITE)
    public void add(Long id, int seen, int module, MaterialSource told, Long file, Long captions) {
        var draft = desk.written(id, seen);
        var kind = file == null ? MaterialKind.LINK : kindOf(own(file));
        var added = checked(told, kind)
                .with(
                        texts.newId(draft, 'h'),
                        file == null ? "" : use(draft, own(file)),
                        captions == null ? "" : use(draft, captions(captions)));
        desk.change(draft, outline -> outline.add(module, -1, Entry.of(added)));
    }

    /**
     * Changes an item; its id and its kind stay.
     *
     * @param file of the library, to stand in place of the one before; null keeps that
     * @param captions the same
     * @param dropCaptions whether it has none any more
     */
    @RolesAllowed(Desk.WRITE)
    public void save(
            Long id,
            int seen,
            int module,
            int item,
            MaterialSource told,
            Long file,
            Long captions,
            boolean dropCaptions) {
        var draft = desk.written(id, seen);
        desk.change(draft, outline -> {
            var was = Optional.ofNullable(outline.item(module, item).material())
                    .orElseThrow(() -> new NotFound(MaterialSource.class, item));
            if (file != null && kindOf(own(file)) != was.kind()) throw new Refused("authoring.mediaOtherKind");
            var now = checked(told, was.kind())
                    .with(
                            was.id(),
                            file == null ? was.file() : use(draft, own(file)),
                            captions != null ? use(draft, captions(captions)) : dropCaptions ? "" : was.captions());
            outline.replace(module, item, Entry.of(now));
        });
        texts.removeUnusedMedia(draft);
    }

    private static MaterialKind kindOf(LibraryFile file) {
        return file.kind().material().orElseThrow(() -> new Refused("authoring.mediaCaptionsAlone"));
    }

    private LibraryFile captions(Long id) {
        var found = own(id);
        if (found.kind() != LibraryKind.CAPTIONS) throw new Refused("authoring.captionsHead");
        return found;
    }

    private LibraryFile own(Long id) {
        return files.own(scopes.callerName(), id).orElseThrow(() -> new NotFound(LibraryFile.class, id));
    }

    private static MaterialSource checked(MaterialSource told, MaterialKind kind) {
        var about = DraftText.clean(told.about()).strip();
        var url = DraftText.clean(told.url()).strip();
        if (about.length() > LONGEST_ABOUT) throw new Refused("authoring.aboutLong", LONGEST_ABOUT);
        if (kind == MaterialKind.LINK && (!url.matches("https?://\\S+") || url.length() > LONGEST_URL))
            throw new Refused("authoring.urlForm");
        var finish = Desk.finish(told.finish(), told.atLeast(), kind.finishes());
        return new MaterialSource(
                kind,
                "",
                Desk.title(told.title()),
                Desk.within(1, MOST_MINUTES, told.minutes(), "authoring.minutes"),
                about,
                "",
                "",
                kind == MaterialKind.LINK ? url : "",
                kind.plays() ? told.seconds() : 0,
                kind.plays() && told.noSkip(),
                finish.when(),
                finish.atLeast());
    }

    /** Lets the draft have the file; gives its name there. */
    private String use(CourseDraft draft, LibraryFile file) {
        var there = texts.files(draft).all();
        for (var each : there.entrySet())
            if (CourseFiles.isMedium(each.getKey())
                    && Medium.of(each.getValue()).equals(Optional.of(file.medium())))
                return CourseFiles.nameOf(each.getKey());
        var kept = there.entrySet().stream()
                .filter(each -> CourseFiles.isMedium(each.getKey()))
                .mapToLong(each -> Medium.of(each.getValue()).map(Medium::size).orElse(0L))
                .sum();
        if (kept + file.medium().size() > CourseZip.MOST_MEDIA_BYTES)
            throw new Refused("authoring.mediaTogether", CourseZip.MOST_MEDIA_BYTES >> 20);
        var name = file.name();
        var dot = name.lastIndexOf('.');
        var free = DraftText.freeName(
                name.substring(0, dot),
                name.substring(dot),
                there.keySet().stream().map(CourseFiles::nameOf).toList());
        texts.write(draft, CourseFiles.medium(free), file.medium().line());
        return free;
    }
}
