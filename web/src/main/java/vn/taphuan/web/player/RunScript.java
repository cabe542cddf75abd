package vn.taphuan.web.player;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.taphuan.packages.PackageKind;
import vn.taphuan.player.Run;

/** The script that stands in a package's own window before anything of the package runs. */
final class RunScript {
    private static final String SENDER = read("sender.js");
    private static final String SCORM = read("scorm.js");
    private static final String H5P = read("h5p.js");

    private RunScript() {}

    /** The tags that bring it into a page: what never changes, which the browser keeps, and what is told this time. */
    static String tags(String context, String pass, String version) {
        var library = version.equals("1.2") ? "scorm12" : "scorm2004";
        return script(context + "/vendor/scorm-again/" + library + ".min.js")
                + script(context + "/package-run/" + pass + "/run.js");
    }

    /** Without its charset a script counts as written like the page around it. */
    static String script(String address) {
        return "<script charset=\"utf-8\" src=\"" + address + "\"></script>";
    }

    static String of(Run run, String context, String pass) {
        var runs = run.kind() == PackageKind.H5P ? H5P : SCORM;
        return "(() => {\n" + SENDER + runs + "const settings = " + literal(settings(run, context, pass))
                + ";\nrun(settings, sender(settings));\n})();\n";
    }

    private static JsonObject settings(Run run, String context, String pass) {
        var settings = Json.createObjectBuilder()
                .add("version", run.version())
                .add("saves", run.saves())
                .add("seq", run.seq())
                .add("session", run.now().toEpochMilli())
                .add("seconds", run.seconds())
                .add("mode", run.saves() ? "normal" : run.state() == null ? "browse" : "review")
                .add("learner", "L" + run.learner())
                .add("learnerName", run.learnerName())
                .add("data", json(run.data()))
                .add("told", json(run.told()))
                .add("files", context + "/package-content/" + pass)
                .add("vendor", context + "/vendor/")
                .add("commit", context + "/api/v1/package-states/");
        if (run.saves()) settings.add("state", run.state()).add("pass", run.commitPass());
        return settings.build();
    }

    private static JsonValue json(String text) {
        if (text == null) return JsonValue.NULL;
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** JSON that is a script too, in a file or in a page. */
    private static String literal(JsonObject settings) {
        return settings.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String read(String name) {
        try (var script = RunScript.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
