package vn.taphuan.web.authoring;

import java.util.regex.Pattern;
import vn.taphuan.shared.Refused;

/** How long something plays, as a form has it: minutes and seconds, {@code 3:05}. */
final class PlayLength {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4}):([0-5]?\\d)");
    private static final int MINUTE = 60;

    private PlayLength() {}

    /** In seconds; 0 when nothing is said, Refused when it is said otherwise. */
    static int read(String text) {
        if (text == null || text.isBlank()) return 0;
        var told = FORM.matcher(text.strip());
        if (!told.matches()) throw new Refused("authoring.lengthForm");
        return Integer.parseInt(told.group(1)) * MINUTE + Integer.parseInt(told.group(2));
    }

    /** Empty for 0. */
    static String say(int seconds) {
        return seconds == 0 ? "" : "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
    }
}
