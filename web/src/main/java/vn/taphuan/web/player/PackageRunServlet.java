package vn.taphuan.web.player;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.taphuan.player.PlayerService;
import vn.taphuan.player.Run;
import vn.taphuan.shared.NotFound;
import vn.taphuan.web.shared.PackagesOrigin;

/**
 * {@code /package-run/PASS/…}: what a package runs in. {@code run.js} gives it what it kept and takes what it keeps;
 * {@code h5p} is the page of an H5P package; {@code frame} stands around a SCORM package under packages' own name.
 */
@WebServlet("/package-run/*")
public class PackageRunServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]+)/(run\\.js|h5p|frame)");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><title>%s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>html, body, iframe { margin: 0; height: 100%%; width: 100%%; border: 0; display: block }</style>
            </head><body>%s</body></html>
            """;

    @Inject
    transient PlayerService player;

    @Inject
    transient PackagesOrigin origin;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        PackageAnswer.guard(response, origin.isAsked(request));
        try {
            if (!address.matches()) throw new NotFound(PackageRunServlet.class, "");
            var pass = address.group(1);
            var run = player.run(pass);
            var context = request.getContextPath();
            switch (address.group(2)) {
                case "run.js" -> write(response, "text/javascript", RunScript.of(run, context, pass));
                case "h5p" -> write(response, "text/html", h5p(run, context, pass));
                default -> write(response, "text/html", frame(run, context, pass));
            }
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text);
    }

    private static String h5p(Run run, String context, String pass) {
        return PAGE.formatted(
                escaped(run.title()),
                "<main id=\"h5p\"></main>"
                        + RunScript.script(context + "/vendor/h5p/main.bundle.js")
                        + RunScript.script(context + "/package-run/" + pass + "/run.js"));
    }

    private static String frame(Run run, String context, String pass) {
        var start = escaped(context + "/package-content/" + pass + '/' + run.start());
        return PAGE.formatted(
                escaped(run.title()),
                RunScript.tags(context, pass, run.version()) + "<iframe src=\"" + start + "\" title=\""
                        + escaped(run.title()) + "\" allowfullscreen></iframe>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
