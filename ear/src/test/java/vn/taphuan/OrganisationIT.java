package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.taphuan.organisation.OrganisationService;
import vn.taphuan.organisation.UnitLevel;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.NotFound;

@ExtendWith(ArquillianExtension.class)
class OrganisationIT {
    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    @Inject
    OrganisationService organisation;

    @Inject
    Units units;

    @Inject
    School school;

    @Test
    void the_province_has_thirty_eight_communes_today_and_had_districts_before() throws Exception {
        var all = As.DUC.get(() -> organisation.units()).stream()
                .filter(unit -> unit.code().matches("LC-[A-Z]-\\w+"))
                .toList();
        var today = school.today();
        assertEquals(
                38,
                all.stream()
                        .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.validOn(today))
                        .count());
        assertEquals(
                0,
                all.stream()
                        .filter(unit -> unit.level() == UnitLevel.DISTRICT && unit.validOn(today))
                        .count());
        assertTrue(all.stream()
                .anyMatch(unit -> unit.level() == UnitLevel.DISTRICT && unit.validOn(LocalDate.of(2025, 6, 30))));
    }

    @Test
    void scope_over_the_province_reaches_every_unit_below_even_ended_ones() throws Exception {
        var all = As.DUC.get(() -> organisation.units());
        var province = units.get(Units.PROVINCE);
        assertEquals(all.size(), units.withAllBelow(Set.of(province.id())).size());
        var commune = units.get("LC-X-36");
        assertEquals(Set.of(commune.id()), units.withAllBelow(Set.of(commune.id())));
    }

    @Test
    void the_districts_of_2025_stand_in_the_tree_of_that_day_with_what_became_of_them() throws Exception {
        var june = As.DUC.get(() -> organisation.unitsOn(LocalDate.of(2025, 6, 30)));
        var july = As.DUC.get(() -> organisation.unitsOn(LocalDate.of(2025, 7, 1)));
        assertTrue(june.stream().anyMatch(unit -> unit.code().equals("LC-H-TU")));
        assertTrue(july.stream().noneMatch(unit -> unit.level() == UnitLevel.DISTRICT));
        var life = As.DUC.get(() -> organisation.life("LC-H-TU"));
        assertEquals(4, life.fates().size());
        assertEquals(LocalDate.of(2025, 6, 30), life.validTo());
        assertThrows(NotFound.class, () -> As.DUC.get(() -> organisation.life("LC-KHONG")));
    }

    @Test
    void a_district_is_found_by_bare_letters_or_code_and_known_not_to_be_there_any_more() throws Exception {
        var june = LocalDate.of(2025, 6, 30);
        for (var typed : List.of("huyen tan uyen", "HUYỆN TÂN UYÊN", "lc-h-tu")) {
            // Other tests found districts of that name elsewhere.
            var district = As.DUC.get(() -> organisation.find(typed, june, 0, 10)).rows().stream()
                    .filter(found -> found.code().equals("LC-H-TU"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(typed));
            assertEquals("Ủy ban nhân dân tỉnh Lai Châu", district.parentName());
            assertEquals(null, district.otherName());
            assertTrue(district.validOn(june));
            assertFalse(district.validOn(school.today()));
        }
        assertEquals(0, As.DUC.get(() -> organisation.find("%", null, 0, 10)).total());
        var communes = As.DUC.get(() -> organisation.find("nhan dan xa", null, 1, 10));
        assertEquals(10, communes.rows().size());
        assertTrue(communes.total() > 20);
    }

    @Test
    void the_list_of_all_units_is_for_who_runs_them() {
        for (var person : List.of(As.HANH, As.BINH, As.HA)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> organisation.units()));
            assertThrows(EJBAccessException.class, () -> person.get(() -> organisation.unitsOn(null)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> organisation.find("than", null, 0, 10)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> organisation.life("LC")));
        }
    }
}
