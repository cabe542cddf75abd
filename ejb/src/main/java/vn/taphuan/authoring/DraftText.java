package vn.taphuan.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.taphuan.course.Courses;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.CoursePlan;
import vn.taphuan.courses.CoursePlan.Entry;
import vn.taphuan.courses.MaterialSource;
import vn.taphuan.shared.Refused;

/** The files of drafts, as one reads and writes them. */
@ApplicationScoped
class DraftText {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 200_000;

    @Inject
    Drafts drafts;

    @Inject
    Courses courses;

    CourseFiles files(CourseDraft draft) {
        var files = new LinkedHashMap<String, byte[]>();
        drafts.files(draft).forEach(file -> files.put(file.path(), file.content()));
        return CourseFiles.of(files);
    }

    CourseFiles.Check check(CourseFiles files) {
        return files.check(Set.copyOf(courses.codes()));
    }

    /** What a file says; empty where there is none. */
    Optional<String> text(CourseDraft draft, String path) {
        return drafts.file(draft, path).map(file -> new String(file.content(), StandardCharsets.UTF_8));
    }

    /** The plan to be changed; Refused when the file is so broken that nothing of it can be kept. */
    CoursePlan plan(CourseDraft draft) {
        return readable(draft).orElseThrow(() -> new Refused("authoring.planBroken"));
    }

    Optional<CoursePlan> readable(CourseDraft draft) {
        return text(draft, CourseFiles.COURSE).flatMap(CoursePlan::of);
    }

    void write(CourseDraft draft, CoursePlan plan) {
        write(draft, CourseFiles.COURSE, CoursePlan.bytes(plan.yaml()));
    }

    /** Texts are kept composed (NFC) and with plain line ends, however they were typed or pasted. */
    void write(CourseDraft draft, String path, String text) {
        write(draft, path, CoursePlan.bytes(clean(text)));
    }

    static String clean(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replace("\uFEFF", "");
    }

    static void fits(String text) {
        if (text != null && text.length() > LONGEST_TEXT) throw new Refused("authoring.textLong", LONGEST_TEXT);
    }

    void write(CourseDraft draft, String path, byte[] content) {
        var kept = drafts.sizes(draft).stream().mapToLong(Long::longValue).sum();
        if (kept + content.length > CourseZip.MOST_BYTES)
            throw new Refused("authoring.tooLarge", CourseZip.MOST_BYTES >> 20);
        drafts.file(draft, path)
                .ifPresentOrElse(file -> file.become(content), () -> drafts.add(new DraftFile(draft, path, content)));
    }

    void writeAll(CourseDraft draft, Map<String, byte[]> files) {
        files.forEach((path, content) -> drafts.add(new DraftFile(draft, path, content)));
    }

    void remove(CourseDraft draft, String path) {
        drafts.file(draft, path).ifPresent(drafts.em()::remove);
    }

    /** Puts pictures into another draft; gives the name there of each. */
    Map<String, String> sendPictures(CourseDraft from, CourseDraft to, Set<String> names) {
        return send(from, to, names, CourseFiles::picture);
    }

    private Map<String, String> send(CourseDraft from, CourseDraft to, Set<String> names, UnaryOperator<String> place) {
        var there = files(to).all();
        var taken =
                new ArrayList<>(there.keySet().stream().map(CourseFiles::nameOf).toList());
        var sent = new HashMap<String, String>();
        for (var name : names)
            drafts.file(from, place.apply(name)).ifPresent(file -> {
                boolean same = Arrays.equals(there.get(file.path()), file.content());
                var free = same ? name : freeName(name, taken);
                taken.add(free);
                sent.put(name, free);
                if (!same) write(to, place.apply(free), file.content());
            });
        return sent;
    }

    private static String freeName(String name, List<String> taken) {
        var dot = name.lastIndexOf('.');
        return freeName(name.substring(0, dot), name.substring(dot), taken);
    }

    /** Takes a page out, and the pictures no other page shows. */
    void removePage(CourseDraft draft, String name) {
        var path = CourseFiles.lesson(name);
        var files = files(draft);
        var shown = new HashSet<>(CourseFiles.pictures(files.text(path).orElse("")));
        files.all().keySet().stream()
                .filter(other -> other.endsWith(".md") && !other.equals(path))
                .forEach(other ->
                        shown.removeAll(CourseFiles.pictures(files.text(other).orElse(""))));
        remove(draft, path);
        shown.forEach(picture -> remove(draft, CourseFiles.picture(picture)));
    }

    /** Takes the media out that no item uses any more. */
    void removeUnusedMedia(CourseDraft draft) {
        var used = new HashSet<String>();
        plan(draft).modules().stream()
                .flatMap(module -> module.items().stream())
                .filter(Entry::isMaterial)
                .forEach(item -> used.addAll(
                        List.of(item.material().file(), item.material().captions())));
        drafts.paths(draft).stream()
                .filter(path -> CourseFiles.isMedium(path) && !used.contains(CourseFiles.nameOf(path)))
                .forEach(path -> remove(draft, path));
    }

    /** Puts media into another draft; gives the name there of each. */
    Map<String, String> sendMedia(CourseDraft from, CourseDraft to, MaterialSource material) {
        var names = Stream.of(material.file(), material.captions())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return send(from, to, names, CourseFiles::medium);
    }

    /** An id nobody used: what learners have done hangs on it, so it is not made of words that change. */
    String newId(CourseDraft draft, char kind) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return slug(draft.code()) + '-' + kind + HexFormat.of().formatHex(bytes);
    }

    /** Names of the pictures among the files. */
    static List<String> pictures(Collection<String> paths) {
        return paths.stream()
                .filter(CourseFiles::isPicture)
                .map(CourseFiles::nameOf)
                .toList();
    }

    /** A file name out of a title, one that is not taken. */
    static String freeName(String title, String ending, List<String> taken) {
        var slug = slug(title);
        var name = slug + ending;
        for (int i = 2; taken.contains(name); i++) name = slug + '-' + i + ending;
        return name;
    }

    /** Small letters without marks, digits and dashes. */
    static String slug(String text) {
        var slug = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var start = slug.length() <= LONGEST_NAME
                ? slug
                : slug.substring(0, LONGEST_NAME).replaceAll("-+$", "");
        return start.isEmpty() ? "bai" : start;
    }
}
