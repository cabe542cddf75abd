package vn.taphuan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** Another program at the REST door, with the accounts of the people it works for. */
final class Program {
    private static final String BOUNDARY = "----bench";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Program(String address) {
        this.address = address;
    }

    String post(String username, String path, String json) throws IOException, InterruptedException {
        return post(username, path, "application/json", BodyPublishers.ofString(json));
    }

    String send(String username, String path, Path file) throws IOException, InterruptedException {
        var start = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.zip\"\r\n"
                + "Content-Type: application/zip\r\n\r\n";
        return post(
                username,
                path,
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.concat(
                        BodyPublishers.ofString(start),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
    }

    private String post(String username, String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        var basic = Base64.getEncoder()
                .encodeToString((username + ':' + Visitor.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", type)
                .POST(body)
                .build();
        var response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300)
            throw new IllegalStateException(path + " answers " + response.statusCode() + ": " + response.body());
        return response.body();
    }
}
