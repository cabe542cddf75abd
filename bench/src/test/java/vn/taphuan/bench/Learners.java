package vn.taphuan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Brings 2,000 invented people into a running demo world the way HR does and a course of 200 items the way trainers do,
 * enrols the people in a class of their own of this course and of a shipped one, and signs some of them in. Writes
 * {@code learners.csv} for the loads; run again it uses what is already there.
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

    private static final Pattern ENROLMENT = Pattern.compile("data-enrolment=\"(\\d+)\"");
    private static final Pattern PASS = Pattern.compile("/package-(?:run|content)/([\\w-]+)/");
    private static final Pattern STATE = Pattern.compile("\"state\":(\\d+)");
    private static final Pattern DRAFT = Pattern.compile("\"draft\":(\\d+)");
    private static final Pattern SEEN = Pattern.compile("name=\"review:seen\" value=\"(\\d+)\"");

    private final String address;
    private final Path target;
    private final Program program;

    private Learners(String address, Path target) {
        this.address = address;
        this.target = target;
        this.program = new Program(address);
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
        var lines = new ArrayList<>(List.of("username,password,cookie,offering,quiz,longOffering,enrolment,state"));
        for (var line : Files.readAllLines(passwords)) {
            var parts = line.split(",");
            lines.add(learner(parts[0], parts[1], parts[2]));
        }
        Files.write(target.resolve("learners.csv"), lines);
        var hr = new Visitor(address);
        hr.signIn("sonoivu", Visitor.DEMO_PASSWORD);
        Files.write(target.resolve("hr.csv"), List.of("cookie,course,unit", hr.cookie() + ',' + COURSE + ',' + UNIT));
        var trainer = new Visitor(address);
        trainer.signIn("giangvien", Visitor.DEMO_PASSWORD);
        Files.write(target.resolve("trainer.csv"), List.of("cookie", trainer.cookie()));
    }

    /** Somebody who has signed in and opened the package of the long course. */
    private String learner(String username, String offering, String longOffering)
            throws IOException, InterruptedException {
        var visitor = new Visitor(address);
        visitor.signIn(username, PASSWORD);
        var material = visitor.get("/material/" + longOffering + '/' + LongCourse.PACKAGE);
        var run = visitor.get("/package-run/" + found(PASS, material) + "/run.js");
        return String.join(
                ",",
                username,
                PASSWORD,
                visitor.cookie(),
                offering,
                QUIZ,
                longOffering,
                found(ENROLMENT, material),
                found(STATE, run));
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) throw new IllegalStateException(pattern + " is not in what the server answers");
        return matcher.group(1);
    }

    /** Imports, enrols, and lets the first of them choose a password: lines of user name and both classes. */
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
        var numbers = slips.stream().map(Map.Entry::getKey).toList();
        var offering = openClass(COURSE);
        enrol(offering, numbers);
        publishLongCourse();
        var longOffering = openClass(LongCourse.CODE);
        enrol(longOffering, numbers);
        var lines = new ArrayList<String>();
        for (var slip : slips.subList(0, SIGNED_IN)) {
            var visitor = new Visitor(address);
            visitor.signIn(slip.getKey(), slip.getValue());
            visitor.changePassword(slip.getValue(), PASSWORD);
            lines.add(String.join(",", slip.getKey(), offering, longOffering));
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

    /** The trainer sends it in and gives it to the training office, which publishes it. */
    private void publishLongCourse() throws IOException, InterruptedException {
        var zip = target.resolve("long-course.zip");
        LongCourse.write(zip);
        var taken = program.send("giangvien", "/api/v1/packages?dryRun=false", zip);
        Files.delete(zip);
        var draft = "/draft/" + found(DRAFT, taken);
        var author = new Visitor(address);
        author.signIn("giangvien", Visitor.DEMO_PASSWORD);
        author.post(
                draft,
                Map.of(
                        "review", "review",
                        "review:seen", found(SEEN, author.get(draft)),
                        "review:reviewer", "daotao",
                        "review:words", "",
                        "review:submit", "1",
                        "jakarta.faces.ViewState", "stateless"));
        var reviewer = new Visitor(address);
        reviewer.signIn("daotao", Visitor.DEMO_PASSWORD);
        reviewer.post(
                draft,
                Map.of(
                        "talk", "talk",
                        "talk:words", "",
                        "talk:publish", "1",
                        "jakarta.faces.ViewState", "stateless"));
    }

    private String openClass(String course) throws IOException, InterruptedException {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var answer = program.post("daotao", "/api/v1/offerings", """
                {"course":"%s","startsOn":"%s","endsOn":"%s","mode":"ONLINE","organiser":"LC-TCT"}""".formatted(course, today, today.plusDays(60)));
        return answer.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1");
    }

    private void enrol(String offering, List<String> numbers) throws IOException, InterruptedException {
        for (int from = 0; from < numbers.size(); from += 500) {
            var some = numbers.subList(from, Math.min(numbers.size(), from + 500)).stream()
                    .map(number -> '"' + number + '"')
                    .collect(Collectors.joining(","));
            program.post("sonoivu", "/api/v1/offerings/" + offering + "/enrolments", """
                    {"decision":{"number":"1/QĐ-SNV","issuedOn":"2026-01-05","signer":"Đỗ Minh Đức","issuer":"LC-SNV"},
                     "personalNumbers":[%s]}""".formatted(some));
        }
    }
}
