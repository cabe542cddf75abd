package vn.taphuan.course;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A lesson's text; basis holds one source a line. */
public record PageText(Long id, String code, String title, Integer minutes, String aim, String basis, String html) {
    private static final Pattern PICTURE = Pattern.compile("<img src=\"/course-images/\\d+/([^\"]+)\"");

    /** Names of the pictures it shows. */
    public Set<String> pictures() {
        return PICTURE.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
