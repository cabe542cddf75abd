package vn.taphuan.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.taphuan.packages.PackageKind;
import vn.taphuan.player.PlayerView;
import vn.taphuan.web.shared.PackagesOrigin;

/** The frame a package runs in: under packages' own name if there is one, else as a site of its own under ours. */
@Named
@RequestScoped
public class PlayerFrame {
    private static final String CLOSED = "allow-scripts allow-forms";

    @Inject
    PackagesOrigin origin;

    @Inject
    HttpServletRequest request;

    public String address(PlayerView view) {
        return origin.get() + request.getContextPath() + path(view);
    }

    private String path(PlayerView view) {
        if (view.kind() == PackageKind.H5P) return "/package-run/" + view.pass() + "/h5p";
        return origin.isThere()
                ? "/package-run/" + view.pass() + "/frame"
                : "/package-content/" + view.pass() + '/' + view.start();
    }

    public String getSandbox() {
        return sandbox(origin.isThere());
    }

    /** What a package may: under a name of its own also talk to its own frames, and open a window. */
    static String sandbox(boolean ownName) {
        return ownName ? CLOSED + " allow-same-origin allow-popups" : CLOSED;
    }
}
