package vn.taphuan.courses;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One course as a set of files, wherever they are kept: {@code course.yaml}, {@code vi/*.md}, {@code vi/questions/*.md},
 * {@code images/*}, and for each file of {@code media/} the line of its {@link Medium}. What is written in the browser, sent as a file and shipped with the product is read alike.
 */
public final class CourseFiles {
    public static final String COURSE = "course.yaml";

    private static final String LESSONS = "vi/";
    private static final String BANKS = "vi/questions/";
    private static final String PICTURES = "images/";
    private static final String MEDIA = "media/";
    private static final Pattern PATH =
            Pattern.compile("course\\.yaml|vi/(questions/)?[a-z0-9]+([.-][a-z0-9]+)*\\.md|images/" + SafeHtml.IMAGE_NAME
                    + "|media/" + MaterialReader.NAME);

    private static final Pattern PICTURE = Pattern.compile("(\\bimages/)(" + SafeHtml.IMAGE_NAME + ")");

    /** Only so that the readers, which speak of folders below one root, have one. */
    private static final String FOLDER = "khoa";

    private final SortedMap<String, byte[]> files;

    private CourseFiles(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** @param files path below the folder of the course → bytes; every path is one {@link #takes} takes */
    public static CourseFiles of(Map<String, byte[]> files) {
        files.keySet().stream().filter(path -> !takes(path)).findFirst().ifPresent(path -> {
            throw new IllegalArgumentException(path);
        });
        return new CourseFiles(new TreeMap<>(files));
    }

    /** Whether a file of a course may lie there. */
    public static boolean takes(String path) {
        return PATH.matcher(path).matches();
    }

    public static String lesson(String name) {
        return LESSONS + name;
    }

    public static String bank(String module) {
        return BANKS + module + ".md";
    }

    public static String picture(String name) {
        return PICTURES + name;
    }

    public static String medium(String name) {
        return MEDIA + name;
    }

    /** The name of a file without the folder it lies in. */
    public static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether what lies there is kept as the line of a {@link Medium}. */
    public static boolean isMedium(String path) {
        return path.startsWith(MEDIA);
    }

    public static boolean isPicture(String path) {
        return path.startsWith(PICTURES);
    }

    public SortedMap<String, byte[]> all() {
        return files;
    }

    /** What the file says; empty where there is none. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * What was read, and all there is to say about it, in order of the files.
     *
     * @param course empty when {@code course.yaml} cannot be read; with problems it holds gaps
     */
    public record Check(Optional<CourseSource> course, List<Problem> problems) {
        /** Whether it can be taught as it is. */
        public boolean isFit() {
            return course.isPresent() && problems.stream().allMatch(Problem::advice);
        }

        public List<Problem> of(String path) {
            return problems.stream()
                    .filter(problem -> problem.file().equals(path))
                    .toList();
        }
    }

    /** @param others codes of the other courses there are, which this one may ask for */
    public Check check(Set<String> others) {
        var problems = new Problems();
        var used = new LinkedHashSet<String>();
        Source source = path -> {
            var below = path.substring(FOLDER.length() + 1);
            used.add(below);
            return Optional.ofNullable(files.get(below));
        };
        if (!files.containsKey(COURSE)) problems.add(FOLDER + "/" + COURSE, 1, "Không tìm thấy tệp này.");
        var course = new CourseReader(FOLDER, source, new Ids(problems), problems).read();
        course.ifPresent(read -> checkPrerequisites(read, others, problems));
        files.keySet().stream()
                .filter(path -> !used.contains(path))
                .forEach(path -> problems.advise(FOLDER + "/" + path, 1, "Tệp này không được dùng tới."));
        return new Check(
                course.map(CourseReader.Course::source),
                problems.all().stream().map(CourseFiles::below).toList());
    }

    private static void checkPrerequisites(CourseReader.Course course, Set<String> others, Problems problems) {
        for (var needed : course.source().prerequisites())
            if (needed.equals(course.source().code()) || !others.contains(needed))
                problems.add(
                        course.file(),
                        course.prerequisitesLine(),
                        "Khóa học tiên quyết “%s” không có trong chương trình.",
                        needed);
    }

    private static Problem below(Problem problem) {
        var folder = FOLDER + "/";
        return new Problem(
                problem.file().substring(folder.length()),
                problem.line(),
                problem.sentence().replace(folder, ""),
                problem.advice());
    }

    /** A question of a module as a learner will see it, with the pictures of this course, and what is wrong with it. */
    public QuestionLook look(String module, QuestionPlan question) {
        var unkept = question.unkept();
        var look = look(module, question.text());
        return unkept.isEmpty() ? look : new QuestionLook(look.source(), unkept);
    }

    /** The same of a question as a {@link BankPlan} has it. */
    public QuestionLook look(String module, String question) {
        Source source = path -> Optional.ofNullable(files.get(path.substring(FOLDER.length() + 1)));
        return QuestionReader.look(question, module, source, FOLDER);
    }

    /** A page's body as a learner sees it; picture addresses begin with {@link SafeHtml#IMAGES}. */
    public static String html(String markdown) {
        return Markdown.page(markdown, "", 0, new Problems()).html();
    }

    /** How many words a learner reads in a page's body. */
    public static int words(String markdown) {
        return Markdown.page(markdown, "", 0, new Problems()).words();
    }

    /** Names of the pictures a page's body shows. */
    public static Set<String> pictures(String markdown) {
        return Markdown.page(markdown, "", 0, new Problems()).images().keySet();
    }

    /** The same body showing its pictures by other names. */
    public static String rename(String markdown, Map<String, String> pictures) {
        return PICTURE.matcher(markdown)
                .replaceAll(found -> found.group(1) + pictures.getOrDefault(found.group(2), found.group(2)));
    }

    /** The words that begin the boxes of a page, such as VÍ DỤ. */
    public static List<String> callOuts() {
        return Arrays.stream(CallOut.Type.values()).map(CallOut.Type::word).toList();
    }
}
