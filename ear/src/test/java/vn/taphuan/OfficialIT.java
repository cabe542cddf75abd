package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.identity.IdentityService;
import vn.taphuan.identity.JobRole;
import vn.taphuan.official.OfficialLine;
import vn.taphuan.official.OfficialService;
import vn.taphuan.organisation.UnitGroup;
import vn.taphuan.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class OfficialIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    OfficialService officials;

    @Inject
    IdentityService identity;

    @Inject
    School school;

    @Test
    void nguyen_finds_nguyễn_and_duc_finds_đức() throws Exception {
        As.DUC.run(() -> {
            assertTrue(officials.find("nguyen", null, 0, 200).rows().stream()
                    .anyMatch(line -> line.familyName().startsWith("Nguyễn")));
            assertTrue(officials.find("duc", null, 0, 200).rows().stream()
                    .anyMatch(line -> line.fullName().equals("Đỗ Minh Đức")));
        });
    }

    /** All letters with marks in one name: the database folds it, the service folds what is typed. */
    @Test
    void a_name_of_every_vietnamese_letter_is_found_by_its_bare_letters_and_by_its_own() throws Exception {
        var name = "Àáảãạăằắẳẵặâầấẩẫậ Èéẻẽẹêềếểễệ Ìíỉĩị Òóỏõọôồốổỗộơờớởỡợ Ùúủũụưừứửữự Ỳýỷỹỵ Đừng";
        var number = "012190700411";
        school.arrives("LC-X-08", name, "1990", number);
        for (var typed : List.of(
                "aaaaaaaaaaaaaaaaa eeeeeeeeeee iiiii ooooooooooooooooo",
                "DUNG yyyyy uuuuuuuuuuu 0700411",
                name,
                name.toUpperCase(Locale.ROOT),
                Normalizer.normalize(name, Normalizer.Form.NFD)))
            assertEquals(number, school.found(typed).personalNumber(), typed);
    }

    @Test
    void words_that_fit_nobody_or_are_more_than_anybody_has_find_nobody() throws Exception {
        for (var typed : List.of("%", "_", "zzz", "lò 学", "a b c d e f g h"))
            assertEquals(0, As.DUC.get(() -> officials.find(typed, null, 0, 10)).total(), typed);
    }

    @Test
    void people_stand_in_vietnamese_order_of_their_given_names() throws Exception {
        var given = As.DUC.get(() -> officials.find("", null, 0, 200).rows().stream()
                .map(OfficialLine::givenName)
                .toList());
        assertTrue(given.indexOf("Dung") < given.indexOf("Đào"), "d stands before đ");
        assertTrue(given.indexOf("An") < given.indexOf("Ánh"), "an unmarked letter stands before a marked one");
        assertTrue(given.lastIndexOf("Đức") < given.indexOf("Giang"), "đ stands within the d's");
    }

    @Test
    void hr_of_mường_than_sees_its_own_people_and_nobody_of_mù_cả() throws Exception {
        var all = As.PAO.get(() -> officials.find("", null, 0, 200));
        assertEquals(54, all.total());
        assertTrue(all.rows().stream().allMatch(line -> line.unitCode().equals("LC-X-36")));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> officials.find("", "LC-X-08", 0, 10)));
        var stranger =
                As.DUC.get(() -> officials.find("", "LC-X-08", 0, 1).rows().get(0));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> officials.record(stranger.id())));
        assertThrows(NotFound.class, () -> As.PAO.get(() -> officials.resetPassword(stranger.id())));
    }

    @Test
    void a_group_of_units_is_asked_for_like_a_unit() throws Exception {
        var all = As.DUC.get(() -> officials.find("", null, 0, 1)).total();
        var sum = 0L;
        for (var group :
                List.of(UnitGroup.DEPARTMENTS, UnitGroup.COMMUNES, UnitGroup.PUBLIC_SERVICE, UnitGroup.CENTRAL_LINE))
            sum += As.DUC.get(() -> officials.find("", group.code(), 0, 1)).total();
        assertEquals(all, sum, "everybody works in one of them");
        var communes = As.DUC
                .get(() -> officials.find("", UnitGroup.COMMUNES.code(), 0, 200))
                .rows();
        assertFalse(communes.isEmpty());
        assertTrue(communes.stream().allMatch(line -> line.unitCode().startsWith("LC-X-")));
        assertTrue(
                As.PAO.get(() -> officials.find("", UnitGroup.COMMUNES.code(), 0, 200)).rows().stream()
                        .allMatch(line -> line.unitCode().equals("LC-X-36")),
                "as far as the own scope reaches");
        assertThrows(NotFound.class, () -> As.DUC.get(() -> officials.find("", "@KHONG_CO", 0, 1)));
    }

    @Test
    void somebody_with_the_permission_and_no_unit_sees_nobody() throws Exception {
        assertEquals(
                0,
                As.caller("hocvien", "official.read")
                        .get(() -> officials.find("", null, 0, 10))
                        .total());
    }

    @Test
    void a_record_shows_no_ethnic_group() throws Exception {
        var line = As.DUC.get(() -> officials.find("Giàng", null, 0, 1).rows().get(0));
        var record = As.DUC.get(() -> officials.record(line.id()));
        assertEquals(null, record.person().ethnicGroup());
        assertEquals(1, record.postings().size());
    }

    @Test
    void a_new_slip_replaces_the_old_one() throws Exception {
        // Some of the commune were given jobs by other tests, and a slip for them is the administrator's.
        var people = As.PAO.get(() -> officials.find("", null, 0, 50)).rows();
        var line = As.HUY.get(() -> people.stream()
                .filter(each -> each.username().startsWith("012"))
                .filter(each ->
                        identity.grants(each.username()).stream().allMatch(grant -> grant.role() == JobRole.LEARNER))
                .findFirst()
                .orElseThrow());
        var first = As.PAO.get(() -> officials.resetPassword(line.id()));
        var second = As.PAO.get(() -> officials.resetPassword(line.id()));
        assertNotEquals(first.password(), second.password());
        assertEquals("Ủy ban nhân dân xã Mường Than", second.unitName());
    }

    @Test
    void a_learner_reads_the_own_record_and_no_list() throws Exception {
        assertEquals("Lò Thị Hạnh", As.HANH.get(() -> officials.own()).person().fullName());
        assertThrows(EJBAccessException.class, () -> As.HANH.get(() -> officials.find("", null, 0, 10)));
    }
}
