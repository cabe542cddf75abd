package vn.taphuan.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Hà is shown of what Bình changed. */
class DifferencesTest {
    private static final String PAGE = "vi/nghe.md";

    private static byte[] lines(String... changed) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(i -> List.of(changed).contains("" + i) ? "dòng " + i + " mới" : "dòng " + i)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void each_of_many_changes_is_shown_with_the_lines_around_it_once() {
        var difference = Differences.between(Map.of(PAGE, lines()), Map.of(PAGE, lines("2", "5", "15")))
                .get(0);
        var shown = difference.lines().stream()
                .map(line -> line.isAlike() ? "=" + line.before() : line.before() == null ? "+" : "-")
                .collect(Collectors.joining(" "));
        assertEquals("=dòng 1 - + =dòng 3 =dòng 4 - + =dòng 6 =dòng 7 =dòng 13 =dòng 14 - + =dòng 16 =dòng 17", shown);
    }
}
