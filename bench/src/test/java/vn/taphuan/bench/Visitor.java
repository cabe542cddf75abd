package vn.taphuan.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Someone with a browser of their own. */
final class Visitor {
    /** The one password of all demo sign-ins. */
    static final String DEMO_PASSWORD = "Taphuan@2026";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(String address) {
        this.address = address;
    }

    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("taphuan"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    String get(String path) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        get("/sign-in");
        post(
                "/sign-in",
                Map.of(
                        "form",
                        "form",
                        "form:login",
                        username,
                        "form:password",
                        password,
                        "form:submit",
                        "1",
                        "jakarta.faces.ViewState",
                        "stateless"));
    }

    void changePassword(String slip, String chosen) throws IOException, InterruptedException {
        post(
                "/password",
                Map.of(
                        "form",
                        "form",
                        "form:current",
                        slip,
                        "form:chosen",
                        chosen,
                        "form:repeated",
                        chosen,
                        "form:submit",
                        "1",
                        "jakarta.faces.ViewState",
                        "stateless"));
    }

    /**
     * Imports a list of officials and waits until it is taken over.
     *
     * @return the address of the run
     */
    String importList(byte[] roster) throws IOException, InterruptedException {
        var boundary = "----bench";
        var body = new ByteArrayOutputStream();
        for (var field : Map.of("form", "form", "form:check", "1", "jakarta.faces.ViewState", "stateless")
                .entrySet())
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"form:file\";"
                        + " filename=\"bench.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(roster);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var response = client.send(
                HttpRequest.newBuilder(URI.create(address + "/official-import"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        var run = "/official-import?" + response.uri().getQuery();
        awaitButton(run, "form:apply");
        post(run, Map.of("form", "form", "form:apply", "1", "jakarta.faces.ViewState", "stateless"));
        awaitButton(run, "slips:handOut");
        return run;
    }

    /** Draws the first passwords of this unit's people who came by a run. */
    void handOut(String run, String unit) throws IOException, InterruptedException {
        post(
                run,
                Map.of(
                        "slips", "slips",
                        "slips:unit", unit,
                        "slips:handOut", "1",
                        "jakarta.faces.ViewState", "stateless"));
    }

    /** Reads the page of a run four times a second until the work before this button is done. */
    private void awaitButton(String run, String button) throws IOException, InterruptedException {
        while (!get(run).contains(button)) Thread.sleep(250);
    }

    void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                        + '='
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        sent(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 400)
            throw new IllegalStateException(request.uri() + " answers " + response.statusCode());
        return response.body();
    }
}
