package vn.taphuan.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.taphuan.RosterFile;
import vn.taphuan.world.World;

/** Another program at the REST door, with the accounts of the people it works for. */
class RestJourney {
    private static final String PASSWORD = "Taphuan@2026";
    private static final int LONG_LIST = 1_500;
    private static final Duration A_MOMENT = Duration.ofSeconds(20);
    private static final Duration A_WHILE = Duration.ofMinutes(2);
    private static final String COMPLETIONS = "/api/v1/courses/CCHC-01/completions";

    private final World world = World.get();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private HttpRequest.Builder request(String username, String password, String path) {
        var basic = Base64.getEncoder().encodeToString((username + ':' + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(world.address() + path)).header("Authorization", "Basic " + basic);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String username, String path) throws IOException, InterruptedException {
        return send(request(username, PASSWORD, path));
    }

    private HttpResponse<String> post(String username, String path, String json)
            throws IOException, InterruptedException {
        return send(request(username, PASSWORD, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private static JsonObject json(HttpResponse<String> response) {
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    @Test
    void a_stranger_is_told_401_who_lacks_the_permission_403_and_who_looks_outside_the_scope_404() throws Exception {
        var stranger = send(HttpRequest.newBuilder(URI.create(world.address() + COMPLETIONS)));
        assertEquals(401, stranger.statusCode());
        assertEquals("application/problem+json", type(stranger));
        assertTrue(stranger.headers().firstValue("WWW-Authenticate").isEmpty(), "no browser prompts");
        assertEquals(401, send(request("nhansu", "mật khẩu sai", COMPLETIONS)).statusCode());
        var hạnh = get("hocvien", COMPLETIONS);
        assertEquals(403, hạnh.statusCode());
        assertEquals("application/problem+json", type(hạnh));
        assertEquals(403, get("quantri", COMPLETIONS).statusCode());
        assertEquals(404, get("nhansu", COMPLETIONS + "?unit=LC-X-08").statusCode());
        assertEquals(404, get("sonoivu", "/api/v1/courses/CCHC-99/completions").statusCode());
        assertEquals(404, get("sonoivu", "/api/v1/khong-co").statusCode());
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    @Test
    void hr_of_one_commune_reads_its_own_people_as_json_and_as_csv() throws Exception {
        var first = json(get("nhansu", COMPLETIONS + "?size=10&page=0"));
        assertEquals(10, first.getJsonArray("rows").size());
        assertTrue(first.getInt("people") >= 54);
        for (var row : first.getJsonArray("rows"))
            assertEquals("LC-X-36", row.asJsonObject().getString("unitCode"));
        var csv = send(request("nhansu", PASSWORD, COMPLETIONS).header("Accept", "text/csv"));
        assertEquals("text/csv", type(csv));
        var lines = csv.body().lines().toList();
        assertEquals(first.getInt("total") + 1, lines.size());
        assertTrue(lines.get(0).startsWith("personalNumber,familyName,givenName,unitCode"));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.contains(",LC-X-36,")));
    }

    @Test
    void a_question_that_makes_no_sense_is_answered_with_400_and_a_sentence() throws Exception {
        for (var query :
                List.of("?size=0", "?size=x", "?page=-1", "?asOf=hôm-nay", "?asOf=2026-02-31", "?standing=X")) {
            var path = COMPLETIONS + query.replace("ô", "%C3%B4");
            var answer = get("nhansu", path);
            assertEquals(400, answer.statusCode(), path);
            assertFalse(json(answer).getString("detail").isBlank());
        }
        for (var body : List.of("", "không phải JSON", "[]", "{}", "{\"course\":1}"))
            assertEquals(400, post("daotao", "/api/v1/offerings", body).statusCode(), body);
    }

    private HttpResponse<String> sent(String username, String verb, String path, String type, String body)
            throws IOException, InterruptedException {
        return send(request(username, PASSWORD, path)
                .timeout(A_MOMENT)
                .header("Content-Type", type)
                .method(verb, BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    }

    /** Calls that take JSON, with who may send them; the body is looked at before the address. */
    private static final Map<String, String> JSON_CALLS = Map.of(
            "PUT /api/v1/progress/0/khong-co", "hocvien",
            "PUT /api/v1/progress/0/khong-co/played", "hocvien",
            "PUT /api/v1/notes/0/khong-co", "hocvien",
            "PUT /api/v1/attempts/0/answers/1", "hocvien",
            "POST /api/v1/classes/KHONG-CO/items/khong-co/questions", "hocvien",
            "POST /api/v1/offerings", "daotao",
            "POST /api/v1/offerings/KHONG-CO/enrolments", "nhansu",
            "POST /api/v1/offerings/KHONG-CO/enrolments/excepted", "nhansu");

    @Test
    void a_body_that_breaks_off_in_its_middle_is_answered_with_400_and_holds_nobody_up() throws Exception {
        var broken = List.of(
                "{\"a\":{\"a\":",
                "{\"a\":[[",
                "{\"a\":\"",
                "{\"a\":1",
                "{} {}",
                "[".repeat(5_000),
                "{\"a\":{\"a\":\"\u00e1\"}}");
        for (var call : JSON_CALLS.entrySet())
            for (var body : broken) {
                var way = call.getKey().split(" ");
                var answer = sent(call.getValue(), way[0], way[1], "application/json", body);
                assertEquals(400, answer.statusCode(), () -> call.getKey() + ' ' + body);
                assertEquals("shared.unreadable", json(answer).getString("key"));
            }
        var large = "{\"a\":\"" + "x".repeat(1 << 20) + "\"}";
        assertEquals(
                413,
                sent("daotao", "POST", "/api/v1/offerings", "application/json", large)
                        .statusCode());
    }

    @Test
    void what_is_not_called_json_is_not_taken_for_it() throws Exception {
        for (var type : List.of("*/*", "application/*", "text/plain", "application/x-www-form-urlencoded"))
            for (var call : JSON_CALLS.entrySet()) {
                var way = call.getKey().split(" ");
                var answer = sent(call.getValue(), way[0], way[1], type, "Hồ sơ thiếu thì trả lại thế nào?");
                assertEquals(415, answer.statusCode(), () -> call.getKey() + ' ' + type);
                assertEquals("shared.kind", json(answer).getString("key"));
            }
    }

    @Test
    void a_number_that_is_not_whole_or_has_no_room_is_answered_with_400() throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        for (var number : List.of("99999999999", "-99999999999", "1.5", "1e999", "1e-999", "\"7\"", "true", "[]")) {
            var offering = """
                    {"course":"CCHC-02","startsOn":"%s","endsOn":"%s","mode":"ONLINE","organiser":"LC-TCT","seats":%s}""".formatted(today, today.plusDays(9), number);
            assertEquals(400, post("daotao", "/api/v1/offerings", offering).statusCode(), number);
        }
        for (var place : List.of(
                "{\"position\":1e999,\"seconds\":1,\"seq\":1}",
                "{\"position\":1,\"seconds\":0.5,\"seq\":1}",
                "{\"position\":1,\"seconds\":1,\"seq\":99999999999999999999}",
                "{\"position\":1,\"seconds\":1,\"seq\":" + "9".repeat(5_000) + "}"))
            assertEquals(
                    400,
                    sent("hocvien", "PUT", "/api/v1/progress/0/khong-co", "application/json", place)
                            .statusCode(),
                    place);
        assertEquals(
                404,
                sent(
                                "hocvien",
                                "PUT",
                                "/api/v1/progress/0/khong-co",
                                "application/json",
                                "{\"position\":1.0e1,\"seconds\":1,\"seq\":1}")
                        .statusCode(),
                "ten is ten however it is written");
    }

    @Test
    void hà_opens_a_class_and_páo_enrols_each_number_with_its_own_answer() throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var offering = """
                {"course":"CCHC-02","startsOn":"%s","endsOn":"%s","mode":"ONLINE","organiser":"LC-TCT","seats":1}""".formatted(today, today.plusDays(9));
        assertEquals(403, post("nhansu", "/api/v1/offerings", offering).statusCode());
        var opened = post("daotao", "/api/v1/offerings", offering);
        assertEquals(201, opened.statusCode());
        var code = json(opened).getString("code");
        assertTrue(opened.headers().firstValue("Location").orElse("").endsWith("/api/v1/offerings/" + code));
        var refused = post("daotao", "/api/v1/offerings", offering.replace("\"seats\":1", "\"seats\":0"));
        assertEquals(409, refused.statusCode());
        assertEquals("offering.noSeats", json(refused).getString("key"));
        var people = json(get("nhansu", COMPLETIONS + "?size=2")).getJsonArray("rows");
        var asked = """
                {"decision":{"number":"77/QĐ-UBND","issuedOn":"%s","signer":"Sùng A Ký","issuer":"LC-X-36"},
                 "personalNumbers":["%s","%s","012090000000"]}""".formatted(
                        today,
                        people.getJsonObject(0).getString("personalNumber"),
                        people.getJsonObject(1).getString("personalNumber"));
        var answer = json(post("nhansu", "/api/v1/offerings/" + code + "/enrolments", asked));
        assertEquals(1, answer.getInt("enrolled"));
        assertEquals(2, answer.getInt("refused"));
        var rows = answer.getJsonArray("rows");
        assertTrue(rows.getJsonObject(0).getBoolean("enrolled"));
        assertEquals("enrolment.full", rows.getJsonObject(1).getString("key"));
        assertEquals("enrolment.unknown", rows.getJsonObject(2).getString("key"));
        assertFalse(rows.getJsonObject(2).containsKey("name"));
        assertEquals(
                404,
                post("nhansu", "/api/v1/offerings/KHONG-CO/enrolments", asked).statusCode());
    }

    private HttpResponse<String> postOnce(String username, String key, String path, String json)
            throws IOException, InterruptedException {
        return send(request(username, PASSWORD, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
    }

    @Test
    void a_class_that_is_opened_again_after_the_line_dropped_is_the_same_class() throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var offering = """
                {"course":"CCHC-02","startsOn":"%s","endsOn":"%s","mode":"ONLINE","organiser":"LC-TCT"}""".formatted(today, today.plusDays(9));
        var key = "\"" + UUID.randomUUID() + "\"";
        var opened = postOnce("daotao", key, "/api/v1/offerings", offering);
        assertEquals(201, opened.statusCode(), opened.body());
        var again = postOnce("daotao", key, "/api/v1/offerings", offering);
        assertEquals(201, again.statusCode());
        assertEquals(opened.body(), again.body());
        assertEquals(opened.headers().firstValue("Location"), again.headers().firstValue("Location"));
        assertEquals(type(opened), type(again));
        assertNotEquals(
                opened.body(), post("daotao", "/api/v1/offerings", offering).body(), "without a key another one");
        var other = postOnce("daotao", key, "/api/v1/offerings", offering.replace("CCHC-02", "CCHC-01"));
        assertEquals(422, other.statusCode());
        assertEquals("shared.keyOther", json(other).getString("key"));
        assertEquals(
                403, postOnce("nhansu", key, "/api/v1/offerings", offering).statusCode(), "a key of her own account");
        for (var none : List.of("", "\"\"", "co dau cach", "x".repeat(256)))
            assertEquals(
                    400, postOnce("daotao", none, "/api/v1/offerings", offering).statusCode(), none);
        assertEquals(
                413,
                postOnce("daotao", "lon", "/api/v1/offerings", offering + " ".repeat(1 << 20))
                        .statusCode());
    }

    @Test
    void a_class_that_was_refused_is_opened_with_the_same_key_once_it_is_right() throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var wrong = """
                {"course":"CCHC-02","startsOn":"%s","endsOn":"%s","mode":"ONLINE","organiser":"LC-TCT","seats":0}""".formatted(today, today.plusDays(9));
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            var refused = postOnce("daotao", key, "/api/v1/offerings", wrong);
            assertEquals(409, refused.statusCode());
            assertEquals("offering.noSeats", json(refused).getString("key"));
        }
        assertEquals(
                201,
                postOnce("daotao", key, "/api/v1/offerings", wrong.replace("\"seats\":0", "\"seats\":1"))
                        .statusCode());
    }

    @Test
    void of_many_calls_with_one_key_at_the_same_moment_one_opens_a_class() throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var offering = """
                {"course":"CCHC-02","startsOn":"%s","endsOn":"%s","mode":"ONLINE","organiser":"LC-TCT"}""".formatted(today, today.plusDays(9));
        var key = UUID.randomUUID().toString();
        var call = request("daotao", PASSWORD, "/api/v1/offerings")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(offering))
                .build();
        var answers =
                IntStream.range(0, 6)
                        .mapToObj(each -> client.sendAsync(call, BodyHandlers.ofString()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertTrue(
                answers.stream().allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409),
                () -> answers.stream().map(HttpResponse::body).toList().toString());
        assertEquals(
                1,
                answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .map(HttpResponse::body)
                        .distinct()
                        .count());
    }

    @Test
    void an_import_with_every_kind_of_bad_row_names_row_column_and_reason() throws Exception {
        var good = "012188500001";
        var file = RosterFile.of(
                "moi-loai-dong-sai.xlsx",
                List.of(
                        RosterFile.row("LC-X-36", "Lò  Thị\u00a0Tốt", "02/03/1988", "Nữ", good, "01/08/2025"),
                        RosterFile.row("LC-X-36", "Mười Một Số", "02/03/1988", "Nam", "12088500002", "01/08/2025"),
                        RosterFile.row("LC-X-36", "Có Chữ Cái", "02/03/1988", "Nam", "01208850000A", "01/08/2025"),
                        RosterFile.row("LC-X-36", "Hai Lần Một", "02/03/1988", "Nữ", good, "01/08/2025"),
                        RosterFile.row("LC-KHONG", "Đơn Vị Lạ", "02/03/1988", "Nam", "012088500005", "01/08/2025"),
                        RosterFile.row("LC-X-36", "Đơn Vị Chưa Có", "02/03/1988", "Nam", "012088500006", "01/06/2025"),
                        RosterFile.row("LC-X-36", "Ngày Không Có", "31/02/1988", "Nam", "012088500007", "01/08/2025"),
                        RosterFile.row("LC-X-36", "", "02/03/1988", "Nam", "012088500008", "01/08/2025"),
                        RosterFile.row("LC-X-36", "D".repeat(101), "02/03/1988", "Nam", "012088500009", "01/08/2025"),
                        RosterFile.row("LC-X-36", "=1+1", "02/03/1988", "Nam", "012088500010", "01/08/2025"),
                        RosterFile.row("LC-X-36", "Năm Lệch Số", "02/03/1990", "Nam", "012088500011", "01/08/2025")));
        var dry = upload("sonoivu", "true", Files.readAllBytes(file));
        assertEquals(200, dry.statusCode(), dry.body());
        var report = json(dry);
        assertEquals(2, report.getInt("created"));
        assertEquals(9, report.getInt("refused"));
        for (int row = 3; row <= 11; row++) {
            var number = row;
            var error = report.getJsonArray("rows").stream()
                    .map(each -> each.asJsonObject())
                    .filter(each -> each.getInt("row") == number
                            && each.getString("severity").equals("error"))
                    .findFirst();
            assertTrue(error.isPresent(), () -> "row " + number + " has no error in " + dry.body());
            assertFalse(error.get().getString("column").isBlank());
            assertFalse(error.get().getString("message").isBlank());
        }
        assertTrue(dry.body().contains("mất số 0 ở đầu"), dry.body());
        assertTrue(report.getJsonArray("rows").stream()
                .map(each -> each.asJsonObject())
                .anyMatch(each ->
                        each.getInt("row") == 12 && each.getString("severity").equals("warning")));
        assertEquals(0, json(get("sonoivu", COMPLETIONS + "?q=" + good)).getInt("total"), "a dry run changes nothing");
        assertEquals(
                2, json(upload("sonoivu", "false", Files.readAllBytes(file))).getInt("created"));
        var again = json(upload("sonoivu", "false", Files.readAllBytes(file)));
        assertEquals(0, again.getInt("created") + again.getInt("changed"), "the same file twice changes nothing");
        assertEquals(2, again.getInt("unchanged"));
        assertEquals(
                "Tốt",
                json(get("sonoivu", COMPLETIONS + "?q=" + good))
                        .getJsonArray("rows")
                        .getJsonObject(0)
                        .getString("givenName"));
    }

    @Test
    void what_is_no_excel_file_is_refused_and_hạnh_imports_nothing() throws Exception {
        var nonsense = "không phải Excel".getBytes(StandardCharsets.UTF_8);
        assertEquals(409, upload("sonoivu", "true", nonsense).statusCode());
        assertEquals(409, upload("sonoivu", "true", new byte[0]).statusCode());
        assertEquals(403, upload("hocvien", "true", nonsense).statusCode());
    }

    @Test
    void a_long_list_is_answered_with_the_address_to_ask_until_it_is_done_and_páo_finds_nothing_there()
            throws Exception {
        var rows = new ArrayList<>(IntStream.range(0, LONG_LIST)
                .mapToObj(each -> RosterFile.row(
                        "LC-X-20", "Lý Thị Dài", "02/03/1989", "Nữ", "0121896%05d".formatted(each), "01/08/2025"))
                .toList());
        rows.add(RosterFile.row("LC-KHONG", "Đơn Vị Lạ", "02/03/1989", "Nữ", "012189700000", "01/08/2025"));
        var begun = upload("sonoivu", "true", Files.readAllBytes(RosterFile.of("danh-sach-dai.xlsx", rows)));
        var path = followed(begun);
        assertEquals("CHECKING", json(begun).getString("state"));
        var checked = done(path);
        assertEquals("CHECKED", checked.getString("state"));
        assertEquals(LONG_LIST, checked.getInt("created"));
        assertEquals(1, checked.getInt("refused"));
        assertEquals(
                LONG_LIST + 2, checked.getJsonArray("rows").getJsonObject(0).getInt("row"));
        assertEquals(checked, json(get("sonoivu", path)), "it answers whoever asks again");
        assertEquals(404, get("nhansu", path).statusCode());
        for (var act : List.of("apply", "stop", "undo"))
            assertEquals(404, post("nhansu", path + '/' + act, "").statusCode(), act);
        assertEquals(path, followed(post("sonoivu", path + "/apply", "")), "the address stays the same");
        var applied = done(path);
        assertEquals("APPLIED", applied.getString("state"));
        assertEquals(LONG_LIST, applied.getInt("done"));
        assertEquals(404, get("nhansu", path).statusCode());
        assertEquals(path, followed(post("sonoivu", path + "/undo", "")));
        assertEquals("UNDONE", done(path).getString("state"));
    }

    /** The address that answers for work that goes on. */
    private String followed(HttpResponse<String> answer) {
        assertEquals(202, answer.statusCode(), answer.body());
        var address = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(address.startsWith(world.address() + "/api/v1/official-imports/"), address);
        return address.substring(world.address().length());
    }

    /** Asks until nothing goes on any more; what is told on the way is never more than there is. */
    private JsonObject done(String path) throws IOException, InterruptedException {
        var end = System.nanoTime() + A_WHILE.toNanos();
        for (; ; ) {
            var answer = get("sonoivu", path);
            assertEquals(200, answer.statusCode(), answer.body());
            var told = json(answer);
            assertTrue(told.getInt("done") <= told.getInt("total"), answer.body());
            if (!told.getString("state").endsWith("ING")) return told;
            assertTrue(System.nanoTime() < end, answer.body());
        }
    }

    private static String part(String headers, String content) {
        return "--ranh\r\nContent-Disposition: form-data; " + headers + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void a_form_that_breaks_off_is_answered_with_400_and_a_file_without_an_ending_with_422() throws Exception {
        var file = "name=\"file\"; filename=\"a.pdf\"";
        var broken = List.of(
                part(file, "%PDF-1.7"),
                part(file + "\r\nContent-Transfer-Encoding: base64", "!!!!") + "--ranh--\r\n",
                part("name=\"x\"", "x").repeat(1_100) + "--ranh--\r\n");
        for (var path : List.of("/api/v1/library", "/api/v1/packages"))
            for (var body : broken) {
                var answer = sent("giangvien", "POST", path, "multipart/form-data; boundary=ranh", body);
                assertEquals(400, answer.statusCode(), path + ' ' + answer.body());
                assertEquals("shared.unreadable", json(answer).getString("key"));
            }
        var nameless = part("name=\"file\"; filename=\"pdf\"", "%PDF-1.7") + "--ranh--\r\n";
        var refused = sent("giangvien", "POST", "/api/v1/library", "multipart/form-data; boundary=ranh", nameless);
        assertEquals(422, refused.statusCode(), refused.body());
        assertEquals("authoring.mediaKind", json(refused).getString("key"));
    }

    @Test
    void files_of_one_name_that_are_sent_at_once_each_get_a_name_of_their_own() {
        var answers = IntStream.range(0, 4)
                .mapToObj(each -> request("giangvien", PASSWORD, "/api/v1/library")
                        .header("Content-Type", "multipart/form-data; boundary=ranh")
                        .POST(BodyPublishers.ofString(
                                part("name=\"file\"; filename=\"cung-luc.pdf\"", "%PDF-1.7 " + UUID.randomUUID())
                                        + "--ranh--\r\n"))
                        .build())
                .map(call -> client.sendAsync(call, BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertEquals(
                Set.of("cung-luc.pdf", "cung-luc-2.pdf", "cung-luc-3.pdf", "cung-luc-4.pdf"),
                answers.stream().map(answer -> json(answer).getString("name")).collect(Collectors.toSet()));
    }

    private HttpResponse<String> upload(String username, String dryRun, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--ranh\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ds.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes("\r\n--ranh--\r\n".getBytes(StandardCharsets.US_ASCII));
        return send(request(username, PASSWORD, "/api/v1/official-imports?dryRun=" + dryRun)
                .header("Content-Type", "multipart/form-data; boundary=ranh")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    @Test
    void openapi_describes_the_door() throws Exception {
        var description = send(HttpRequest.newBuilder(URI.create(world.address() + "/openapi")));
        assertEquals(200, description.statusCode());
        for (var path : List.of(
                "/official-imports",
                "/offerings",
                "/offerings/{code}/enrolments",
                "/courses/{code}/completions",
                "/attempts/{id}/answers/{position}"))
            assertTrue(description.body().contains(path + ":"), path);
    }
}
