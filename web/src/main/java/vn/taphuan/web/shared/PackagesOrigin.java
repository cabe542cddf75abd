package vn.taphuan.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another name of this server for packages made of several frames, which must share an origin with one another and may
 * share none with us. Under that name nothing is answered but what packages need, so that nobody has a session there.
 */
@ApplicationScoped
public class PackagesOrigin {
    private static final String PROPERTY = "taphuan.packages.origin";
    private static final String ENVIRONMENT = "TAPHUAN_PACKAGES_ORIGIN";

    private String origin;

    @PostConstruct
    void find() {
        origin = Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(ENVIRONMENT)))
                .map(told -> told.strip().replaceAll("/+$", ""))
                .orElse("");
    }

    /** As in {@code https://goi.example.vn}; empty when packages have no name of their own. */
    public String get() {
        return origin;
    }

    public boolean isThere() {
        return !origin.isEmpty();
    }

    /** Whether packages' own name was asked. */
    public boolean isAsked(HttpServletRequest request) {
        return isThere() && URI.create(origin).getAuthority().equalsIgnoreCase(request.getHeader("Host"));
    }

    /** Whether packages' own name was asked for what is none of theirs. */
    boolean turnsAway(HttpServletRequest request) {
        var path = Address.of(request);
        return isAsked(request)
                && !Doors.isOpenToPackages(request.getMethod(), path)
                && Stream.of("/package-content/", "/package-run/", "/vendor/").noneMatch(path::startsWith);
    }
}
