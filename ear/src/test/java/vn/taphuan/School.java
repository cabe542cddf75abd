package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.function.Executable;
import vn.taphuan.assessment.AssessmentService;
import vn.taphuan.assessment.AttemptPaper.PaperQuestion;
import vn.taphuan.course.ItemKind;
import vn.taphuan.courses.Curriculum;
import vn.taphuan.courses.OptionSource;
import vn.taphuan.courses.QuestionSource;
import vn.taphuan.document.DecisionDetails;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.learning.LearningService;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.offering.OfferingLine;
import vn.taphuan.offering.OfferingService;
import vn.taphuan.official.ImportReport;
import vn.taphuan.official.ImportState;
import vn.taphuan.official.ImportWork;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.roster.RosterFinding;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** Steps that tests share: a class of their own, people nobody else uses, the right answers. */
@Dependent
public class School {
    /** How often somebody was lent to a test of this run; there are fewer people than tests. */
    private static final Map<String, Integer> LENT = new HashMap<>();

    @Inject
    OfferingService offerings;

    @Inject
    EnrolmentService enrolments;

    @Inject
    OfficialService officials;

    @Inject
    AssessmentService assessment;

    @Inject
    LearningService learning;

    @Inject
    OfficialImportService imports;

    @Inject
    ImportWork work;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/datasources/Taphuan")
    DataSource database;

    /** A list of these rows, sent and taken over at once; gives what became of it. */
    ImportReport imported(As by, List<List<String>> rows) throws Exception {
        return by.get(() -> imports.report(imports.begin("danh-sach.xlsx", RosterFile.stream(rows), true)));
    }

    /** A woman with a list of her own, who has worked in the unit for a year. */
    OfficialLine arrives(String unit, String name, String birth, String number) throws Exception {
        var since = RosterFile.DAY.format(today().minusYears(1));
        imported(As.DUC, List.of(RosterFile.row(unit, name, birth, "Nữ", number, since)));
        return found(number);
    }

    OfficialLine found(String number) throws Exception {
        return As.DUC.get(() -> officials.find(number, null, 0, 10)).rows().get(0);
    }

    /** What was told of the rows of a run, errors and notes, by their keys. */
    List<String> told(As by, Long run) throws Exception {
        return by.get(() -> imports.told(run, 0, 1000).stream()
                .flatMap(line -> line.findings().stream())
                .map(RosterFinding::key)
                .toList());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Hà opens an online class of the course from today on, without a limit of seats. */
    String opens(String course) throws Exception {
        return opens(course, new OfferingDetails(today(), today().plusDays(30), Mode.ONLINE, null, null, null, null));
    }

    /** Hà opens an online class of the course from today on with so many seats. */
    String opens(String course, int seats) throws Exception {
        return opens(course, new OfferingDetails(today(), today().plusDays(30), Mode.ONLINE, null, seats, null, null));
    }

    String opens(String course, OfferingDetails details) throws Exception {
        return As.HA.get(() -> offerings.open(course, details, "LC-TCT", List.of("giangvien")));
    }

    /** Somebody of Mường Than with an account who learns in the demo world's classes and was not lent of late. */
    OfficialLine someone() throws Exception {
        return lent(As.PAO.get(() -> officials.find("", null, 0, 54)));
    }

    /** Somebody of another unit, for a test whose people come in in ways that others do not expect. */
    OfficialLine someone(String unit) throws Exception {
        return lent(As.DUC.get(() -> officials.find("", unit, 0, 60)));
    }

    private static OfficialLine lent(Slice<OfficialLine> people) {
        synchronized (LENT) {
            var person = people.rows().stream()
                    .filter(line -> line.username() != null && line.username().startsWith("012"))
                    .min(Comparator.comparingInt(line -> LENT.getOrDefault(line.personalNumber(), 0)))
                    .orElseThrow();
            LENT.merge(person.personalNumber(), 1, Integer::sum);
            return person;
        }
    }

    static As learner(OfficialLine person) {
        return As.as(person.username(), JobRole.LEARNER);
    }

    DecisionDetails decision(String number) {
        return new DecisionDetails(number, today(), "Sùng A Ký", "LC-X-36", null);
    }

    /** Asks until the answer is as it should be; fails when the time is over. */
    <T> T await(Duration most, Callable<T> asked, Predicate<T> as) throws Exception {
        var end = System.nanoTime() + most.toNanos();
        for (; ; ) {
            var answer = asked.call();
            if (as.test(answer)) return answer;
            assertTrue(System.nanoTime() < end, () -> "still " + answer);
            Thread.onSpinWait();
        }
    }

    /** What a server leaves behind that stops while it checks a list: its file, and what the first rows would do. */
    void leavesHalfChecked(Long run, byte[] file, int rows) throws Exception {
        change(
                "insert into official_import_part (id, run_id, position, content)"
                        + " values (next value for official_import_part_seq, ?, 0, ?)",
                run,
                file);
        changed("delete from official_import_row where run_id = ? and row_no > ?", run, rows + 1);
        change(
                "update official_import set state = 'CHECKING', done = ?, created_count = ?, refused_count = 0"
                        + " where id = ?",
                rows,
                rows,
                run);
        rests(run);
    }

    /** What a server leaves behind that stops while it takes a list over: some rows on record. */
    void leavesHalfTaken(Long run, int rows) throws Exception {
        goesOn(run, ImportState.APPLYING);
        work.take(run, work.toTake(run).subList(0, rows));
        rests(run);
    }

    /** What a server leaves behind that stops while it undoes a list: some rows off record again. */
    void leavesHalfUndone(Long run, int rows) throws Exception {
        goesOn(run, ImportState.UNDOING);
        work.undo(run, work.toUndo(run).subList(0, rows));
        rests(run);
    }

    private void goesOn(Long run, ImportState state) throws SQLException {
        change(
                "update official_import set state = ?, total = created_count, done = 0, touched_at = utc_timestamp(6)"
                        + " where id = ?",
                state.name(),
                run);
    }

    /** Nobody has touched the run for a while. */
    private void rests(Long run) throws SQLException {
        change("update official_import set touched_at = date_sub(touched_at, interval 60 second) where id = ?", run);
    }

    /** Somebody sends one person to the class. */
    void enrolsBy(As by, String offering, OfficialLine person) throws Exception {
        by.run(() -> enrolments.enrol(offering, decision("IT/QĐ-UBND"), null, List.of(person.personalNumber())));
    }

    /** Páo sends these people to the class. */
    void enrols(String offering, OfficialLine... people) throws Exception {
        var numbers = Arrays.stream(people).map(OfficialLine::personalNumber).toList();
        As.PAO.run(() -> enrolments.enrol(offering, decision("IT/QĐ-UBND"), null, numbers));
    }

    /** Values of the choices that are right. */
    static Set<Integer> rightChoices(PaperQuestion question) {
        var right = answers().get(question.text());
        return question.choices().stream()
                .filter(choice -> right.contains(choice.text()))
                .map(choice -> choice.value())
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> answers() {
        return Curriculum.load(Curriculum.class.getClassLoader()).courses().stream()
                .flatMap(course -> course.questions().stream())
                .collect(Collectors.toMap(QuestionSource::textHtml, question -> question.options().stream()
                        .filter(OptionSource::right)
                        .map(OptionSource::html)
                        .collect(Collectors.toSet())));
    }

    /** Takes the quiz, every answer right, and hands it in: the percent reached. */
    int takes(String offering, String item) {
        return assessment.submit(answers(offering, item)).percent();
    }

    /** The same where every question has this right answer. */
    int takes(String offering, String item, String right) {
        var attempt = assessment.start(offering, item);
        for (var question : assessment.paper(attempt).questions()) {
            var values = question.choices().stream()
                    .filter(choice -> choice.text().contains(right))
                    .map(choice -> choice.value())
                    .collect(Collectors.toSet());
            assessment.answer(attempt, question.position(), values, 1);
        }
        return assessment.submit(attempt).percent();
    }

    /** Gives every right answer and forgets to hand in. */
    Long answers(String offering, String item) {
        var attempt = assessment.start(offering, item);
        for (var question : assessment.paper(attempt).questions())
            assessment.answer(attempt, question.position(), rightChoices(question), 1);
        return attempt;
    }

    /** Goes through the whole class: every lesson read, every answer right. */
    void completes(String offering) {
        for (var module : learning.classView(offering).modules()) {
            for (var item : module.items()) {
                if (item.kind() == ItemKind.QUIZ) takes(offering, item.code());
                else learning.complete(offering, item.code());
            }
        }
    }

    /** The class of the demo world that is over: the oldest, whatever classes a test has let end. */
    String endedClass() throws Exception {
        return As.DUC.get(() -> offerings.offerings(null, true, 0, 200)).rows().stream()
                .filter(line -> line.endsOn().isBefore(today()))
                .min(Comparator.comparing(OfferingLine::startsOn))
                .orElseThrow()
                .code();
    }

    /** Lets time pass for an attempt: the server's clock is nobody's to turn, so its beginning and end are moved back. */
    void passes(Duration time, Long attempt) throws SQLException {
        change(
                "update attempt set started_at = date_sub(started_at, interval ? second),"
                        + " deadline_at = date_sub(deadline_at, interval ? second) where id = ?",
                time.toSeconds(),
                time.toSeconds(),
                attempt);
    }

    /** Lets what a learner did in a class have been done so much earlier. */
    void ago(Duration time, As learner, String offering) throws Exception {
        var enrolment = learner.get(() -> learning.lesson(offering, "c02-m1-p1").enrolment());
        changed(
                "update item_progress set completed_at = date_sub(completed_at, interval ? second)"
                        + " where enrolment_id = ?",
                time.toSeconds(),
                enrolment);
    }

    /** Lets a class begin and end so many days earlier. */
    void passes(Period time, String offering) throws SQLException {
        change(
                "update offering set starts_on = date_sub(starts_on, interval ? day),"
                        + " ends_on = date_sub(ends_on, interval ? day) where code = ?",
                time.getDays(),
                time.getDays(),
                offering);
    }

    /** Lets people have come into a class so many days earlier. */
    void enrolledBefore(int days, String offering, OfficialLine... people) throws SQLException {
        for (var person : people)
            change(
                    "update enrolment set enrolled_at = date_sub(enrolled_at, interval ? day)"
                            + " where official_id = ? and offering_id = (select id from offering where code = ?)",
                    days,
                    person.id(),
                    offering);
    }

    /** Lets a list have been checked so many days earlier. */
    void passes(Period time, Long run) throws SQLException {
        change(
                "update official_import set checked_at = date_sub(checked_at, interval ? day) where id = ?",
                time.getDays(),
                run);
    }

    /** Lets somebody have completed everything so many days earlier. */
    void completedBefore(OfficialLine person, int days) throws SQLException {
        changed(
                "update completion set completed_on = date_sub(completed_on, interval ? day),"
                        + " counts_from = date_sub(counts_from, interval ? day),"
                        + " valid_until = date_sub(valid_until, interval ? day) where official_id = ?",
                days,
                days,
                days,
                person.id());
    }

    /** Lets somebody's last post have ended so many days ago. */
    void left(OfficialLine person, int daysAgo) throws SQLException {
        change(
                "update posting set valid_to = date_sub(current_date, interval ? day) where official_id = ?",
                daysAgo,
                person.id());
    }

    /** Takes back that somebody left. */
    void returned(OfficialLine person) throws SQLException {
        change("update posting set valid_to = null where official_id = ?", person.id());
    }

    /** Lets the account have been opened, signed in with and given its jobs so many days earlier. */
    void unused(String username, int days) throws SQLException {
        change(
                "update account set created_at = date_sub(created_at, interval ? day),"
                        + " last_sign_in_at = date_sub(coalesce(last_sign_in_at, now(6)), interval ? day),"
                        + " roles_restored_at = null where username = ?",
                days,
                days,
                username);
        given(username, days);
    }

    /** Lets the jobs of the account have been given so many days earlier. */
    void given(String username, int days) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update role_grant g join account a on a.id = g.account_id"
                        + " set g.valid_from = date_sub(g.valid_from, interval ? day) where a.username = ?")) {
            statement.setInt(1, days);
            statement.setString(2, username);
            statement.executeUpdate();
        }
    }

    /** Leaves course versions as a product left them that did not keep what comes first. */
    void forgetsPrerequisites() throws SQLException {
        changed("update course_version set prerequisites = null");
    }

    /** Lets every call with a key have begun so much earlier. */
    void answersBegunBefore(Duration time) throws SQLException {
        changed("update kept_answer set begun_at = date_sub(begun_at, interval ? second)", time.toSeconds());
    }

    /** How many calls with a key are on record. */
    int keptAnswers() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept_answer")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Lets an official have e-mail, telephone and ethnic group on record. */
    void reachable(Long official) throws SQLException {
        change(
                "update official set email = 'yen@example.vn', phone = '0213', ethnic_group = 'Mông' where id = ?",
                official);
    }

    /** Whether anything of these three is on record. */
    boolean isReachable(Long official) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select coalesce(email, phone, ethnic_group) is not null from official where id = ?")) {
            statement.setLong(1, official);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        assertEquals(1, changed(sql, values));
    }

    /** How many rows a statement changed. */
    private int changed(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    /** What these steps give, in their order, when they all begin at the same moment. */
    static <T> List<T> allAtOnce(List<Callable<T>> steps) throws Exception {
        var threads = Executors.newFixedThreadPool(steps.size());
        var together = new CyclicBarrier(steps.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var step : steps)
                running.add(threads.submit(() -> {
                    together.await();
                    return step.call();
                }));
            var results = new ArrayList<T>();
            for (var each : running) results.add(each.get());
            return results;
        } finally {
            threads.shutdown();
        }
    }

    /** The key with which a step is refused. */
    static String refusal(Executable step) {
        return assertThrows(Refused.class, step).key();
    }
}
