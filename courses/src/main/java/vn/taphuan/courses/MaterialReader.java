package vn.taphuan.courses;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the items of a course that are films, recordings, files, links and packages, and finds their files. */
final class MaterialReader {
    static final String NAME =
            "[a-z0-9]+([.-][a-z0-9]+)*\\.(mp4|webm|mp3|m4a|ogg|vtt|pdf|docx|xlsx|pptx|odt|ods|odp|zip|h5p)";

    private static final String CAPTIONS = "vtt";
    private static final int LONGEST_ABOUT = 1_000;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_SECONDS = 86_400;
    private static final Pattern WEB = Pattern.compile("https?");

    private final String folder;
    private final Source source;
    private final Ids ids;
    private final Problems problems;
    private final Map<String, byte[]> found = new TreeMap<>();

    MaterialReader(String folder, Source source, Ids ids, Problems problems) {
        this.folder = folder;
        this.source = source;
        this.ids = ids;
        this.problems = problems;
    }

    /** File name → the line that stands for it, of all the files used so far. */
    Map<String, byte[]> found() {
        return found;
    }

    MaterialSource read(MaterialKind kind, Fields fields) {
        fields.only(keys(kind).toArray(String[]::new));
        var id = fields.text("id", CourseReader.LONGEST_ID);
        ids.claim(id, fields.file(), fields.line("id"));
        var finish = FinishRule.read(fields, kind.finishes(), problems);
        return new MaterialSource(
                kind,
                id,
                fields.text("title", CourseReader.LONGEST_TITLE),
                fields.whole("minutes", 1, 600),
                fields.has("about") ? fields.text("about", LONGEST_ABOUT) : "",
                kind == MaterialKind.LINK ? "" : file(fields, "file", kind.endings()),
                fields.has("captions") ? file(fields, "captions", List.of(CAPTIONS)) : "",
                kind == MaterialKind.LINK ? url(fields) : "",
                kind.plays() ? fields.whole("seconds", 1, LONGEST_SECONDS) : 0,
                fields.has("noSkip") && fields.yes("noSkip"),
                finish.when(),
                finish.atLeast());
    }

    private static List<String> keys(MaterialKind kind) {
        var keys = new ArrayList<>(List.of("id", "title", "minutes", "about", "finish"));
        keys.add(kind == MaterialKind.LINK ? "url" : "file");
        if (kind.plays()) keys.addAll(List.of("captions", "seconds", "noSkip"));
        return keys;
    }

    private String file(Fields fields, String key, List<String> endings) {
        var name = fields.text(key, 120);
        if (name.isEmpty()) return "";
        var ending = name.substring(name.lastIndexOf('.') + 1);
        if (!name.matches(NAME) || !endings.contains(ending)) {
            problems.add(
                    fields.file(),
                    fields.line(key),
                    "Tên tệp “%s” chỉ được gồm chữ thường không dấu, số và dấu gạch ngang, đuôi .%s.",
                    name,
                    String.join(", .", endings));
            return name;
        }
        var path = folder + '/' + CourseFiles.medium(name);
        source.bytes(path)
                .flatMap(Medium::of)
                .ifPresentOrElse(
                        medium -> found.put(name, medium.line()),
                        () -> problems.add(fields.file(), fields.line(key), "Không tìm thấy tệp %s.", path));
        return name;
    }

    private String url(Fields fields) {
        var url = fields.text("url", LONGEST_URL);
        if (!url.isEmpty() && !isWeb(url))
            problems.add(
                    fields.file(),
                    fields.line("url"),
                    "“%s” không phải là địa chỉ trang web bắt đầu bằng http:// hoặc https://.",
                    url);
        return url;
    }

    private static boolean isWeb(String url) {
        try {
            var told = new URI(url);
            return told.getScheme() != null
                    && WEB.matcher(told.getScheme()).matches()
                    && told.getHost() != null
                    && told.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
