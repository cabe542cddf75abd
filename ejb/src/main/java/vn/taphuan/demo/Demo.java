package vn.taphuan.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;
import vn.taphuan.completion.Completion;
import vn.taphuan.course.CourseVersion;
import vn.taphuan.course.Courses;
import vn.taphuan.course.Item;
import vn.taphuan.course.OutlineItem;
import vn.taphuan.document.Decision;
import vn.taphuan.document.DecisionBook;
import vn.taphuan.document.DecisionDetails;
import vn.taphuan.enrolment.Enrolment;
import vn.taphuan.identity.FirstAdministrator;
import vn.taphuan.learning.ItemProgress;
import vn.taphuan.offering.Mode;
import vn.taphuan.offering.Offering;
import vn.taphuan.offering.OfferingDetails;
import vn.taphuan.offering.OfferingTrainer;
import vn.taphuan.official.Official;
import vn.taphuan.official.Officials;
import vn.taphuan.organisation.Unit;
import vn.taphuan.outside.OutsideDetails;
import vn.taphuan.outside.OutsideKind;
import vn.taphuan.outside.OutsideProof;
import vn.taphuan.outside.OutsideStep;
import vn.taphuan.outside.OutsideTraining;
import vn.taphuan.outside.ProofFile;
import vn.taphuan.outside.StepKind;

/** Seeds the demo world into an empty database; its classes lie around the day it is seeded. */
@Singleton
@Startup
@DependsOn({"OrganisationStart", "CurriculumImport"})
public class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class.getName());

    /** Of the six named people; nobody else can sign in before HR hands them a slip. */
    static final String PASSWORD = "Taphuan@2026";

    private static final String BY = "daotao";

    @Inject
    EntityManager em;

    @Inject
    DemoUnits units;

    @Inject
    DemoPeople people;

    @Inject
    Courses courses;

    @Inject
    Officials officials;

    @Inject
    DecisionBook decisions;

    @Inject
    Clock clock;

    private final Random random = new Random(993);

    @PostConstruct
    void seed() {
        if (!Boolean.getBoolean(FirstAdministrator.DEMO) || !emptyDatabase()) return;
        var byCode = units.found();
        var staff = people.arrive(byCode);
        var today = LocalDate.now(clock);
        var duties = courses.getLatest("CCHC-02");
        var basics = courses.getLatest("CCHC-01");
        var school = byCode.get("LC-TCT");
        var teacher = staff.get("LC-TCT").get(0);

        var past = open(1, basics, school, teacher, today.minusDays(150), today.minusDays(120), null);
        var pastPeople = new ArrayList<Official>();
        for (var code : List.of("LC-SNV", "LC-STC", "LC-STP")) pastPeople.addAll(staff.get(code));
        enrol(past, pastPeople, sentBy(byCode.get("LC-SNV"), "41/QĐ-SNV", today.minusDays(160)))
                .forEach(enrolment -> finish(enrolment, 9, today.minusDays(150), today.minusDays(121)));

        var running = open(2, basics, school, teacher, today.minusDays(14), today.plusDays(7), 200);
        var runningPeople = new ArrayList<Official>(staff.get("LC-X-36"));
        runningPeople.addAll(staff.get("LC-X-08").subList(0, 30));
        var decision = sentBy(byCode.get("LC-SNV"), "118/QĐ-SNV", today.minusDays(20));
        var learning = enrol(running, runningPeople, decision);
        progress(learning.get(0), 6, today.minusDays(3));
        learning.subList(2, learning.size())
                .forEach(enrolment -> finish(enrolment, 3, today.minusDays(13), today.minusDays(1)));

        var toCome = open(3, duties, school, teacher, today.plusDays(9), today.plusDays(40), 100);
        enrol(toCome, staff.get("LC-X-36").subList(0, 20), decision);

        var open = new Offering(
                code(duties, today, 4),
                duties,
                new OfferingDetails(
                        today.minusDays(5),
                        today.plusDays(25),
                        Mode.ONLINE,
                        null,
                        60,
                        today.minusDays(5),
                        today.plusDays(15)),
                school,
                clock.instant(),
                BY);
        em.persist(open);
        em.persist(new OfferingTrainer(open, teacher.account()));

        var practice =
                open(5, courses.getLatest("CCHC-03"), school, teacher, today.minusDays(2), today.plusDays(60), 40);
        var practising = enrol(practice, staff.get("LC-X-36").subList(0, 12), decision);
        progress(practising.get(2), 1, today.minusDays(1));
        elsewhere(staff.get("LC-X-36"), today);
        LOG.info("Demo world seeded");
    }

    /** What three people say they learned elsewhere: confirmed, waiting, refused. */
    private void elsewhere(List<Official> people, LocalDate today) {
        var informatics = declares(
                people.get(0),
                OutsideKind.INFORMATICS,
                "Kỹ năng sử dụng công nghệ thông tin cơ bản",
                "Trung tâm Tin học (minh họa)",
                today.minusDays(400),
                24);
        informatics.confirm();
        em.persist(new OutsideStep(informatics, StepKind.CONFIRMED, null, clock.instant(), "nhansu"));
        declares(
                people.get(4),
                OutsideKind.STATE_MANAGEMENT,
                "Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên",
                "Trường Chính trị tỉnh Lai Châu",
                today.minusDays(90),
                320);
        var languages = declares(
                people.get(0),
                OutsideKind.LANGUAGES,
                "Tiếng Mông giao tiếp",
                "Trung tâm Giáo dục thường xuyên (minh họa)",
                today.minusDays(200),
                null);
        var reason = "Ảnh chụp chưa thấy số hiệu chứng chỉ. Xin chụp lại.";
        em.persist(new OutsideStep(languages, languages.refuse(), reason, clock.instant(), "nhansu"));
    }

    private OutsideTraining declares(
            Official person, OutsideKind kind, String title, String organiser, LocalDate toDay, Integer periods) {
        var details = new OutsideDetails(kind, title, organiser, toDay.minusDays(9), toDay, periods, "Đạt", null, null);
        var training = new OutsideTraining(person, details, officials.postingFor(person, toDay), clock.instant());
        em.persist(training);
        em.persist(new OutsideProof(training, new ProofFile("chung-chi.jpg", null, certificate())));
        em.persist(new OutsideStep(
                training,
                StepKind.DECLARED,
                null,
                clock.instant(),
                person.account().username()));
        return training;
    }

    private static byte[] certificate() {
        try (var picture = Demo.class.getClassLoader().getResourceAsStream("demo/certificate.jpg")) {
            return picture.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean emptyDatabase() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    private static String code(CourseVersion version, LocalDate day, int number) {
        return "%s-%d-%02d".formatted(version.course().code(), day.getYear(), number);
    }

    private Offering open(
            int number,
            CourseVersion version,
            Unit school,
            Official teacher,
            LocalDate from,
            LocalDate to,
            Integer seats) {
        var offering = new Offering(
                code(version, from, number),
                version,
                new OfferingDetails(from, to, Mode.ONLINE, null, seats, null, null),
                school,
                clock.instant(),
                BY);
        em.persist(offering);
        em.persist(new OfferingTrainer(offering, teacher.account()));
        return offering;
    }

    private Decision sentBy(Unit issuer, String number, LocalDate day) {
        return decisions.record(
                new DecisionDetails(
                        number, day, "Đỗ Minh Đức", issuer.code(), "Cử cán bộ, công chức tham gia tập huấn"),
                issuer,
                null,
                "sonoivu");
    }

    private List<Enrolment> enrol(Offering offering, List<Official> people, Decision decision) {
        return people.stream()
                .map(person -> {
                    var at = decision.issuedOn()
                            .atTime(10, 0)
                            .atZone(clock.getZone())
                            .toInstant();
                    var enrolment = Enrolment.byDecision(offering, person, decision, at, "sonoivu");
                    em.persist(enrolment);
                    return enrolment;
                })
                .toList();
    }

    /** Lets about this many in ten complete the course somewhere between the two days, and some others get half way. */
    private void finish(Enrolment enrolment, int inTen, LocalDate from, LocalDate to) {
        var day = from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay())));
        if (random.nextInt(10) >= inTen) {
            progress(enrolment, random.nextInt(8), day);
            return;
        }
        progress(enrolment, Integer.MAX_VALUE, day);
        var posting = officials.mainPostingsOn(enrolment.official(), day).get(0);
        var at = day.atTime(15, 0).atZone(clock.getZone()).toInstant();
        em.persist(new Completion(enrolment, posting, 70 + 5 * random.nextInt(7), day, at));
    }

    private void progress(Enrolment enrolment, int items, LocalDate day) {
        var at = day.atTime(9, 30).atZone(clock.getZone()).toInstant();
        outline(enrolment.offering().courseVersion()).stream()
                .limit(items)
                .forEach(line -> em.persist(ItemProgress.read(enrolment, em.getReference(Item.class, line.id()), at)));
    }

    private final Map<Long, List<OutlineItem>> outlines = new HashMap<>();

    private List<OutlineItem> outline(CourseVersion version) {
        return outlines.computeIfAbsent(version.id(), courses::outline);
    }
}
