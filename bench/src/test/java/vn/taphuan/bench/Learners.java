package vn.taphuan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings 2,000 invented people into a running demo world the way HR does, enrols them in a class of their own, and
 * signs some of them in. Writes {@code learners.csv} for the loads; run again it uses the people already there.
 */
public final class Learners {
    private static final int PEOPLE = 2_000;
    private static final int SIGNED_IN = 64;
    private static final String PASSWORD = "bench-Taphuan-2026";
    private static final String UNIT = "LC-X-36";
    private static final String COURSE = "CCHC-01";
    private static final String QUIZ = "c01-m1-quiz";
    private static final Pattern SLIP =
            Pattern.compile("<dd class=\"num\">(0\\d{11})</dd>.*?<dd class=\"num\">([^<]+)</dd>", Pattern.DOTALL);

    private final String address;
    private final Path target;

    private Learners(String address, Path target) {
        this.address = address;
        this.target = target;
    }

    /**
     * @param arguments address of the server, folder for what the loads need
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        new Learners(arguments[0], Path.of(arguments[1])).prepare();
    }

    private void prepare() throws IOException, InterruptedException {
        var passwords = target.resolve("passwords.csv");
        if (!Files.exists(passwords)) Files.write(passwords, newLearners());
        var lines = new ArrayList<>(List.of("username,password,cookie,offering,quiz"));
        for (var line : Files.readAllLines(passwords)) {
            var parts = line.split(",");
            var visitor = new Visitor(address);
            visitor.signIn(parts[0], PASSWORD);
            lines.add(String.join(",", parts[0], PASSWORD, visitor.cookie(), parts[1], QUIZ));
        }
        Files.write(target.resolve("learners.csv"), lines);
        var hr = new Visitor(address);
        hr.signIn("sonoivu", Visitor.DEMO_PASSWORD);
        Files.write(target.resolve("hr.csv"), List.of("cookie,course,unit", hr.cookie() + ',' + COURSE + ',' + UNIT));
    }

    /** Imports, enrols, and lets the first of them choose a password: lines of user name and class. */
    private List<String> newLearners() throws IOException, InterruptedException {
        var hr = new Visitor(address);
        hr.signIn("sonoivu", Visitor.DEMO_PASSWORD);
        hr.handOut(hr.importList(roster()), UNIT);
        var slips = SLIP.matcher(hr.get("/slips"))
                .results()
                .map(found -> Map.entry(found.group(1), found.group(2)))
                .toList();
        if (slips.size() != PEOPLE)
            throw new IllegalStateException("Of " + PEOPLE + " people " + slips.size()
                    + " are new here: use an empty database, or keep bench/target of the first run.");
        var offering = openClass();
        enrol(offering, slips.stream().map(Map.Entry::getKey).toList());
        var lines = new ArrayList<String>();
        for (var slip : slips.subList(0, SIGNED_IN)) {
            var visitor = new Visitor(address);
            visitor.signIn(slip.getKey(), slip.getValue());
            visitor.changePassword(slip.getValue(), PASSWORD);
            lines.add(slip.getKey() + ',' + offering);
        }
        return lines;
    }

    private static byte[] roster() throws IOException {
        return Roster.of(IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(row -> List.of(
                        UNIT,
                        "Lò Thử " + "ABCDEGHIKL".charAt(row % 10) + "iên",
                        "1990",
                        "Nam",
                        "",
                        "0120900%05d".formatted(50_000 + row),
                        "Chuyên viên",
                        "",
                        "Công chức",
                        "01/08/2025"))
                .toList());
    }

    private String openClass() throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var answer = rest("daotao", "/api/v1/offerings", """
                {"course":"%s","startsOn":"%s","endsOn":"%s","mode":"ONLINE","organiser":"LC-TCT"}""".formatted(COURSE, today, today.plusDays(60)));
        return answer.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1");
    }

    private void enrol(String offering, List<String> numbers) throws IOException, InterruptedException {
        for (int from = 0; from < numbers.size(); from += 500) {
            var some = numbers.subList(from, Math.min(numbers.size(), from + 500)).stream()
                    .map(number -> '"' + number + '"')
                    .collect(Collectors.joining(","));
            rest("sonoivu", "/api/v1/offerings/" + offering + "/enrolments", """
                    {"decision":{"number":"1/QĐ-SNV","issuedOn":"2026-01-05","signer":"Đỗ Minh Đức","issuer":"LC-SNV"},
                     "personalNumbers":[%s]}""".formatted(some));
        }
    }

    private String rest(String username, String path, String json) throws IOException, InterruptedException {
        var basic = Base64.getEncoder()
                .encodeToString((username + ':' + Visitor.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300)
            throw new IllegalStateException(path + " answers " + response.statusCode() + ": " + response.body());
        return response.body();
    }
}
