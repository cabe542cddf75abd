package vn.taphuan.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** What was ticked in a list of {@code t:pick}. */
public final class Ticks {
    private Ticks() {}

    /** Ids of the ticked lines; what is no id was not ticked here. */
    public static List<Long> of(HttpServletRequest request) {
        var ticked = request.getParameterValues("pick");
        return ticked == null
                ? List.of()
                : Arrays.stream(ticked)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
    }
}
