package vn.taphuan.web.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the device wants to be served: what its owner chose ({@code taphuan-text}) and what its browser tells of the line
 * ({@code taphuan-line}), both cookies that a script writes, so that without scripts everything simply shows.
 */
@Named
@RequestScoped
public class WeakLine {
    private static final String CHOSEN = "taphuan-text";
    private static final String LINE = "taphuan-line";

    @Inject
    HttpServletRequest request;

    /** Pictures wait until they are asked for. */
    public boolean isTextFirst() {
        return cookie(CHOSEN).map("first"::equals).orElseGet(() -> cookie(LINE).isPresent());
    }

    /** Nobody chose so; the line did. */
    public boolean isByItself() {
        return isTextFirst() && cookie(CHOSEN).isEmpty();
    }

    /** Of a film the small one is what is played first. */
    public boolean isWeak() {
        return cookie(LINE).isPresent() || "on".equals(request.getHeader("Save-Data"));
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> Objects.equals(cookie.getName(), name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
