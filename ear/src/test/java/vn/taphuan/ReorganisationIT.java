package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditService;
import vn.taphuan.compliance.CompletionLine;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.Standing;
import vn.taphuan.compliance.UnitFigures;
import vn.taphuan.compliance.UnitView;
import vn.taphuan.enrolment.EnrolmentService;
import vn.taphuan.enrolment.RosterLine;
import vn.taphuan.identity.GrantLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.RoleOver;
import vn.taphuan.learning.FollowService;
import vn.taphuan.official.Category;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.PostingLine;
import vn.taphuan.official.WaitingLine;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitFound;
import vn.taphuan.organisation.UnitGroup;
import vn.taphuan.organisation.UnitKind;
import vn.taphuan.organisation.UnitLevel;
import vn.taphuan.posting.PostingActDetails;
import vn.taphuan.posting.PostingActKind;
import vn.taphuan.posting.PostingService;
import vn.taphuan.reorganisation.ActDetails;
import vn.taphuan.reorganisation.ActKind;
import vn.taphuan.reorganisation.ActLine;
import vn.taphuan.reorganisation.NewUnit;
import vn.taphuan.reorganisation.ReorganisationService;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** Đức, of the department of home affairs, rebuilds a corner of the province that each test founds for itself. */
@ExtendWith(ArquillianExtension.class)
class ReorganisationIT {
    private static final List<String> NONE = List.of();
    private static final List<NewUnit> NONE_FOUNDED = List.of();
    private static final List<Long> NOBODY = List.of();

    /** Units of one run have names of their own. */
    private static int founded;

    private static int people;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    ReorganisationService reorganisation;

    @Inject
    OrganisationService organisation;

    @Inject
    OfficialService officials;

    @Inject
    ComplianceService compliance;

    @Inject
    IdentityService identity;

    @Inject
    AuditService audit;

    @Inject
    PostingService postings;

    @Inject
    EnrolmentService enrolments;

    @Inject
    FollowService follow;

    @Inject
    School school;

    private LocalDate today() {
        return school.today();
    }

    private ActDetails act(ActKind kind, List<String> units, LocalDate on, List<NewUnit> founded, List<String> into) {
        return new ActDetails(kind, units, on, founded, into, null, null);
    }

    private NewUnit newUnit(String code) {
        return new NewUnit(code, "Ban thử " + code, UnitKind.PUBLIC_SERVICE_UNIT, UnitLevel.PROVINCE, "LC");
    }

    private static String nextCode() {
        return "LC-T-%02d".formatted(++founded);
    }

    /** A unit that began a year ago. */
    private String unit() throws Exception {
        var code = nextCode();
        done(act(ActKind.FOUND, NONE, today().minusYears(1), List.of(newUnit(code)), NONE));
        return code;
    }

    private int done(ActDetails act) throws Exception {
        return As.DUC.get(() -> reorganisation.carryOut(act, school.decision("TC/QĐ-UBND"), null));
    }

    private String refusal(ActDetails act) {
        return School.refusal(() -> As.DUC.get(() -> reorganisation.preview(act)));
    }

    /** People who have worked in the unit for half a year. */
    private void work(String unit, int many) throws Exception {
        var from = RosterFile.DAY.format(today().minusMonths(6));
        var rows = IntStream.range(0, many)
                .mapToObj(each -> RosterFile.row(
                        unit, "Sùng Thị Thử", "05/08/1990", "Nữ", "0121909%05d".formatted(++people), from))
                .toList();
        assertEquals(many, school.imported(As.DUC, rows).counts().created());
    }

    private List<WaitingLine> waiting(String unit) throws Exception {
        return As.DUC.get(() -> reorganisation.waiting(unit, 0, 100)).rows();
    }

    private List<Long> ids(List<WaitingLine> lines) {
        return lines.stream().map(WaitingLine::id).toList();
    }

    private CompletionQuery query(String unit, LocalDate asOf, UnitView view) {
        return new CompletionQuery("CCHC-01", unit, asOf, null, Standing.ALL, null, view);
    }

    private List<UnitFigures> figures(String unit, LocalDate asOf, UnitView view) throws Exception {
        return As.DUC.get(() -> compliance.figures(query(unit, asOf, view))).units();
    }

    private List<CompletionLine> list(String unit, LocalDate asOf, UnitView view) throws Exception {
        var slice = As.DUC.get(() -> compliance.list(query(unit, asOf, view), 0, 200));
        assertEquals(slice.total(), slice.rows().size());
        return slice.rows();
    }

    private long count(String unit, LocalDate asOf, UnitView view) throws Exception {
        return figures(unit, asOf, view).stream().mapToLong(UnitFigures::people).sum();
    }

    @Test
    void a_merger_is_shown_first_then_ends_the_posts_and_nobody_is_lost() throws Exception {
        var office = unit();
        var school = unit();
        work(office, 3);
        work(school, 2);
        var merged = nextCode();
        var merger = act(ActKind.MERGE, List.of(office, school), today(), List.of(newUnit(merged)), NONE);
        var preview = As.DUC.get(() -> reorganisation.preview(merger));
        assertEquals(5, preview.waiting());
        assertEquals(5, preview.people().size());
        assertEquals("Sùng Thị Thử", preview.people().get(0).fullName());
        assertEquals(2, preview.ending().size());
        assertEquals(List.of("Ban thử " + merged), preview.founded());
        assertTrue(preview.takingOver().isEmpty());
        assertTrue(waiting(office).isEmpty(), "a preview changes nothing");

        assertEquals(5, done(merger));
        assertEquals(3, waiting(office).size());
        assertTrue(ids(waiting(UnitGroup.PUBLIC_SERVICE.code())).containsAll(ids(waiting(office))));
        assertFalse(ids(waiting(UnitGroup.COMMUNES.code()))
                .contains(waiting(office).get(0).id()));
        assertEquals(today().minusDays(1), waiting(school).get(0).lastDay());
        assertTrue(As.DUC.get(() -> officials.find("", merged, 0, 10)).rows().isEmpty());

        var first = ids(waiting(office)).subList(0, 1);
        assertEquals(1, As.DUC.get(() -> reorganisation.place(first, merged, null)));
        assertEquals(0, As.DUC.get(() -> reorganisation.place(first, merged, null)), "who is placed waits no more");
        assertEquals(2, As.DUC.get(() -> reorganisation.place(ids(waiting(school)), merged, today())));
        assertEquals(2, As.DUC.get(() -> reorganisation.left(ids(waiting(office)))));
        assertTrue(waiting(office).isEmpty());
        assertEquals(3, As.DUC.get(() -> officials.find("", merged, 0, 10)).total());
        var placed = As.DUC.get(() -> officials.find("", merged, 0, 10)).rows().get(0);
        assertTrue(sees(placed, "reorganisation.place"));
        assertFalse(sees(placed, "reorganisation.left"));
        var gone =
                As.DUC.get(() -> officials.find("", office, true, 0, 10)).rows().get(0);
        assertTrue(sees(gone, "reorganisation.left"));
    }

    private boolean sees(OfficialLine person, String act) throws Exception {
        return School.learner(person).get(() -> audit.looksAtOwn(0, 10)).rows().stream()
                .anyMatch(look ->
                        look.who().equals("Đỗ Minh Đức") && look.action().equals(act));
    }

    @Test
    void figures_of_an_earlier_day_never_change_and_can_be_read_in_the_units_of_today() throws Exception {
        var old = unit();
        var other = unit();
        work(old, 4);
        work(other, 1);
        var before = today().minusMonths(1);
        var then = figures(old, before, UnitView.AS_IT_WAS);
        var people = list(old, before, UnitView.AS_IT_WAS);
        assertEquals(4, then.get(0).people());

        var east = nextCode();
        var west = nextCode();
        done(act(ActKind.SPLIT, List.of(old), today(), List.of(newUnit(east), newUnit(west)), NONE));
        assertEquals(then, figures(old, before, UnitView.AS_IT_WAS), "before anybody is placed");
        assertEquals(4, count(old, before, UnitView.TODAY), "nobody has gone anywhere yet: they stand where they were");
        assertEquals(0, count(east, before, UnitView.TODAY));

        var ids = ids(waiting(old));
        As.DUC.run(() -> reorganisation.place(ids.subList(0, 3), east, null));
        As.DUC.run(() -> reorganisation.place(ids.subList(3, 4), west, null));
        assertEquals(3, count(east, before, UnitView.TODAY), "a split is read person by person");
        assertEquals(1, count(west, before, UnitView.TODAY));
        assertEquals(0, count(old, before, UnitView.TODAY));
        assertEquals(
                List.of(east, east, east),
                list(east, before, UnitView.TODAY).stream()
                        .map(CompletionLine::unitCode)
                        .toList());

        done(act(ActKind.MERGE, List.of(west), today().plusDays(1), List.of(), List.of(other)));
        assertEquals(1, count(west, before, UnitView.TODAY), "until tomorrow");
        assertEquals(then, figures(old, before, UnitView.AS_IT_WAS));
        assertEquals(people, list(old, before, UnitView.AS_IT_WAS));
        assertEquals(0, count(old, today(), UnitView.AS_IT_WAS));
        assertEquals(3, count(east, today(), UnitView.AS_IT_WAS));
    }

    @Test
    void people_of_a_merged_unit_count_under_its_heir_wherever_they_are() throws Exception {
        var small = unit();
        var big = unit();
        work(small, 2);
        work(big, 5);
        var before = today().minusMonths(1);
        done(act(ActKind.MERGE, List.of(small), today(), NONE_FOUNDED, List.of(big)));
        assertEquals(7, count(big, before, UnitView.TODAY), "placed or not");
        assertEquals(5, count(big, before, UnitView.AS_IT_WAS));
        assertEquals(7, list(big, before, UnitView.TODAY).size());
        assertThrows(NotFound.class, () -> As.PAO.get(() -> compliance.figures(query(big, before, UnitView.TODAY))));
        assertEquals(
                0,
                As.PAO.get(() -> compliance.list(query(null, before, UnitView.TODAY), 0, 200)).rows().stream()
                        .filter(line -> line.unitCode().startsWith("LC-T-"))
                        .count(),
                "another unit's HR sees none of them");
    }

    @Test
    void a_new_name_and_a_new_superior_leave_the_past_as_it_was() throws Exception {
        var above = unit();
        var below = unit();
        work(below, 1);
        var before = today().minusMonths(1);
        var name = figures(below, before, UnitView.AS_IT_WAS).get(0).unitName();
        done(new ActDetails(ActKind.RENAME, List.of(below), today(), NONE_FOUNDED, NONE, "  Ban mới toanh ", null));
        assertEquals(name, figures(below, before, UnitView.AS_IT_WAS).get(0).unitName());
        assertEquals(
                "Ban mới toanh",
                figures(below, today(), UnitView.AS_IT_WAS).get(0).unitName());
        assertEquals(
                "Ban mới toanh", figures(below, before, UnitView.TODAY).get(0).unitName());

        var move = new ActDetails(ActKind.CHANGE_PARENT, List.of(below), today(), NONE_FOUNDED, NONE, null, above);
        assertEquals("organisation.changedLater", School.refusal(() -> done(move)), "one change a day");
        var moved = unit();
        work(moved, 1);
        done(new ActDetails(ActKind.CHANGE_PARENT, List.of(moved), today(), NONE_FOUNDED, NONE, null, above));
        assertEquals(1, count(above, today(), UnitView.AS_IT_WAS));
        assertEquals(0, count(above, before, UnitView.AS_IT_WAS), "it stood elsewhere then");
        var life = As.DUC.get(() -> organisation.life(moved));
        assertEquals(2, life.names().size());
        assertEquals(above, life.names().get(1).parentCode());
        assertEquals(
                List.of(ActKind.FOUND, ActKind.CHANGE_PARENT),
                As.DUC.get(() -> reorganisation.acts(moved)).stream()
                        .map(ActLine::kind)
                        .toList());
        assertEquals(
                above,
                As.DUC.get(() -> organisation.unitsOn(null)).stream()
                        .filter(unit -> unit.code().equals(above))
                        .findFirst()
                        .orElseThrow()
                        .code());
    }

    private void renamed(String unit, String name, LocalDate on) throws Exception {
        done(new ActDetails(ActKind.RENAME, List.of(unit), on, NONE_FOUNDED, NONE, name, null));
    }

    private UnitFound found(String text, LocalDate day) throws Exception {
        var found = As.DUC.get(() -> organisation.find(text, day, 0, 10));
        assertEquals(1, found.total(), text);
        return found.rows().get(0);
    }

    @Test
    void a_unit_is_found_by_any_name_it_ever_had_and_shown_as_it_was_called_on_the_day() throws Exception {
        var above = unit();
        var unit = unit();
        var first = "Ban thử " + unit;
        var second = "Ban Đổi mới " + unit;
        var moved = today().minusDays(60);
        done(new ActDetails(ActKind.CHANGE_PARENT, List.of(unit), moved, NONE_FOUNDED, NONE, null, above));
        var renamed = today().minusDays(30);
        renamed(unit, second, renamed);
        renamed(above, "Ban trên " + above, today());

        var now = found("BAN THU " + unit, null);
        assertEquals(second, now.name());
        assertEquals(first, now.otherName());
        assertEquals(today().minusYears(1), now.otherFrom(), "the name outlived the move");
        assertEquals(renamed.minusDays(1), now.otherTo());
        assertEquals("Ban trên " + above, now.parentName());

        var before = found("ban doi moi " + unit, renamed.minusDays(1));
        assertEquals(first, before.name());
        assertEquals(second, before.otherName());
        assertEquals(renamed, before.otherFrom());
        assertEquals(null, before.otherTo());
        assertEquals("Ban thử " + above, before.parentName());
        assertEquals(
                "Ủy ban nhân dân tỉnh Lai Châu",
                found(first, moved.minusDays(1)).parentName());
        assertEquals(null, found(first, moved).otherName());

        var never = found(unit, today().minusYears(2));
        assertFalse(never.validOn(today().minusYears(2)));
        assertEquals(second, never.name());
        assertEquals(null, never.otherName(), "the code is in both names");
    }

    @Test
    void a_record_calls_a_unit_as_it_was_called_when_the_person_left_it() throws Exception {
        var unit = unit();
        var gone = school.arrives(unit, "Lý Thị Đi", "05/08/1990", "012190799001");
        var stays = school.arrives(unit, "Lý Thị Ở", "05/08/1991", "012191799002");
        renamed(unit, "Ban Thử Một", today().minusDays(60));
        var move = new PostingActDetails(
                PostingActKind.MOVE,
                today().minusDays(40),
                null,
                "LC-SNV",
                "Chuyên viên",
                "01.003",
                Category.CIVIL_SERVANT,
                null);
        As.DUC.run(() -> postings.carryOut(gone.id(), move, school.decision("CV/QĐ-UBND"), null));
        renamed(unit, "Ban Thử Hai", today().minusDays(20));
        assertEquals(List.of("Sở Nội vụ", "Ban Thử Một"), unitsOf(gone));
        assertEquals(List.of("Ban Thử Hai"), unitsOf(stays));
    }

    private List<String> unitsOf(OfficialLine person) throws Exception {
        return As.DUC.get(() -> officials.record(person.id())).postings().stream()
                .map(PostingLine::unitName)
                .toList();
    }

    @Test
    void a_learner_whose_unit_ended_stays_in_the_class_and_waits_there_for_the_next_post() throws Exception {
        var old = unit();
        var next = unit();
        var learner = school.arrives(old, "Lý Thị Chờ", "05/08/1992", "012192799003");
        var offering = school.opens("CCHC-02", 5);
        school.enrolsBy(As.DUC, offering, learner);
        done(act(ActKind.DISSOLVE, List.of(old), today(), NONE_FOUNDED, NONE));
        assertEquals(old, inClass(offering).unitCode());
        assertEquals(
                "Ban thử " + old,
                As.HA.get(() -> follow.roster(offering, 0, 10)).rows().get(0).unitName());
        var enrolment = inClass(offering).enrolment();
        As.DUC.run(() -> enrolments.withdraw(enrolment, "Chờ bố trí"));
        As.DUC.run(() -> enrolments.restore(enrolment));

        var waiting = ids(waiting(old));
        As.DUC.run(() -> reorganisation.place(waiting, next, null));
        assertEquals(next, inClass(offering).unitCode());
    }

    @Test
    void a_learner_who_went_away_with_the_unit_is_in_the_class_no_more() throws Exception {
        var old = unit();
        var learner = school.arrives(old, "Lý Thị Nghỉ", "05/08/1993", "012193799004");
        var offering = school.opens("CCHC-02", 5);
        school.enrolsBy(As.DUC, offering, learner);
        done(act(ActKind.DISSOLVE, List.of(old), today(), NONE_FOUNDED, NONE));
        var waiting = ids(waiting(old));
        As.DUC.run(() -> reorganisation.left(waiting));
        assertEquals(0, As.DUC.get(() -> enrolments.roster(offering, 0, 10)).total());
    }

    private RosterLine inClass(String offering) throws Exception {
        var roster = As.DUC.get(() -> enrolments.roster(offering, 0, 10));
        assertEquals(1, roster.total());
        return roster.rows().get(0);
    }

    @Test
    void an_act_that_cannot_be_is_refused_with_its_reason() throws Exception {
        var one = unit();
        var two = unit();
        var on = today();
        assertEquals(
                "reorganisation.dayMissing", refusal(act(ActKind.DISSOLVE, List.of(one), null, NONE_FOUNDED, NONE)));
        assertEquals(
                "reorganisation.unknown", refusal(act(ActKind.DISSOLVE, List.of("LC-KHONG"), on, NONE_FOUNDED, NONE)));
        assertEquals("reorganisation.province", refusal(act(ActKind.DISSOLVE, List.of("LC"), on, NONE_FOUNDED, NONE)));
        assertEquals(
                "reorganisation.notThere", refusal(act(ActKind.DISSOLVE, List.of("LC-H-TU"), on, NONE_FOUNDED, NONE)));
        assertEquals(
                "reorganisation.followsItself",
                refusal(act(ActKind.MERGE, List.of(one, two), on, NONE_FOUNDED, List.of(one))));
        assertEquals("reorganisation.number.MERGE", refusal(act(ActKind.MERGE, List.of(one), on, NONE_FOUNDED, NONE)));
        assertEquals(
                "reorganisation.number.SPLIT",
                refusal(act(ActKind.SPLIT, List.of(one), on, List.of(newUnit("LC-T-X1")), NONE)));
        assertEquals("reorganisation.number.FOUND", refusal(act(ActKind.FOUND, List.of(one), on, NONE_FOUNDED, NONE)));
        assertEquals(
                "reorganisation.number.DISSOLVE",
                refusal(act(ActKind.DISSOLVE, List.of(one, two), on, NONE_FOUNDED, NONE)));
        assertEquals(
                "reorganisation.number.RENAME",
                refusal(act(ActKind.RENAME, List.of(one, two), on, NONE_FOUNDED, NONE)));
        assertEquals("reorganisation.code", refusal(act(ActKind.FOUND, NONE, on, List.of(newUnit("mã có dấu")), NONE)));
        assertEquals("reorganisation.codeTaken", refusal(act(ActKind.FOUND, NONE, on, List.of(newUnit(one)), NONE)));
        assertEquals(
                "reorganisation.nameMissing",
                refusal(act(
                        ActKind.FOUND,
                        NONE,
                        on,
                        List.of(new NewUnit("LC-T-X2", " ", UnitKind.PRESS, UnitLevel.PROVINCE, "LC")),
                        NONE)));
        assertEquals(
                "reorganisation.kindMissing",
                refusal(act(ActKind.FOUND, NONE, on, List.of(new NewUnit("LC-T-X3", "Ban", null, null, "LC")), NONE)));
        assertEquals(
                "reorganisation.parentMissing",
                refusal(act(
                        ActKind.FOUND,
                        NONE,
                        on,
                        List.of(new NewUnit("LC-T-X4", "Ban", UnitKind.PRESS, UnitLevel.PROVINCE, "")),
                        NONE)));
        var name = new ActDetails(ActKind.RENAME, List.of(one), on, NONE_FOUNDED, NONE, "Ban thử " + one, null);
        assertEquals("reorganisation.sameName", refusal(name));
        assertEquals(
                "reorganisation.nameTooLong",
                refusal(new ActDetails(ActKind.RENAME, List.of(one), on, NONE_FOUNDED, NONE, "x".repeat(201), null)));
        assertEquals(
                "reorganisation.ahead",
                refusal(new ActDetails(
                        ActKind.RENAME, List.of(one), on.plusDays(1), NONE_FOUNDED, NONE, "Ban mai sau", null)));
        assertEquals("reorganisation.sameParent", refusal(under(one, "LC")));
        assertEquals("reorganisation.circle", refusal(under(one, one)));
        assertEquals("reorganisation.parentMissing", refusal(under(one, " ")));
        done(under(two, one));
        assertEquals("reorganisation.unitsBelow", refusal(act(ActKind.DISSOLVE, List.of(one), on, NONE_FOUNDED, NONE)));
        assertEquals(
                "document.numberMissing",
                School.refusal(() -> As.DUC.get(() -> reorganisation.carryOut(
                        act(ActKind.DISSOLVE, List.of(two), on.plusDays(1), NONE_FOUNDED, NONE),
                        school.decision(""),
                        null))));
        assertTrue(waiting(two).isEmpty());
    }

    private ActDetails under(String unit, String parent) {
        return new ActDetails(ActKind.CHANGE_PARENT, List.of(unit), today(), NONE_FOUNDED, NONE, null, parent);
    }

    @Test
    void a_unit_whose_next_people_are_on_their_way_cannot_end_before_they_come() throws Exception {
        var unit = unit();
        work(unit, 1);
        assertEquals(
                "reorganisation.postsAhead",
                refusal(act(ActKind.DISSOLVE, List.of(unit), today().minusMonths(8), NONE_FOUNDED, NONE)));
    }

    @Test
    void a_unit_ends_once_even_when_two_dissolve_it_at_the_same_moment() throws Exception {
        var unit = unit();
        work(unit, 2);
        var act = act(ActKind.DISSOLVE, List.of(unit), today(), NONE_FOUNDED, NONE);
        done(act(ActKind.FOUND, NONE, today(), List.of(newUnit(nextCode())), NONE));
        var results = School.allAtOnce(List.<Callable<Object>>of(() -> tried(act), () -> tried(act), () -> tried(act)));
        assertEquals(1, results.stream().filter(Integer.valueOf(2)::equals).count());
        assertEquals(
                2, results.stream().filter("reorganisation.notThere"::equals).count());
        assertEquals(2, waiting(unit).size());
    }

    private Object tried(ActDetails act) throws Exception {
        try {
            return done(act);
        } catch (Refused refused) {
            return refused.key();
        }
    }

    @Test
    void who_waits_can_be_placed_by_an_excel_list_in_which_only_unit_and_day_are_filled_in() throws Exception {
        var old = unit();
        var next = unit();
        work(old, 2);
        done(act(ActKind.DISSOLVE, List.of(old), today(), NONE_FOUNDED, NONE));
        var file = new ByteArrayOutputStream();
        As.DUC.run(() -> reorganisation.waitingList(old, file));
        var rows = new ArrayList<List<String>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            for (var row : workbook.getFirstSheet().read().stream().skip(1).toList()) {
                var cells = IntStream.range(0, 12)
                        .mapToObj(at -> row.getCellText(at))
                        .collect(Collectors.toCollection(ArrayList::new));
                assertEquals("", cells.get(0), "the new unit is to be filled in");
                assertEquals("", cells.get(4), "no ethnic group leaves the record");
                assertEquals(RosterFile.DAY.format(today()), cells.get(9), "the day after the last one is proposed");
                cells.set(0, next);
                rows.add(cells);
            }
        }
        assertEquals(2, rows.size());
        var report = school.imported(As.DUC, rows);
        assertEquals(2, report.counts().changed(), report::toString);
        assertTrue(waiting(old).isEmpty());
        assertEquals(2, As.DUC.get(() -> officials.find("", next, 0, 10)).total());
        assertEquals(2, school.imported(As.DUC, rows).counts().unchanged());
    }

    @Test
    void somebody_is_placed_after_the_last_day_in_a_unit_that_is_there() throws Exception {
        var old = unit();
        var next = nextCode();
        work(old, 1);
        done(act(ActKind.FOUND, NONE, today(), List.of(newUnit(next)), NONE));
        done(act(ActKind.DISSOLVE, List.of(old), today().minusDays(9), NONE_FOUNDED, NONE));
        var ids = ids(waiting(old));
        assertEquals(
                "official.placedTooEarly",
                School.refusal(() -> As.DUC.get(() -> reorganisation.place(ids, next, today().minusDays(10)))));
        assertEquals(
                "official.unitNotThere", School.refusal(() -> As.DUC.get(() -> reorganisation.place(ids, next, null))));
        assertEquals(
                "reorganisation.nobody",
                School.refusal(() -> As.DUC.get(() -> reorganisation.place(NOBODY, next, null))));
        assertThrows(NotFound.class, () -> As.DUC.get(() -> reorganisation.place(ids, old, null)), "an ended unit");
        assertEquals(1, As.DUC.get(() -> reorganisation.place(ids, next, today())));
    }

    private List<String> jobs(String username) throws Exception {
        return As.HUY.get(() -> identity.grants(username)).stream()
                .filter(grant -> grant.role() != JobRole.LEARNER)
                .filter(grant -> grant.validTo() == null || !grant.validTo().isBefore(today()))
                .map(GrantLine::unitCode)
                .sorted()
                .toList();
    }

    @Test
    void who_waits_keeps_the_jobs_of_the_unit_that_ended_until_placed_or_gone() throws Exception {
        var old = unit();
        var heir = unit();
        work(old, 2);
        var names = As.DUC.get(() -> officials.find("", old, 0, 10)).rows().stream()
                .map(OfficialLine::username)
                .toList();
        for (var username : names)
            for (var unit : List.of(old, heir)) As.HUY.run(() -> identity.grant(username, JobRole.UNIT_HR, unit));
        var merge = act(ActKind.MERGE, List.of(old), today(), NONE_FOUNDED, List.of(heir));
        var preview = As.DUC.get(() -> reorganisation.preview(merge));
        assertEquals(2, preview.roles());
        assertEquals(
                List.of("Sùng Thị Thử", "Sùng Thị Thử"),
                preview.holders().stream().map(RoleOver::holder).toList());
        done(merge);
        for (var username : names) assertEquals(List.of(old, heir), jobs(username));
        var own = As.as(names.get(0), JobRole.UNIT_HR);
        var ids = ids(own.get(() -> reorganisation.waiting(old, 0, 10)).rows());
        assertEquals(1, own.get(() -> reorganisation.place(ids.subList(0, 1), heir, null)));
        assertEquals(1, As.DUC.get(() -> reorganisation.left(ids.subList(1, 2))));
        var left = new ArrayList<>(List.of(jobs(names.get(0)), jobs(names.get(1))));
        assertTrue(left.remove(List.of(heir)), "placed with the unit that took over, where a job was given");
        assertEquals(List.of(List.of()), left, "gone for good");
    }

    @Test
    void hr_of_a_unit_that_ended_places_its_own_people_in_the_units_that_took_over_and_nobody_else() throws Exception {
        var old = unit();
        var heir = unit();
        var stranger = unit();
        work(old, 1);
        work(stranger, 1);
        var hr = school.someone().username();
        As.HUY.run(() -> identity.grant(hr, JobRole.UNIT_HR, old));
        done(act(ActKind.MERGE, List.of(old), today(), NONE_FOUNDED, List.of(heir)));
        done(act(ActKind.DISSOLVE, List.of(stranger), today(), NONE_FOUNDED, NONE));
        var own = As.as(hr, JobRole.UNIT_HR);
        assertEquals(1, own.get(() -> reorganisation.waiting(null, 0, 10)).total());
        assertEquals(1, own.get(() -> reorganisation.unitsWaiting()).size());
        assertThrows(NotFound.class, () -> own.get(() -> reorganisation.waiting(stranger, 0, 10)));
        assertThrows(
                NotFound.class, () -> own.run(() -> reorganisation.waitingList(stranger, new ByteArrayOutputStream())));
        var foreign = ids(waiting(stranger));
        assertEquals(0, own.get(() -> reorganisation.place(foreign, heir, null)));
        assertEquals(0, own.get(() -> reorganisation.left(foreign)));
        var mine = ids(waiting(old));
        assertThrows(NotFound.class, () -> own.get(() -> reorganisation.place(mine, "LC-X-36", null)));
        assertEquals(1, own.get(() -> reorganisation.place(mine, heir, null)));
        assertEquals(1, waiting(stranger).size());
    }

    @Test
    void each_door_is_closed_to_who_holds_no_key() {
        var act = act(ActKind.DISSOLVE, List.of("LC-X-36"), today(), NONE_FOUNDED, NONE);
        for (var person : Arrays.asList(As.HANH, As.BINH, As.HA, As.PAO, As.HUY)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> reorganisation.preview(act)));
            assertThrows(
                    EJBAccessException.class,
                    () -> person.get(() -> reorganisation.carryOut(act, school.decision("X"), null)));
        }
        for (var person : List.of(As.HANH, As.BINH, As.HA, As.HUY)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> reorganisation.waiting(null, 0, 10)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> reorganisation.unitsWaiting()));
            assertThrows(EJBAccessException.class, () -> person.get(() -> reorganisation.targets()));
            assertThrows(EJBAccessException.class, () -> person.get(() -> reorganisation.place(NOBODY, "LC", null)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> reorganisation.left(NOBODY)));
            assertThrows(
                    EJBAccessException.class,
                    () -> person.run(() -> reorganisation.waitingList(null, new ByteArrayOutputStream())));
        }
        for (var person : List.of(As.HANH, As.BINH, As.HA))
            assertThrows(EJBAccessException.class, () -> person.get(() -> reorganisation.acts("LC")));
    }
}
