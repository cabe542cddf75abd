package vn.taphuan.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.taphuan.courses.Curriculum;
import vn.taphuan.packages.ReadPackage.Launch;
import vn.taphuan.shared.Outside;
import vn.taphuan.shared.Refused;

/** Packages in the shapes the common authoring tools write them, and in those nobody should. */
class PackageReaderTest {
    private static final String SCORM_12 = """
            <?xml version="1.0" encoding="utf-8"?>
            <manifest identifier="M" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="O"><organization identifier="O"><title>Tiếp công dân</title>
            %s  </organization></organizations>
              <resources>
            %s  </resources>
            </manifest>
            """;
    private static final String ONE_ITEM =
            "<item identifier=\"I1\" identifierref=\"R1\"><title>Mở đầu</title></item>\n";

    @TempDir
    Path folder;

    private static String scorm12(String items, String resources) {
        return SCORM_12.formatted(items, resources);
    }

    private static String sco(String id, String href, String... files) {
        return "<resource identifier=\"" + id + "\" type=\"webcontent\" adlcp:scormtype=\"sco\" href=\"" + href + "\">"
                + Arrays.stream(files)
                        .map(file -> "<file href=\"" + file + "\"/>")
                        .collect(Collectors.joining())
                + "</resource>\n";
    }

    private static Parcel simple(String href) {
        return new Parcel().with("imsmanifest.xml", scorm12(ONE_ITEM, sco("R1", href)));
    }

    private ReadPackage read(Parcel parcel) throws IOException {
        return read(parcel.zip(folder));
    }

    private static ReadPackage read(Path file) throws IOException {
        try (var zip = PackageZip.open(file)) {
            var read = PackageReader.read(zip);
            zip.lookThrough();
            return read;
        }
    }

    private String refusal(Parcel parcel) throws IOException {
        return refusal(parcel.zip(folder));
    }

    private static String refusal(Path file) {
        return assertThrows(Refused.class, () -> read(file)).key();
    }

    private static List<String> warned(ReadPackage read) {
        return read.warnings().stream().map(Warning::key).toList();
    }

    private static String href(ReadPackage read) {
        return read.items().get(0).href();
    }

    /** Those of the shipped courses are launched as they are. */
    @ParameterizedTest
    @CsvSource({
        "tiep-dan.zip, SCORM, 1.2, index.html",
        "kiem-va-hen.zip, SCORM, 2004 4th Edition, kiem.html;hen.html",
        "noi-de-hieu.h5p, H5P, 1.0, h5p.json"
    })
    void our_own_practices(String name, PackageKind kind, String version, String launched) throws IOException {
        var file = folder.resolve(name);
        try (var shipped = Curriculum.class.getClassLoader().getResourceAsStream("courses/cchc-03/media/" + name)) {
            Files.copy(shipped, file);
        }
        var read = read(file);
        assertEquals(kind, read.kind());
        assertEquals(version, read.version());
        assertEquals(
                List.of(launched.split(";")),
                read.items().stream().map(Launch::href).toList());
        assertEquals(List.of(), read.warnings());
    }

    // As the tools write them

    /** Articulate and iSpring: one SCO, every file listed. */
    @Test
    void one_sco_with_its_files() throws IOException {
        var read = read(new Parcel()
                .with("imsmanifest.xml", scorm12(ONE_ITEM, sco("R1", "index_lms.html", "index_lms.html", "lms/a.js")))
                .withAll("index_lms.html", "lms/a.js"));
        assertEquals(
                new ReadPackage(
                        PackageKind.SCORM,
                        "1.2",
                        "Tiếp công dân",
                        List.of(new Launch("I1", "Mở đầu", "index_lms.html", "", Map.of(), false)),
                        List.of()),
                read);
    }

    /** Captivate and eXeLearning: many SCOs in folders of items, sharing what they have in common. */
    @Test
    void many_scos_in_order_with_shared_files_and_parameters() throws IOException {
        var items = """
                <item identifier="C1"><title>Chương 1</title>
                  <item identifier="I1" identifierref="R1" parameters="?page=1"><title>Nghe</title></item>
                  <item identifier="I2" identifierref="R1" parameters="?page=2"><title>Nói</title></item>
                </item>
                <item identifier="I3" identifierref="R2" isvisible="false"><title> Ghi\n  chép </title></item>
                """;
        var read = read(new Parcel()
                .with(
                        "imsmanifest.xml",
                        scorm12(
                                items,
                                sco("R1", "sco/a.html").replace("</res", "<dependency identifierref=\"S\"/></res")
                                        + sco("R2", "sco/b.html#dau")
                                        + "<resource identifier=\"S\" type=\"webcontent\">"
                                        + "<file href=\"shared/a.css\"/></resource>"))
                .withAll("sco/a.html", "sco/b.html", "shared/a.css"));
        assertEquals(
                List.of(
                        new Launch("I1", "Nghe", "sco/a.html", "?page=1", Map.of(), false),
                        new Launch("I2", "Nói", "sco/a.html", "?page=2", Map.of(), false),
                        new Launch("I3", "Ghi chép", "sco/b.html#dau", "", Map.of(), false)),
                read.items());
        assertEquals(List.of(), read.warnings());
    }

    /** What an item is handed, and from where it is passed and complete. */
    @Test
    void what_the_manifest_sets_for_an_item() throws IOException {
        var old = """
                <item identifier="I" identifierref="R"><title>Bài</title>
                  <adlcp:datafromlms>mức=khó;  gợi ý=không</adlcp:datafromlms>
                  <adlcp:masteryscore>80</adlcp:masteryscore><adlcp:maxtimeallowed>00:45:00</adlcp:maxtimeallowed>
                  <adlcp:timelimitaction>continue,no message</adlcp:timelimitaction></item>
                """;
        assertEquals(
                Map.of(
                        "launch_data", "mức=khó;  gợi ý=không",
                        "student_data.mastery_score", "80",
                        "student_data.max_time_allowed", "00:45:00",
                        "student_data.time_limit_action", "continue,no message"),
                read(new Parcel()
                                .with("imsmanifest.xml", scorm12(old, sco("R", "a.html")))
                                .withAll("a.html"))
                        .items()
                        .get(0)
                        .told());
        var items = """
                <item identifier="I" identifierref="R"><title>Bài</title>
                  <adlcp:dataFromLMS>mức=khó</adlcp:dataFromLMS>
                  <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/>
                  <imsss:sequencing><imsss:limitConditions attemptAbsoluteDurationLimit="PT45M"/>
                    <imsss:objectives><imsss:primaryObjective objectiveID="O" satisfiedByMeasure="true">
                      <imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure>
                    </imsss:primaryObjective></imsss:objectives></imsss:sequencing></item>
                <item identifier="J" identifierref="R"><title>Bài nữa</title>
                  <adlcp:completionThreshold>0.5</adlcp:completionThreshold>
                  <imsss:sequencing IDRef="S"/></item>
                """;
        var read = read(new Parcel().with("imsmanifest.xml", scorm2004(items)).withAll("a.html"));
        assertEquals(
                Map.of(
                        "launch_data", "mức=khó",
                        "completion_threshold", "0.75",
                        "max_time_allowed", "PT45M",
                        "scaled_passing_score", "0.6"),
                read.items().get(0).told());
        assertEquals(
                Map.of("completion_threshold", "0.5", "scaled_passing_score", "1.0"),
                read.items().get(1).told());
        assertEquals(List.of(), read.warnings());
    }

    @Test
    void what_no_item_can_be_told_is_left_out_with_a_warning() throws IOException {
        var items = """
                <item identifier="I" identifierref="R"><title>Bài</title>
                  <adlcp:datafromlms>%s</adlcp:datafromlms><adlcp:masteryscore>tám mươi</adlcp:masteryscore>
                  <adlcp:maxtimeallowed>45 phút</adlcp:maxtimeallowed></item>
                """.formatted("x".repeat(4_097));
        var read = read(new Parcel()
                .with("imsmanifest.xml", scorm12(items, sco("R", "a.html")))
                .withAll("a.html"));
        assertEquals(Map.of(), read.items().get(0).told());
        assertEquals(
                List.of("datafromlms", "masteryscore", "maxtimeallowed"),
                read.warnings().stream()
                        .map(warning -> warning.arguments().get(1))
                        .toList());
    }

    @Test
    void a_page_that_says_nothing_of_itself_is_known_by_its_type() throws IOException {
        var page = sco("R", "a.html").replace("\"sco\"", "\"asset\"");
        assertTrue(read(new Parcel()
                        .with("imsmanifest.xml", scorm12("<item identifier=\"I\" identifierref=\"R\"/>", page))
                        .withAll("a.html"))
                .items()
                .get(0)
                .asset());
    }

    private static String scorm2004(String items) {
        return """
                <manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
                  <organizations><organization identifier="O"><title>Khóa</title>%s</organization></organizations>
                  <resources><resource identifier="R" adlcp:scormType="sco" href="a.html"/></resources>
                  <imsss:sequencingCollection><imsss:sequencing ID="S"><imsss:objectives>
                    <imsss:primaryObjective satisfiedByMeasure="true"/></imsss:objectives></imsss:sequencing>
                  </imsss:sequencingCollection>
                </manifest>""".formatted(items);
    }

    /** Adapt and others: SCORM 2004, addresses that begin in folders of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"CAM 1.3", "2004 3rd Edition", "2004 4th Edition"})
    void scorm_2004_by_its_edition_and_bases_of_addresses(String edition) throws IOException {
        var manifest = """
                <?xml version="1.0" standalone="no"?>
                <manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xml:base="noi-dung/">
                  <metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
                  <organizations><organization identifier="O"><title>Khóa</title>
                    <item identifier="I" identifierref="R"><title>Bài</title></item></organization></organizations>
                  <resources xml:base="bai"><resource identifier="R" xml:base="mot/" adlcp:scormType="sco"
                    href="../mot/index.html?che-do=lms"><file href="index.html"/></resource></resources>
                </manifest>""".formatted(edition);
        var read = read(new Parcel().with("imsmanifest.xml", manifest).withAll("noi-dung/bai/mot/index.html"));
        assertEquals(edition, read.version());
        assertEquals("noi-dung/bai/mot/index.html?che-do=lms", href(read));
        assertEquals(List.of(), read.warnings());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "UTF-8,\uFEFF", "UTF-8,''", "UTF-16LE,''"})
    void a_manifest_in_any_letters(String letters, String mark) throws IOException {
        for (var declared : List.of("utf-8", "UTF-16")) {
            var text = mark + scorm12(ONE_ITEM, sco("R1", "a.html")).replace("\"utf-8\"", '"' + declared + '"');
            var read = read(new Parcel()
                    .with("imsmanifest.xml", text.getBytes(Charset.forName(letters)))
                    .withAll("a.html"));
            assertEquals("Tiếp công dân", read.title(), letters + " declared " + declared);
        }
    }

    @Test
    void undeclared_prefixes_and_a_version_told_by_namespace_alone() throws IOException {
        var manifest = scorm12(ONE_ITEM, sco("R1", "a.html"))
                .replaceAll("<metadata>.*</metadata>", "")
                .replace("<resource ", "<resource loi:x=\"1\" ");
        assertEquals(
                "1.2",
                read(new Parcel().with("imsmanifest.xml", manifest).withAll("a.html"))
                        .version());
    }

    @ParameterizedTest
    @CsvSource({
        "bai/mo dau.html, bai/mo%20dau.html",
        "bai/mo%20dau.html, bai/mo%20dau.html",
        "bai\\mo dau.html, bai/mo%20dau.html",
        "bai%5Cmo%20dau.html, bai/mo%20dau.html",
        "./bai//mo dau.html?a=1&amp;b=%2F#x, bai/mo%20dau.html?a=1&b=%2F#x"
    })
    void an_address_however_it_is_written(String told, String meant) throws IOException {
        assertEquals(meant, href(read(simple(told).withAll("bai/mo dau.html"))));
    }

    @Test
    void a_name_that_looks_encoded_is_found_as_it_stands() throws IOException {
        assertEquals("100%25.html", href(read(simple("100%.html").withAll("100%.html"))));
        assertEquals("a%2520b.html", href(read(simple("a%20b.html").withAll("a%20b.html"))));
    }

    @Test
    void backslashes_in_the_zip_itself_and_what_desktops_leave_there() throws IOException {
        var read = read(
                simple("bai/a.html").withAll("bai\\a.html", "__MACOSX/._imsmanifest.xml", "bai/.DS_Store", "trống/"));
        assertEquals("bai/a.html", href(read));
    }

    @Test
    void capitals_and_marks_apart_are_found_and_told() throws IOException {
        var read = read(simple("Bai/Dau.HTML").withAll("bai/dau.html"));
        assertEquals("bai/dau.html", href(read));
        assertEquals(List.of("packages.capitals"), warned(read));
        assertEquals("ba%CC%80i.html", href(read(simple("bài.html").withAll("ba\u0300i.html"))));
    }

    @Test
    void what_nothing_launches_may_be_missing_and_is_told() throws IOException {
        var read = read(new Parcel()
                .with(
                        "imsmanifest.xml",
                        scorm12(
                                ONE_ITEM,
                                sco("R1", "a.html", "a.html", "mat.css", "http://example.vn/x.js")
                                        .replace("</res", "<dependency identifierref=\"KHONG\"/></res")))
                .withAll("a.html"));
        assertEquals(List.of("packages.fileMissing", "packages.linked", "packages.noDependency"), warned(read));
    }

    @Test
    void a_endlessrow_of_warnings_is_cut() throws IOException {
        var files = IntStream.range(0, 100).mapToObj(i -> i + ".png").toArray(String[]::new);
        var read = read(new Parcel()
                .with("imsmanifest.xml", scorm12(ONE_ITEM, sco("R1", "a.html", files)))
                .withAll("a.html"));
        assertEquals(31, read.warnings().size());
        assertEquals(new Warning("packages.more", List.of(70)), read.warnings().get(30));
    }

    // H5P

    private static Parcel h5p() {
        return new Parcel()
                .with("h5p.json", """
                        {"title": "Hỏi nhanh", "language": "vi", "mainLibrary": "H5P.MultiChoice", "embedTypes": ["iframe"],
                         "preloadedDependencies": [
                           {"machineName": "H5P.MultiChoice", "majorVersion": "1", "minorVersion": "16"},
                           {"machineName": "FontAwesome", "majorVersion": 4, "minorVersion": 5}]}""")
                .with("content/content.json", "{\"question\": \"Ai chào trước?\"}")
                .with("H5P.MultiChoice-1.16/library.json", "{}")
                .with("FontAwesome-4.5.2/library.json", "{}");
    }

    @Test
    void an_h5p_package_with_its_libraries() throws IOException {
        var read = read(h5p());
        assertEquals(PackageKind.H5P, read.kind());
        assertEquals("1.16", read.version());
        assertEquals(
                List.of("Hỏi nhanh"), read.items().stream().map(Launch::title).toList());
    }

    @Test
    void an_h5p_package_that_would_not_run_is_refused() throws IOException {
        assertEquals("packages.h5pMalformed", refusal(h5p().with("content/content.json", "{")));
        assertEquals("packages.h5pMalformed", refusal(h5p().with("h5p.json", "[]")));
        assertEquals("packages.h5pMalformed", refusal(h5p().with("h5p.json", "[".repeat(100_000))));
        assertEquals("packages.h5pMain", refusal(h5p().with("h5p.json", "{}")));
        assertEquals(
                "packages.h5pLibrary",
                refusal(h5p().with(
                                "h5p.json",
                                "{\"preloadedDependencies\": [{\"machineName\": \"H5P.Video\", \"majorVersion\": 1,"
                                        + " \"minorVersion\": 5}]}")));
        assertEquals("packages.h5pContent", refusal(new Parcel().with("h5p.json", "{}")));
    }

    // What cannot be launched

    @Test
    void a_file_that_is_no_package_is_told_why() throws IOException {
        var text = Files.writeString(folder.resolve("a.txt"), "không phải zip");
        assertEquals("packages.broken", refusal(text));
        assertEquals("packages.broken", refusal(Files.createFile(folder.resolve("empty"))));
        assertEquals("packages.noManifest", refusal(new Parcel().withAll("index.html")));
        var below = new Parcel().with("khoa-hoc/IMSmanifest.xml", "<manifest/>").zip(folder);
        var refused = assertThrows(Refused.class, () -> read(below));
        assertEquals("packages.notAtTop", refused.key());
        assertEquals(List.of("imsmanifest.xml", "khoa-hoc"), refused.arguments());
    }

    @Test
    void a_manifest_that_is_broken_or_of_something_else_is_refused() throws IOException {
        assertEquals("packages.malformed", refusal(new Parcel().with("imsmanifest.xml", "<manifest>\n<a></manifest>")));
        assertEquals("packages.malformed", refusal(new Parcel().with("imsmanifest.xml", "<html/>")));
        assertEquals("packages.malformed", refusal(new Parcel().with("imsmanifest.xml", "")));
        assertEquals(
                "packages.letters", refusal(new Parcel().with("imsmanifest.xml", new byte[] {'<', 'a', (byte) 0xC3})));
        assertEquals("packages.notScorm", refusal(new Parcel().with("imsmanifest.xml", "<manifest/>")));
        assertEquals("packages.fileLarge", refusal(new Parcel().with("imsmanifest.xml", " ".repeat(6 << 20))));
    }

    @Test
    void a_manifest_that_reads_other_files_is_refused() throws IOException {
        var manifest = scorm12(ONE_ITEM, sco("R1", "a.html"));
        var reading = manifest.replace("?>", "?><!DOCTYPE manifest [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                .replace("Mở đầu", "&x;");
        assertEquals(
                "packages.doctype",
                refusal(new Parcel().with("imsmanifest.xml", reading).withAll("a.html")));
    }

    @Test
    void nothing_to_launch_is_refused() throws IOException {
        assertEquals("packages.nothing", refusal(new Parcel().with("imsmanifest.xml", scorm12("", ""))));
        assertEquals(
                "packages.nothing",
                refusal(new Parcel()
                        .with("imsmanifest.xml", scorm12("<item identifier=\"I\"/>", sco("R1", "a.html")))));
        assertEquals(
                "packages.deep",
                refusal(new Parcel().with("imsmanifest.xml", scorm12("<item>".repeat(99) + "</item>".repeat(99), ""))));
    }

    @Test
    void an_item_whose_resource_or_file_is_not_there_is_refused_by_name() throws IOException {
        var missing =
                new Parcel().with("imsmanifest.xml", scorm12(ONE_ITEM, "")).zip(folder);
        assertEquals(
                List.of("Mở đầu", "R1"),
                assertThrows(Refused.class, () -> read(missing)).arguments());
        assertEquals("packages.noFile", refusal(simple("a.html")));
        assertEquals("packages.noFile", refusal(simple("?x=1").withAll("a.html")));
        assertEquals("packages.noHref", refusal(simple("").withAll("a.html")));
        assertEquals(
                "packages.longHref",
                refusal(simple("a.html?" + "x".repeat(3_000)).withAll("a.html")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.html",
                "x/../../a.html",
                "%2e%2e/a.html",
                "..\\a.html",
                "/a.html",
                "C:\\a.html",
                "c:/a.html"
            })
    void an_address_outside_the_package_is_refused(String href) throws IOException {
        assertEquals("packages.outside", refusal(simple(href).withAll("a.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.vn/a.html", "//example.vn/a", "javascript:alert(1)", "data:text/html,x"})
    void an_item_that_opens_another_site_is_refused(String href) throws IOException {
        assertEquals("packages.elsewhere", refusal(simple(href).withAll("a.html")));
    }

    // What nobody should pack

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../../b", "/etc/passwd", "C:/a", "c:a", "..\\a", "\\a", "a\u0001b"})
    void a_name_that_leads_outside_is_refused(String name) throws IOException {
        assertEquals("packages.path", refusal(simple("a.html").withAll("a.html", name)));
    }

    @Test
    void a_name_that_stands_twice_is_refused() throws IOException {
        assertEquals("packages.twice", refusal(simple("a.html").withAll("a.html", "x/b.css", "x\\b.css")));
        assertEquals("packages.path", refusal(simple("a.html").withAll("a.html", "x".repeat(401))));
    }

    @Test
    void a_bomb_is_refused_before_it_bursts() throws IOException {
        assertEquals("packages.bomb", refusal(simple("a.html").withAll("a.html").with("bom.bin", new byte[80 << 20])));
        var many = simple("a.html").withAll("a.html");
        for (int i = 0; i < 20_001; i++) many.with(i + "", new byte[0]);
        assertEquals("packages.files", refusal(many));
    }

    @Test
    void a_locked_or_damaged_file_is_refused() throws IOException {
        var text = "a".repeat(2_000);
        var file = simple("a.html").with("a.html", text).zip(folder);
        var bytes = Files.readAllBytes(file);
        var list = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        var locked = bytes.clone();
        locked[list + 8] |= 1;
        assertEquals("packages.encrypted", refusal(Files.write(folder.resolve("locked.zip"), locked)));
        var wrongSum = bytes.clone();
        wrongSum[list + 16] ^= 1;
        assertEquals("packages.damaged", refusal(Files.write(folder.resolve("damaged.zip"), wrongSum)));
        var half = Arrays.copyOf(bytes, bytes.length / 2);
        assertEquals("packages.broken", refusal(Files.write(folder.resolve("half.zip"), half)));
        assertTrue(list > 0);
    }

    @Test
    void papers_made_to_keep_the_reader_busy_are_refused_soon() throws IOException {
        var nested =
                scorm12(ONE_ITEM.replace("Mở đầu", "<a>".repeat(90_000) + "</a>".repeat(90_000)), sco("R1", "a.html"));
        soon(new Parcel().with("imsmanifest.xml", nested).withAll("a.html"));
        var resources = new StringBuilder();
        for (int i = 0; i < 10_000; i++) resources.append(sco("R" + i, "a.html"));
        var endless = scorm12(ONE_ITEM, resources.toString())
                .replace("<resources>", "<resources xml:base=\"" + "x".repeat(200_000) + "\">");
        soon(new Parcel().with("imsmanifest.xml", endless).withAll("a.html"));
        assertEquals("packages.longHref", refusal(new Parcel().with("imsmanifest.xml", endless)));
    }

    @Test
    void a_package_of_very_many_libraries_is_read_soon() throws IOException {
        var parcel = new Parcel().with("content/content.json", "{}");
        var libraries = new StringBuilder();
        for (int i = 0; i < 9_000; i++) {
            libraries
                    .append(i == 0 ? "" : ",")
                    .append("{\"machineName\":\"L%d\",\"majorVersion\":1,\"minorVersion\":0}".formatted(i));
            parcel.with("L%d-1.0.3/library.json".formatted(i), "{}");
        }
        soon(parcel.with("h5p.json", "{\"mainLibrary\":\"L1\",\"preloadedDependencies\":[" + libraries + "]}"));
    }

    @Test
    void a_endlesslist_of_files_does_not_hide_behind_a_comment() throws IOException {
        var many = simple("a.html").withAll("a.html");
        for (int i = 0; i < 20_001; i++) many.with(i + "", new byte[0]);
        var bytes = Files.readAllBytes(many.zip(folder));
        var hidden = Arrays.copyOf(bytes, bytes.length + 22);
        hidden[bytes.length - 2] = 22;
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, hidden, bytes.length, 4);
        assertEquals("packages.files", refusal(Files.write(folder.resolve("hidden.zip"), hidden)));
    }

    private void soon(Parcel parcel) throws IOException {
        var file = parcel.zip(folder);
        Outside.read(() -> read(file));
    }
}
