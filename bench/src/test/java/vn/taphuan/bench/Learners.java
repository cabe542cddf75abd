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
import org.dhatim.fastexcel.Workbook;

/**
 * Brings 2,000 invented people into a running demo world the way HR does, enrols them in a class of their own, and
 * signs some of them in. Writes {@code learners.csv} for the loads; run again it uses the people already there.
 */
public final class Learners {
    private static final int PEOPLE = 2_000;
    private static final int SIGNED_IN = 64;
    private static final String DEMO_PASSWORD = "Taphuan@2026";
    private static final String PASSWORD = "bench-Taphuan-2026";
    private static final String UNIT = "LC-X-36";
    private static final String COURSE = "CCHC-01";
    private static final String QUIZ = "c01-m1-quiz";
    private static final List<String> HEADINGS = List.of(
            "Mã đơn vị",
            "Họ và tên",
            "Ngày sinh",
            "Giới tính",
            "Dân tộc",
            "Số định danh cá nhân",
            "Chức vụ, vị trí việc làm",
            "Mã ngạch",
            "Loại",
            "Từ ngày",
            "Thư điện tử",
            "Điện thoại");
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
            var visitor = new Visitor();
            visitor.signIn(parts[0], PASSWORD);
            lines.add(String.join(",", parts[0], PASSWORD, visitor.cookie(), parts[1], QUIZ));
        }
        Files.write(target.resolve("learners.csv"), lines);
        var hr = new Visitor();
        hr.signIn("sonoivu", DEMO_PASSWORD);
        Files.write(target.resolve("hr.csv"), List.of("cookie,course,unit", hr.cookie() + ',' + COURSE + ',' + UNIT));
    }

    /** Imports, enrols, and lets the first of them choose a password: lines of user name and class. */
    private List<String> newLearners() throws IOException, InterruptedException {
        var hr = new Visitor();
        hr.signIn("sonoivu", DEMO_PASSWORD);
        hr.upload(roster());
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
            var visitor = new Visitor();
            visitor.signIn(slip.getKey(), slip.getValue());
            visitor.changePassword(slip.getValue());
            lines.add(slip.getKey() + ',' + offering);
        }
        return lines;
    }

    private static byte[] roster() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (int column = 0; column < HEADINGS.size(); column++) sheet.value(0, column, HEADINGS.get(column));
            for (int row = 1; row <= PEOPLE; row++) {
                var cells = List.of(
                        UNIT,
                        "Lò Thử " + "ABCDEGHIKL".charAt(row % 10) + "iên",
                        "1990",
                        "Nam",
                        "",
                        "0120900%05d".formatted(50_000 + row),
                        "Chuyên viên",
                        "",
                        "Công chức",
                        "01/08/2025");
                for (int column = 0; column < cells.size(); column++) sheet.value(row, column, cells.get(column));
            }
        }
        return out.toByteArray();
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
        var basic =
                Base64.getEncoder().encodeToString((username + ':' + DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
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

    /** Someone with a browser of their own. */
    private final class Visitor {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();

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

        void changePassword(String slip) throws IOException, InterruptedException {
            post(
                    "/password",
                    Map.of(
                            "form",
                            "form",
                            "form:current",
                            slip,
                            "form:chosen",
                            PASSWORD,
                            "form:repeated",
                            PASSWORD,
                            "form:submit",
                            "1",
                            "jakarta.faces.ViewState",
                            "stateless"));
        }

        void upload(byte[] roster) throws IOException, InterruptedException {
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
            post(
                    run,
                    Map.of(
                            "slips", "slips",
                            "slips:unit", UNIT,
                            "slips:handOut", "1",
                            "jakarta.faces.ViewState", "stateless"));
        }

        /** Reads the page of a run until the work before this button is done. */
        private void awaitButton(String run, String button) throws IOException, InterruptedException {
            while (!get(run).contains(button)) Thread.onSpinWait();
        }

        private void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
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
}
