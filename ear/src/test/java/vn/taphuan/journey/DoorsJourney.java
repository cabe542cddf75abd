package vn.taphuan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
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
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.taphuan.identity.JobRole;
import vn.taphuan.world.OneRole;
import vn.taphuan.world.World;

/** Walks the tables of {@code docs/permissions.md}: each page and each REST call as each role, in its scope and out. */
class DoorsJourney {
    private static final Path TABLE = Path.of("../docs/permissions.md");
    private static final String PASSWORD = "Taphuan@2026";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Roles that reach the whole province: nothing real lies beyond them. */
    private static final Set<JobRole> EVERYWHERE =
            EnumSet.of(JobRole.TRAINING_OFFICE, JobRole.PROVINCIAL_HR, JobRole.ADMINISTRATOR);

    /**
     * How a row of the table is tried.
     *
     * @param inside an address in the scope of whoever may
     * @param status what is answered there
     * @param beyond the address of something that is there and lies in the scope of the province alone
     * @param body what is sent; null for nothing
     */
    private record Try(String inside, int status, String beyond, String body) {
        Try(String inside) {
            this(inside, 200, null, null);
        }

        Try(String inside, String beyond) {
            this(inside, 200, beyond, null);
        }
    }

    private static final Map<String, Try> PAGES = Map.ofEntries(
            entry("/account", new Try("/account/hocvien")),
            entry("/accounts", new Try("/accounts")),
            entry("/attempt", new Try("/attempt/{attempt}", 302, "/attempt/{other-attempt}", null)),
            entry("/audit", new Try("/audit")),
            entry("/basis", new Try("/basis?q=NQ-CP")),
            entry("/class", new Try("/class/{class}")),
            entry("/class-forward", new Try("/class-forward/{class}")),
            entry("/class-learner", new Try("/class-learner/{class}/{enrolment}")),
            entry("/class-open", new Try("/class-open")),
            entry("/class-question", new Try("/class-question/{class}/0", 404, null, null)),
            entry("/class-questions", new Try("/class-questions/{class}")),
            entry("/classes", new Try("/classes")),
            entry("/completion-people", new Try("/completion-people?unit=LC-X-36", "/completion-people?unit=LC-X-08")),
            entry("/completions", new Try("/completions?unit=LC-X-36", "/completions?unit=LC-X-08")),
            entry("/completions.xlsx", new Try("/completions.xlsx?unit=LC-X-36", "/completions.xlsx?unit=LC-X-08")),
            entry("/course", new Try("/course/CCHC-01")),
            entry("/course-media", new Try("/course-media/{enrolment}/{page}", 404, null, null)),
            entry("/content", new Try("/content")),
            entry("/course-package.zip", new Try("/course-package.zip?code=CCHC-01")),
            entry("/courses", new Try("/courses")),
            entry("/decision-scans", new Try("/decision-scans/{class}/1", 404, null, null)),
            entry("/draft", new Try("/draft/0", 404, null, null)),
            entry("/draft-bank", new Try("/draft-bank/0/m1", 404, null, null)),
            entry("/draft-changes", new Try("/draft-changes/0", 404, null, null)),
            entry("/draft-facts", new Try("/draft-facts/0", 404, null, null)),
            entry("/draft-images", new Try("/draft-images/0/hinh.png", 404, null, null)),
            entry("/draft-material", new Try("/draft-material/0/0", 404, null, null)),
            entry("/draft-page", new Try("/draft-page/0/bai.md", 404, null, null)),
            entry("/draft-question", new Try("/draft-question/0/m1", 404, null, null)),
            entry("/draft-questions", new Try("/draft-questions/0/m1", 404, null, null)),
            entry("/draft-quiz", new Try("/draft-quiz/0/0/0", 404, null, null)),
            entry("/draft-send", new Try("/draft-send/0/0/0", 404, null, null)),
            entry("/draft.zip", new Try("/draft.zip?id=0", 404, null, null)),
            entry("/duplicates", new Try("/duplicates")),
            entry("/enrol", new Try("/enrol/{class}")),
            entry("/home", new Try("/home")),
            entry("/learn", new Try("/learn/{class}", "/learn/{other-class}")),
            entry("/lesson", new Try("/lesson/{class}/{page}", "/lesson/{other-class}/{page}")),
            entry("/library", new Try("/library")),
            entry("/library-files", new Try("/library-files/0", 404, null, null)),
            entry("/looks", new Try("/looks")),
            entry("/material", new Try("/material/{class}/{page}", 404, null, null)),
            entry("/merge", new Try("/merge/{person}/{another-person}", "/merge/{person}/{other-person}")),
            entry("/notes", new Try("/notes/{class}", "/notes/{other-class}")),
            entry("/official", new Try("/official/{person}", "/official/{other-person}")),
            entry("/official-import", new Try("/official-import")),
            entry("/official-import-refused.xlsx", new Try("/official-import-refused.xlsx", 404, null, null)),
            entry("/official-import-template.xlsx", new Try("/official-import-template.xlsx")),
            entry(
                    "/official-records",
                    new Try("/official-records/{person}.pdf", "/official-records/{other-person}.pdf")),
            entry("/officials", new Try("/officials?unit=LC-X-36", "/officials?unit=LC-X-08")),
            entry("/outside-check", new Try("/outside-check/{training}", "/outside-check/{other-training}")),
            entry("/outside-proofs", new Try("/outside-proofs/{training}", "/outside-proofs/{other-training}")),
            entry("/outside-training", new Try("/outside-training", "/outside-training/{other-training}")),
            entry("/outside-trainings", new Try("/outside-trainings?unit=LC-X-36", "/outside-trainings?unit=LC-X-08")),
            entry("/own-proofs", new Try("/own-proofs/0", 404, "/own-proofs/{other-training}", null)),
            entry("/package", new Try("/package/0", 404, null, null)),
            entry("/password", new Try("/password")),
            entry("/placements", new Try("/placements?unit=LC-X-36", "/placements?unit=LC-X-08")),
            entry("/placements.xlsx", new Try("/placements.xlsx?unit=LC-X-36", "/placements.xlsx?unit=LC-X-08")),
            entry("/posting-act", new Try("/posting-act/MOVE/{person}", "/posting-act/MOVE/{other-person}")),
            entry("/questions", new Try("/questions/{class}/{page}", "/questions/{other-class}/{page}")),
            entry("/quiz", new Try("/quiz/{class}/{quiz}", "/quiz/{other-class}/{quiz}")),
            entry("/record", new Try("/record")),
            entry("/record.pdf", new Try("/record.pdf")),
            entry("/recovery-codes", new Try("/recovery-codes")),
            entry("/result", new Try("/result/{attempt}", "/result/{other-attempt}")),
            entry("/role-holders", new Try("/role-holders?role=UNIT_HR")),
            entry("/role-review", new Try("/role-review")),
            entry("/role-review.xlsx", new Try("/role-review.xlsx")),
            entry("/roles", new Try("/roles")),
            entry("/second-factor", new Try("/second-factor")),
            entry("/sign-ins", new Try("/sign-ins")),
            entry("/slips", new Try("/slips")),
            entry("/unit", new Try("/unit/LC-X-36")),
            entry("/unit-act", new Try("/unit-act/MERGE?unit=LC-X-37")),
            entry("/units", new Try("/units")));

    private static final String ANSWER = "{\"chosen\":[],\"seq\":1}";
    private static final String PLACE = "{\"position\":10,\"seconds\":5,\"seq\":1}";
    private static final String PLAYED = "{\"stoppedAt\":10,\"watched\":[[0,5]],\"seq\":1}";
    private static final String ENROLMENTS = """
            {"decision":{"number":"88/QĐ-UBND","issuedOn":"%s","signer":"Sùng A Ký","issuer":"LC-X-36"},
             "personalNumbers":["{person-number}"]}""".formatted(TODAY);
    private static final String EXCEPTED = ENROLMENTS.replace(
            "\"personalNumbers\"",
            "\"reason\":\"Đã học nơi khác\",\"excepted\":[\"{person-number}\"],\"personalNumbers\"");
    private static final String OFFERING = """
            {"course":"CCHC-02","startsOn":"%s","endsOn":"%s","mode":"ONLINE","organiser":"LC-TCT"}""".formatted(TODAY, TODAY.plusDays(9));

    private static final String QUESTION = "{\"text\":\"Hồ sơ thiếu thì trả lại thế nào?\"}";
    private static final String NOTE = "{\"text\":\"Đọc lại mục 2\",\"bookmarked\":true,\"seq\":1}";
    private static final String STATE = "{\"seq\":1,\"session\":1,\"cmi\":{}}";

    /** Open to whoever brings a pass; these tries bring none. */
    private static final Set<String> BY_PASS = Set.of("POST /api/v1/package-states/{pass}");

    private static final String MARKDOWN = "## Chào";

    /** Of one row, which is refused: nobody comes on record. */
    private static final String LIST = """
            --ranh\r
            Content-Disposition: form-data; name="file"; filename="ds.csv"\r
            Content-Type: text/csv\r
            \r
            Mã đơn vị,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Số định danh cá nhân,"Chức vụ, vị trí việc làm",Mã ngạch,Loại,Từ ngày
            KHONG-CO,Vừ Thị Yêu,01/02/1990,Nữ,,012190000990,Chuyên viên,01.003,Công chức,01/08/2025\r
            --ranh--\r
            """;

    /** In the order of a learner's way: an attempt is begun before it is read and handed in. */
    private static final Map<String, Try> CALLS = new LinkedHashMap<>();

    static {
        CALLS.put(
                "POST /api/v1/classes/{code}/quizzes/{item}/attempts",
                new Try(
                        "/api/v1/classes/{class}/quizzes/{quiz}/attempts",
                        201,
                        "/api/v1/classes/{other-class}/quizzes/{quiz}/attempts",
                        ""));
        CALLS.put(
                "GET /api/v1/attempts/{id}", new Try("/api/v1/attempts/{attempt}", "/api/v1/attempts/{other-attempt}"));
        CALLS.put(
                "PUT /api/v1/attempts/{id}/answers/{position}",
                new Try(
                        "/api/v1/attempts/{attempt}/answers/1",
                        200,
                        "/api/v1/attempts/{other-attempt}/answers/1",
                        ANSWER));
        CALLS.put(
                "POST /api/v1/attempts/{id}/submission",
                new Try(
                        "/api/v1/attempts/{attempt}/submission",
                        200,
                        "/api/v1/attempts/{other-attempt}/submission",
                        ""));
        CALLS.put(
                "GET /api/v1/classes/{code}/items/{item}/questions",
                new Try(
                        "/api/v1/classes/{class}/items/{page}/questions",
                        "/api/v1/classes/{other-class}/items/{page}/questions"));
        CALLS.put(
                "POST /api/v1/classes/{code}/items/{item}/questions",
                new Try(
                        "/api/v1/classes/{class}/items/{page}/questions",
                        201,
                        "/api/v1/classes/{other-class}/items/{page}/questions",
                        QUESTION));
        CALLS.put(
                "GET /api/v1/notes/{enrolment}/{item}",
                new Try("/api/v1/notes/{enrolment}/{page}", "/api/v1/notes/{other-enrolment}/{page}"));
        CALLS.put(
                "PUT /api/v1/notes/{enrolment}/{item}",
                new Try("/api/v1/notes/{enrolment}/{page}", 200, "/api/v1/notes/{other-enrolment}/{page}", NOTE));
        CALLS.put("GET /api/v1/home", new Try("/api/v1/home"));
        CALLS.put("GET /api/v1/record", new Try("/api/v1/record"));
        CALLS.put(
                "PUT /api/v1/progress/{enrolment}/{item}",
                new Try(
                        "/api/v1/progress/{enrolment}/{page}",
                        200,
                        "/api/v1/progress/{other-enrolment}/{page}",
                        PLACE));
        CALLS.put(
                "PUT /api/v1/progress/{enrolment}/{item}/played",
                new Try("/api/v1/progress/{enrolment}/{page}/played", 404, null, PLAYED));
        CALLS.put(
                "GET /api/v1/courses/{code}/completions",
                new Try("/api/v1/courses/CCHC-01/completions", "/api/v1/courses/CCHC-01/completions?unit=LC-X-08"));
        CALLS.put(
                "GET /api/v1/courses/{code}/completions (text/csv)",
                new Try("/api/v1/courses/CCHC-01/completions", "/api/v1/courses/CCHC-01/completions?unit=LC-X-08"));
        CALLS.put("GET /api/v1/courses/{code}/package (application/zip)", new Try("/api/v1/courses/CCHC-01/package"));
        CALLS.put(
                "POST /api/v1/drafts/{id}/preview (text/html)",
                new Try("/api/v1/drafts/0/preview", 404, null, MARKDOWN));
        CALLS.put(
                "PUT /api/v1/progress/{enrolment}/{item}/done",
                new Try(
                        "/api/v1/progress/{enrolment}/{page}/done",
                        200,
                        "/api/v1/progress/{other-enrolment}/{page}/done",
                        "{}"));
        CALLS.put("POST /api/v1/library", new Try("/api/v1/library", 422, null, LIST));
        CALLS.put("POST /api/v1/package-states/{pass}", new Try("/api/v1/package-states/khong-co", 410, null, STATE));
        CALLS.put("PUT /api/v1/package-states/{id}", new Try("/api/v1/package-states/0", 404, null, STATE));
        CALLS.put("POST /api/v1/packages", new Try("/api/v1/packages?dryRun=true", 422, null, LIST));
        CALLS.put("GET /api/v1/offerings/{code}", new Try("/api/v1/offerings/{class}"));
        CALLS.put("POST /api/v1/offerings", new Try("/api/v1/offerings", 201, null, OFFERING));
        CALLS.put(
                "POST /api/v1/offerings/{code}/enrolments",
                new Try("/api/v1/offerings/{class}/enrolments", 200, null, ENROLMENTS));
        CALLS.put(
                "POST /api/v1/offerings/{code}/enrolments/excepted",
                new Try("/api/v1/offerings/{class}/enrolments/excepted", 200, null, EXCEPTED));
        CALLS.put("POST /api/v1/official-imports", new Try("/api/v1/official-imports?dryRun=true", 200, null, LIST));
        CALLS.put(
                "GET /api/v1/official-imports/{id}",
                new Try("/api/v1/official-imports/{import}", "/api/v1/official-imports/{other-import}"));
        for (var act : List.of("apply", "stop", "undo"))
            CALLS.put(
                    "POST /api/v1/official-imports/{id}/" + act,
                    new Try(
                            "/api/v1/official-imports/{import}/" + act,
                            409,
                            "/api/v1/official-imports/{other-import}/" + act,
                            ""));
    }

    private final World world = World.get();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The rows of the two tables whose first word begins so, with the roles that have a ● in them. */
    private static Map<String, Set<JobRole>> rows(String beginning) throws IOException {
        var rows = new LinkedHashMap<String, Set<JobRole>>();
        for (var line : Files.readAllLines(TABLE)) {
            var cells = line.split("\\|");
            if (cells.length < JobRole.values().length + 2 || !cells[1].strip().matches(beginning)) continue;
            var open = EnumSet.noneOf(JobRole.class);
            for (var role : JobRole.values())
                if (cells[role.ordinal() + 2].strip().equals("●")) open.add(role);
            rows.put(cells[1].strip(), open);
        }
        return rows;
    }

    @Test
    void each_page_and_each_call_is_open_to_the_roles_of_the_table_in_their_scope_and_to_nobody_else()
            throws Exception {
        var pages = rows("/\\S+");
        var calls = rows("[A-Z]+ /api/.*");
        assertEquals(new TreeSet<>(pages.keySet()), new TreeSet<>(PAGES.keySet()), "each page is tried");
        assertEquals(new TreeSet<>(calls.keySet()), new TreeSet<>(CALLS.keySet()), "each call is tried");
        var one = new OneRole();
        one.name("attempt", "0");
        one.name("other-attempt", beginsAttempt(one.fill("{other-learner}"), one));
        for (var each : Map.of("import", JobRole.UNIT_HR, "other-import", JobRole.PROVINCIAL_HR)
                .entrySet()) one.name(each.getKey(), imports(one.users.get(each.getValue()), one));
        var checks = new ArrayList<Executable>();
        for (var each : CALLS.entrySet())
            checks.addAll(walk(each.getKey(), each.getValue(), calls.get(each.getKey()), one));
        for (var role : JobRole.values()) checks.addAll(walk(role, pages, one));
        assertAll(checks);
    }

    @Test
    void a_link_presses_no_button_on_any_page() throws Exception {
        var doors = rows("/\\S+").keySet();
        try (var huy = world.desk().signIn("quantri")) {
            for (var door : doors)
                for (var method : List.of("GET", "HEAD", "OPTIONS")) {
                    var address = door + "/1?form=form&form%3Asubmit=x&jakarta.faces%2EViewState=stateless";
                    var pressed = huy.page
                            .request()
                            .fetch(address, RequestOptions.create().setMethod(method));
                    assertEquals(405, pressed.status(), method + " " + door);
                }
        }
    }

    @Test
    void no_way_around_leads_past_a_door() throws Exception {
        for (var around : List.of(
                "/api/../home",
                "/api/%2e%2e/accounts",
                "/api/..;a=b/accounts",
                "/api/.%2E/draft.zip?id=1",
                "/vendor/./../accounts",
                "/api/..%2faccounts",
                "/api/..%5Caccounts"))
            for (var user : new String[] {null, "quantri"}) {
                var refused = send("GET", around, user, null, "text/html");
                assertEquals(400, refused.statusCode(), around);
                assertTrue(refused.body().contains("Lỗi 400"), around);
            }
        for (var other : List.of("/%61ccounts", "//accounts", "/accounts;a=b")) {
            var asked = send("GET", other, "quantri", null, "text/html");
            assertEquals(302, asked.statusCode(), "no page takes a password in each request: " + other);
        }
        try (var hạnh = world.desk().signIn("hocvien")) {
            for (var other : List.of("/%61ccounts", "//accounts", "/accounts;a=b"))
                assertEquals(403, get(hạnh, other).status(), other);
        }
    }

    @Test
    void a_form_that_is_not_as_our_pages_send_it_is_answered_with_400() throws Exception {
        try (var bình = world.desk().signIn("giangvien")) {
            bình.visit("/courses");
            var state = bình.page
                    .locator("#take input[name='jakarta.faces.ViewState']")
                    .inputValue();
            var form = "take=take&jakarta.faces.ViewState=" + URLEncoder.encode(state, StandardCharsets.UTF_8);
            var plain = post(bình, "/courses", "application/x-www-form-urlencoded", form);
            assertEquals(400, plain.status(), "a form with a file, sent without one");
            assertTrue(plain.text().contains("Lỗi 400"), plain.text());
            var many = post(bình, "/courses", "application/x-www-form-urlencoded", form + "&a=b".repeat(1_100));
            assertEquals(400, many.status(), "too many fields");
            var cut = "--ranh\r\nContent-Disposition: form-data; name=\"take\"\r\n\r\ntake\r\n";
            assertEquals(
                    400,
                    post(bình, "/courses", "multipart/form-data; boundary=ranh", cut)
                            .status(),
                    "cut off");
        }
    }

    private APIResponse post(World.Desk desk, String path, String type, String body) {
        return desk.page
                .request()
                .post(
                        world.address() + path,
                        RequestOptions.create().setHeader("Content-Type", type).setData(body));
    }

    @Test
    void páo_meets_nobody_of_another_unit_in_a_class_and_learns_of_no_account() throws Exception {
        var code = runningClass();
        var own = enrolled(code, "=");
        var others = enrolled(code, "<>");
        assertFalse(own.isEmpty() || others.isEmpty());
        try (var páo = world.desk().signIn("nhansu")) {
            var ofClass = get(páo, "/class/" + code);
            assertEquals(200, ofClass.status(), "classes are open to all of HR");
            assertTrue(own.stream().anyMatch(ofClass.text()::contains));
            tellsNothing(others, ofClass);
            var ofUnit = get(páo, "/unit/LC-X-08");
            assertEquals(200, ofUnit.status(), "so are the units, but not their people");
            tellsNothing(numbersOf("LC-X-08"), ofUnit);
            for (var account : List.of("/account/giangvien", "/account/khong-co")) {
                var closed = get(páo, account);
                assertEquals(403, closed.status(), account);
                tellsNothing(List.of("Nguyễn Văn Bình"), closed);
            }
            for (var nothing : List.of("/class/KHONG-CO", "/enrol/KHONG-CO", "/unit/LC-KHONG"))
                assertEquals(404, get(páo, nothing).status(), nothing);
        }
    }

    @Test
    void páo_takes_the_first_of_a_class_out_and_back_in() throws Exception {
        try (var páo = world.desk().signIn("nhansu")) {
            páo.visit("/class/" + runningClass());
            var rows = páo.page.locator("tr:has(details.confirm)");
            assertTrue(rows.count() > 1, "the first is not the last");
            var name = rows.first().locator("td").first().textContent();
            rows.first().locator("summary").click();
            rows.first().getByLabel("Lý do").fill("Chuyển công tác.");
            rows.first().locator("input[type=submit]").click();
            assertThat(páo.page.getByText("Đã ghi nhận thôi học.")).isVisible();
            var out = páo.page.locator("tr:has(input[value='Nhận học lại'])");
            assertThat(out).hasCount(1);
            assertEquals(name, out.locator("td").first().textContent());
            páo.press("Nhận học lại");
            assertThat(páo.page.getByText("Đã nhận học lại.")).isVisible();
        }
    }

    @Test
    void páo_cannot_choose_people_of_another_unit_though_he_writes_its_code_into_the_page() throws Exception {
        try (var páo = world.desk().signIn("nhansu")) {
            páo.visit("/enrol/" + runningClass());
            páo.choose("Cơ quan ban hành", "Ủy ban nhân dân xã Mường Than");
            páo.choose("Chọn theo đơn vị", "Ủy ban nhân dân xã Mường Than");
            páo.press("Hiện danh sách");
            assertThat(páo.page.locator("fieldset label").first()).isVisible();
            páo.page.evaluate("document.querySelector('[id=\"form:unit\"] [value=LC-X-36]').value = 'LC-X-08'");
            páo.press("Hiện danh sách");
            páo.check();
            var shown = páo.page.content();
            assertEquals(
                    List.of(),
                    numbersOf("LC-X-08").stream().filter(shown::contains).toList());
        }
    }

    @Test
    void a_number_of_another_unit_is_answered_like_one_that_nobody_has() throws Exception {
        var code = runningClass();
        var number = numbersOf("LC-X-08").get(0);
        var before = world.counted("select count(*) from enrolment");
        var answers = new HashMap<String, JsonObject>();
        for (var asked : List.of(number, "012090000000")) {
            var answer = send(
                    "POST",
                    "/api/v1/offerings/" + code + "/enrolments",
                    "nhansu",
                    ENROLMENTS.replace("{person-number}", asked),
                    "application/json");
            assertEquals(200, answer.statusCode(), answer.body());
            answers.put(asked, json(answer.body().replace(asked, "NUMBER")));
        }
        assertEquals(answers.get("012090000000"), answers.get(number));
        assertEquals(0, answers.get(number).getInt("enrolled"));
        assertEquals(before, world.counted("select count(*) from enrolment"));
    }

    @Test
    void hạnh_stands_before_closed_doors_and_bình_finds_only_the_classes_he_teaches() throws Exception {
        var code = json(send("POST", "/api/v1/offerings", "daotao", OFFERING, "application/json")
                        .body())
                .getString("code");
        var title = world.listed("select v.title from offering f join course_version v on v.id = f.course_version_id"
                        + " where f.code = '" + code + "'")
                .get(0);
        try (var hạnh = world.desk().signIn("hocvien");
                var bình = world.desk().signIn("giangvien")) {
            for (var page : List.of("/class/" + code, "/enrol/" + code, "/unit/LC-X-08", "/account/giangvien")) {
                var closed = get(hạnh, page);
                assertEquals(403, closed.status(), page);
                tellsNothing(List.of(title, "xã Mù Cả", "Nguyễn Văn Bình"), closed);
            }
            var ofOthers = get(bình, "/class/" + code);
            assertEquals(404, ofOthers.status());
            tellsNothing(List.of(title), ofOthers);
            assertEquals(200, get(bình, "/class/" + runningClass()).status());
            assertEquals(403, get(bình, "/enrol/" + code).status());
        }
        for (var user : Map.of("hocvien", 403, "giangvien", 403, "nhansu", 200).entrySet()) {
            var read = send("GET", "/api/v1/offerings/" + code, user.getKey(), null, "application/json");
            assertEquals(user.getValue(), read.statusCode(), read::body);
            var none = send("GET", "/api/v1/offerings/KHONG-CO", user.getKey(), null, "application/json");
            assertEquals(user.getValue() == 200 ? 404 : 403, none.statusCode(), none::body);
        }
    }

    private String runningClass() throws SQLException {
        return world.listed("select code from offering where code like 'CCHC-01-%-02'")
                .get(0);
    }

    private List<String> numbersOf(String unit) throws SQLException {
        return world.listed("select o.personal_number from official o join posting p on p.official_id = o.id"
                + " join unit u on u.id = p.unit_id where u.code = '" + unit + "'");
    }

    /** The numbers of those in a class whose unit is Mường Than, or is not. */
    private List<String> enrolled(String code, String isOrNot) throws SQLException {
        return world.listed("select o.personal_number from enrolment e join offering f on f.id = e.offering_id"
                + " join official o on o.id = e.official_id join posting p on p.official_id = o.id"
                + " join unit u on u.id = p.unit_id where f.code = '" + code + "' and u.code " + isOrNot
                + " 'LC-X-36'");
    }

    private static void tellsNothing(List<String> words, APIResponse page) {
        assertEquals(List.of(), words.stream().filter(page.text()::contains).toList(), page.url());
    }

    private List<Executable> walk(String call, Try tried, Set<JobRole> open, OneRole one) throws Exception {
        var checks = new ArrayList<Executable>();
        var verb = call.split(" ")[0];
        var accept = call.endsWith(")") ? call.replaceAll(".*\\((.*)\\)", "$1") : "application/json";
        checks.add(answers(
                BY_PASS.contains(call) ? tried.status() : 401,
                send(verb, tried.inside(), null, tried.body(), accept, one),
                "a stranger " + call));
        for (var role : JobRole.values()) {
            var user = one.users.get(role);
            var may = open.contains(role);
            var answer = send(verb, tried.inside(), user, tried.body(), accept, one);
            checks.add(answers(may ? tried.status() : 403, answer, role + " " + call));
            if (may && call.endsWith("/attempts")) one.name("attempt", id(answer));
            if (tried.beyond() == null) continue;
            var beyond = send(verb, tried.beyond(), user, tried.body(), accept, one);
            var expected = !may ? 403 : EVERYWHERE.contains(role) ? tried.status() : 404;
            checks.add(answers(expected, beyond, role + " beyond the scope " + call));
        }
        return checks;
    }

    private static Executable answers(int status, HttpResponse<String> answer, String what) {
        return () -> assertEquals(status, answer.statusCode(), () -> what + "\n" + answer.body());
    }

    private List<Executable> walk(JobRole role, Map<String, Set<JobRole>> pages, OneRole one) {
        var checks = new ArrayList<Executable>();
        try (var desk = world.desk().signIn(one.users.get(role), PASSWORD);
                var stranger = world.desk()) {
            pages.forEach((page, open) -> {
                var tried = PAGES.get(page);
                var may = open.contains(role);
                var inside = get(desk, one.fill(tried.inside()));
                checks.add(() -> assertEquals(may ? tried.status() : 403, inside.status(), role + " " + page));
                if (role == JobRole.LEARNER) {
                    var asked = get(stranger, one.fill(tried.inside()));
                    checks.add(() -> assertEquals(302, asked.status(), "a stranger " + page));
                }
                if (tried.beyond() == null) return;
                var beyond = get(desk, one.fill(tried.beyond()));
                var expected = !may ? 403 : EVERYWHERE.contains(role) ? tried.status() : 404;
                checks.add(() -> assertEquals(expected, beyond.status(), role + " beyond the scope " + page));
            });
        }
        return checks;
    }

    private APIResponse get(World.Desk desk, String path) {
        return desk.page
                .request()
                .get(world.address() + path, RequestOptions.create().setMaxRedirects(0));
    }

    private String beginsAttempt(String username, OneRole one) throws Exception {
        return id(
                send("POST", "/api/v1/classes/{class}/quizzes/{quiz}/attempts", username, "", "application/json", one));
    }

    /** A list that was checked, taken over and undone: nothing more can be done with it. */
    private String imports(String username, OneRole one) throws Exception {
        var run = id(send("POST", "/api/v1/official-imports?dryRun=true", username, LIST, "application/json", one));
        for (var act : List.of("apply", "undo"))
            send("POST", "/api/v1/official-imports/" + run + '/' + act, username, "", "application/json", one);
        return run;
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer.body()).get("id").toString();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> send(
            String verb, String path, String username, String body, String accept, OneRole one)
            throws IOException, InterruptedException {
        return send(verb, one.fill(path), username, body == null ? null : one.fill(body), accept);
    }

    private HttpResponse<String> send(String verb, String path, String username, String body, String accept)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(world.address() + path))
                .header("Accept", accept)
                .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !body.isEmpty())
            request.header(
                    "Content-Type",
                    body.equals(LIST)
                            ? "multipart/form-data; boundary=ranh"
                            : body.equals(MARKDOWN) ? "text/plain" : "application/json");
        if (username != null)
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString((username + ':' + PASSWORD).getBytes(StandardCharsets.UTF_8)));
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
