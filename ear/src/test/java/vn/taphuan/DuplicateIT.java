package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.audit.AuditService;
import vn.taphuan.completion.CompletionService;
import vn.taphuan.compliance.CompletionFigures;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.Standing;
import vn.taphuan.duplicate.DuplicateService;
import vn.taphuan.duplicate.MergeLine;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.learning.LearningService;
import vn.taphuan.official.Category;
import vn.taphuan.official.ImportEffect;
import vn.taphuan.official.OfficialImportService;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.official.PostingEnd;
import vn.taphuan.posting.PostingActDetails;
import vn.taphuan.posting.PostingActKind;
import vn.taphuan.posting.PostingService;
import vn.taphuan.shared.NotFound;

/** Xuyến is on record twice in Khoen On, under a wrong number and the right one; Đức and the commune's HR mend it. */
@ExtendWith(ArquillianExtension.class)
class DuplicateIT {
    private static final String UNIT = "LC-X-38";
    private static final String COURSE = "CCHC-02";
    private static int people;
    private static As hr;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    DuplicateService duplicates;

    @Inject
    OfficialService officials;

    @Inject
    IdentityService identity;

    @Inject
    CompletionService completions;

    @Inject
    ComplianceService compliance;

    @Inject
    LearningService learning;

    @Inject
    PostingService postings;

    @Inject
    OfficialImportService imports;

    @Inject
    AuditService audit;

    @Inject
    School school;

    private As hr() throws Exception {
        if (hr == null) {
            var username = school.arrives(UNIT, "Vừ Thị Xuân", "06/06/1986", "012186000037")
                    .username();
            As.HUY.run(() -> identity.grant(username, JobRole.UNIT_HR, UNIT));
            hr = As.as(username, JobRole.UNIT_HR);
        }
        return hr;
    }

    private OfficialLine xuyến() throws Exception {
        return xuyến(UNIT);
    }

    private OfficialLine xuyến(String unit) throws Exception {
        return school.arrives(unit, "Vừ Thị Xuyến", "19/09/1993", "0121937%05d".formatted(++people));
    }

    private void merged(OfficialLine kept, OfficialLine gone) throws Exception {
        hr().run(() -> duplicates.merge(kept.id(), gone.id()));
    }

    private MergeLine merge(OfficialLine person) throws Exception {
        return As.DUC.get(() -> duplicates.of(person.id())).get(0);
    }

    private String refusal(OfficialLine kept, OfficialLine gone) {
        return School.refusal(() -> As.DUC.get(() -> duplicates.preview(kept.id(), gone.id())));
    }

    private int completed(OfficialLine person) throws Exception {
        return As.DUC.get(() -> completions.of(person.id())).size();
    }

    private CompletionFigures figures(LocalDate asOf) throws Exception {
        return As.DUC.get(() -> compliance.figures(new CompletionQuery(COURSE, UNIT, asOf, null, Standing.ALL, null)));
    }

    private boolean suspected(OfficialLine one, OfficialLine other) throws Exception {
        return hr().get(() -> duplicates.suspects(0, 200)).rows().stream()
                .anyMatch(pair -> pair.one().equals(one.id()) && pair.other().equals(other.id()));
    }

    @Test
    void records_of_one_name_and_birth_date_are_asked_about_until_somebody_says_they_are_two_people() throws Exception {
        var one = xuyến();
        var other = xuyến();
        var born = school.arrives(UNIT, "Vừ Thị Xuyến", "20/09/1993", "0121937%05d".formatted(++people));
        assertTrue(suspected(one, other));
        assertFalse(suspected(other, born), "another day");
        hr().run(() -> duplicates.distinct(other.id(), one.id()));
        hr().run(() -> duplicates.distinct(one.id(), other.id()));
        assertFalse(suspected(one, other));
        for (var person : List.of(one, other))
            assertEquals(
                    1,
                    School.learner(person).get(() -> audit.looksAtOwn(0, 10)).rows().stream()
                            .filter(look -> look.action().equals("duplicate.distinct"))
                            .count());
        assertFalse(
                As.PAO.get(() -> duplicates.suspects(0, 200)).rows().stream()
                        .anyMatch(pair -> pair.oneUnit().contains("Khoen On")),
                "Páo is asked about his own people only");
    }

    @Test
    void a_list_that_brings_a_known_name_and_birth_date_under_a_new_number_is_told_so() throws Exception {
        var known = school.arrives(UNIT, "Vừ Thị Xuê", "07/09/1993", "0121937%05d".formatted(++people));
        var row =
                RosterFile.row(UNIT, "Vừ Thị Xuê", "07/09/1993", "Nữ", "0121937%05d".formatted(++people), "01/02/2026");
        var run = hr().get(() -> imports.begin("moi.xlsx", RosterFile.stream(List.of(row)), false));
        var told = hr().get(() -> imports.told(run, 0, 10)).get(0);
        assertEquals(ImportEffect.CREATED, told.effect(), "a warning, no refusal");
        var finding = told.findings().stream()
                .filter(each -> each.key().equals("official.import.sameAs"))
                .findFirst()
                .orElseThrow();
        assertEquals(known.personalNumber(), finding.args().get(0));
    }

    @Test
    void who_knows_only_the_year_of_birth_is_suspected_with_whoever_was_born_in_it() throws Exception {
        var year = school.arrives(UNIT, "Vừ Thị Xoan", "1991", "0121917%05d".formatted(++people));
        var day = school.arrives(UNIT, "Vừ Thị Xoan", "02/03/1991", "0121917%05d".formatted(++people));
        assertTrue(suspected(year, day));
    }

    @Test
    void a_merge_is_shown_first_keeps_both_histories_and_shuts_the_second_way_in() throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        var slip = hr().get(() -> officials.resetPassword(gone.id()));
        var preview = hr().get(() -> duplicates.preview(kept.id(), gone.id()));
        assertEquals(1, preview.ending().size());
        assertEquals(school.today().minusDays(1), preview.lastDay());
        assertNull(preview.beginning(), "the record that stays has a main post of its own");
        assertEquals(gone.username(), preview.login());
        assertTrue(hr().get(() -> duplicates.of(gone.id())).isEmpty(), "a preview changes nothing");

        merged(kept, gone);
        var posts = As.DUC.get(() -> officials.record(kept.id())).postings();
        assertEquals(2, posts.size());
        assertEquals(
                List.of(PostingEnd.MERGED),
                posts.stream()
                        .filter(post -> post.validTo() != null)
                        .map(post -> post.endKind())
                        .toList());
        assertEquals(
                "identity.disabled",
                identity.signIn(gone.username(), slip.password()).refusal());
        assertTrue(As.DUC
                .get(() -> officials.find(gone.personalNumber(), null, 0, 10))
                .rows()
                .isEmpty());
        assertFalse(suspected(kept, gone), "done");
        assertEquals(merge(kept).id(), merge(gone).id(), "told on both records");
    }

    @Test
    void what_was_learned_counts_for_the_record_that_stays_from_the_day_of_the_merge_and_no_past_figure_moves()
            throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        var offering = school.opens(COURSE);
        school.enrolsBy(hr(), offering, gone);
        School.learner(gone).run(() -> school.completes(offering));
        school.completedBefore(gone, 5);
        var yesterday = figures(school.today().minusDays(1));
        var today = figures(null);
        merged(kept, gone);
        assertEquals(yesterday, figures(school.today().minusDays(1)));
        assertEquals(today.people() - 1, figures(null).people(), "one person now");
        assertEquals(today.completed(), figures(null).completed(), "who has completed it");
        assertEquals(1, completed(kept));
        assertEquals(
                offering, As.DUC.get(() -> completions.of(kept.id())).get(0).offering());

        hr().run(() -> duplicates.undo(merge(kept).id()));
        assertEquals(today, figures(null));
        assertEquals(yesterday, figures(school.today().minusDays(1)));
        assertEquals(0, completed(kept));
        assertEquals(1, completed(gone));
    }

    @Test
    void a_class_under_way_goes_on_with_the_record_that_stays_and_comes_back_with_the_undoing() throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        var offering = school.opens(COURSE);
        school.enrolsBy(hr(), offering, gone);
        School.learner(gone).run(() -> learning.complete(offering, "c02-m1-p1"));
        merged(kept, gone);
        assertTrue(School.learner(kept)
                .get(() -> learning.lesson(offering, "c02-m1-p1"))
                .completed());
        assertThrows(NotFound.class, () -> School.learner(gone).get(() -> learning.classView(offering)));
        hr().run(() -> duplicates.undo(merge(kept).id()));
        assertThrows(NotFound.class, () -> School.learner(kept).get(() -> learning.classView(offering)));
        School.learner(gone).run(() -> learning.classView(offering));
    }

    @Test
    void a_merge_is_undone_to_what_was_with_posts_account_and_all() throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        var before = As.DUC.get(() -> officials.record(gone.id())).postings();
        merged(kept, gone);
        var merge = merge(kept);
        hr().run(() -> duplicates.undo(merge.id()));
        assertEquals(before, As.DUC.get(() -> officials.record(gone.id())).postings());
        assertEquals(1, As.DUC.get(() -> officials.record(kept.id())).postings().size());
        var slip = hr().get(() -> officials.resetPassword(gone.id()));
        assertNull(identity.signIn(gone.username(), slip.password()).refusal());
        assertTrue(As.DUC.get(() -> duplicates.of(kept.id())).isEmpty());
        assertEquals("duplicate.undoneAlready", School.refusal(() -> As.DUC.run(() -> duplicates.undo(merge.id()))));
        assertTrue(suspected(kept, gone), "and they are asked about again");
    }

    @Test
    void what_was_completed_since_in_a_class_that_went_over_cannot_be_parted() throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        var offering = school.opens(COURSE);
        school.enrolsBy(hr(), offering, gone);
        merged(kept, gone);
        School.learner(kept).run(() -> school.completes(offering));
        var merge = merge(kept);
        assertEquals("completion.sinceMerge", School.refusal(() -> hr().run(() -> duplicates.undo(merge.id()))));
        assertEquals(1, completed(kept));
    }

    @Test
    void merges_upon_merges_are_parted_from_the_last_one_back() throws Exception {
        var first = xuyến();
        var second = xuyến();
        var third = xuyến();
        merged(second, third);
        assertEquals("duplicate.mergedAlready", refusal(first, third));
        assertEquals("duplicate.mergedAlready", refusal(third, first));
        var inner = merge(third);
        merged(first, second);
        assertEquals("duplicate.laterMerge", School.refusal(() -> As.DUC.run(() -> duplicates.undo(inner.id()))));
        As.DUC.run(() -> duplicates.undo(merge(first).id()));
        As.DUC.run(() -> duplicates.undo(inner.id()));
        assertEquals(
                1, As.DUC.get(() -> officials.record(second.id())).postings().size());
    }

    @Test
    void whoever_left_goes_on_in_the_post_of_the_other_record() throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        school.left(kept, 40);
        assertEquals(
                "Chuyên viên, Ủy ban nhân dân xã Khoen On",
                As.DUC.get(() -> duplicates.preview(kept.id(), gone.id())).beginning());
        As.DUC.run(() -> duplicates.merge(kept.id(), gone.id()));
        assertEquals(
                UNIT,
                As.DUC
                        .get(() -> officials.find(kept.personalNumber(), null, 0, 10))
                        .rows()
                        .get(0)
                        .unitCode());
        As.DUC.run(() -> duplicates.undo(merge(kept).id()));
        assertEquals(1, As.DUC.get(() -> officials.record(kept.id())).postings().size());
    }

    @Test
    void a_record_whose_account_holds_a_job_or_whose_post_is_of_today_does_not_go() throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        assertEquals("duplicate.samePerson", refusal(kept, kept));
        As.HUY.run(() -> identity.grant(gone.username(), JobRole.TRAINER, UNIT));
        assertEquals("duplicate.hasRoles", refusal(kept, gone));
        var moved = xuyến();
        var act = new PostingActDetails(
                PostingActKind.MOVE,
                school.today(),
                null,
                UNIT,
                "Trưởng phòng",
                "01.003",
                Category.CIVIL_SERVANT,
                null);
        hr().run(() -> postings.carryOut(moved.id(), act, school.decision("DD/QĐ-UBND"), null));
        assertEquals("duplicate.postBegins", refusal(kept, moved));
    }

    @Test
    void a_merged_record_is_neither_listed_again_nor_given_a_post() throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        merged(kept, gone);
        var row = RosterFile.row(UNIT, "Vừ Thị Xuyến", "19/09/1993", "Nữ", gone.personalNumber(), "01/02/2026");
        var run = school.imported(As.DUC, List.of(row));
        assertTrue(school.told(As.DUC, run.run()).contains("official.import.merged"));
        var back = new PostingActDetails(
                PostingActKind.RETURN,
                school.today(),
                null,
                UNIT,
                "Chuyên viên",
                "01.003",
                Category.CIVIL_SERVANT,
                null);
        assertEquals("posting.merged", School.refusal(() -> As.DUC.get(() -> postings.preview(gone.id(), back))));
    }

    @Test
    void another_units_hr_neither_sees_nor_merges_nor_parts_and_nobody_else_may() throws Exception {
        var kept = xuyến();
        var gone = xuyến();
        var elsewhere = xuyến("LC-X-08");
        assertThrows(NotFound.class, () -> As.PAO.get(() -> duplicates.preview(kept.id(), gone.id())));
        assertThrows(NotFound.class, () -> As.PAO.run(() -> duplicates.merge(kept.id(), gone.id())));
        assertThrows(NotFound.class, () -> hr().get(() -> duplicates.preview(kept.id(), elsewhere.id())));
        assertThrows(NotFound.class, () -> hr().run(() -> duplicates.distinct(kept.id(), elsewhere.id())));
        assertEquals(
                "duplicate.unknownNumber",
                School.refusal(() -> As.PAO.get(() -> duplicates.numbered(kept.personalNumber()))));
        assertEquals(kept.id(), hr().get(() -> duplicates.numbered(' ' + kept.personalNumber() + ' ')));
        merged(kept, gone);
        var merge = merge(kept);
        assertThrows(NotFound.class, () -> As.PAO.run(() -> duplicates.undo(merge.id())));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> duplicates.of(kept.id())));
        assertThrows(NotFound.class, () -> As.DUC.run(() -> duplicates.undo(-1L)));
        for (var other : List.of(As.HANH, As.BINH, As.HA, As.HUY))
            assertThrows(EJBAccessException.class, () -> other.get(() -> duplicates.suspects(0, 10)));
    }
}
