package vn.taphuan.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.taphuan.organisation.UnitChoice;
import vn.taphuan.organisation.UnitGroup;
import vn.taphuan.organisation.UnitKind;
import vn.taphuan.organisation.UnitLevel;

class UnitBranchTest {
    private static final UnitChoice PROVINCE = unit(1, null, UnitKind.PEOPLES_COMMITTEE, UnitLevel.PROVINCE);
    private static final UnitChoice SCHOOL = unit(2, 1L, UnitKind.POLITICAL_SCHOOL, UnitLevel.PROVINCE);

    @Test
    void a_unit_stands_under_its_superior_and_at_the_top_without_one() {
        var faculty = unit(3, 2L, UnitKind.PUBLIC_SERVICE_UNIT, UnitLevel.PROVINCE);
        var tree = UnitBranch.treeOf(List.of(faculty, PROVINCE, SCHOOL));
        assertEquals(List.of(PROVINCE), units(tree));
        assertEquals(List.of(SCHOOL), units(tree.get(0).below()));
        assertEquals(List.of(faculty), units(tree.get(0).below().get(0).below()));
        assertEquals(2, tree.get(0).size());
    }

    @Test
    void a_unit_whose_superior_is_not_in_the_list_is_not_lost() {
        assertEquals(List.of(SCHOOL), units(UnitBranch.treeOf(List.of(SCHOOL))));
    }

    @Test
    void twelve_under_one_unit_are_read_group_by_group() {
        var communes = LongStream.range(10, 21)
                .mapToObj(id -> unit(id, 1L, UnitKind.PEOPLES_COMMITTEE, UnitLevel.COMMUNE))
                .toList();
        var eleven = Stream.concat(Stream.of(PROVINCE), communes.stream()).toList();
        assertEquals(communes, units(UnitBranch.treeOf(eleven).get(0).below()));

        var twelve = Stream.concat(eleven.stream(), Stream.of(SCHOOL)).toList();
        var province = UnitBranch.treeOf(twelve).get(0);
        assertEquals(
                List.of(UnitGroup.COMMUNES, UnitGroup.PUBLIC_SERVICE),
                province.below().stream().map(UnitBranch::group).toList());
        assertEquals(communes, units(province.below().get(0).below()));
        assertEquals(12, province.size(), "a group is no unit");
    }

    private static List<UnitChoice> units(List<UnitBranch> branches) {
        return branches.stream().map(UnitBranch::unit).toList();
    }

    private static UnitChoice unit(long id, Long parent, UnitKind kind, UnitLevel level) {
        return new UnitChoice(id, "LC-" + id, "Đơn vị " + id, kind, level, parent, LocalDate.of(2025, 7, 1), null);
    }
}
