package vn.taphuan.organisation;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Named groups of units that can be chosen wherever a unit can; whoever is founded belongs to one by what it is. */
public enum UnitGroup {
    /** Các sở, ban, ngành. */
    DEPARTMENTS(unit -> unit.level() == UnitLevel.PROVINCE
            && (unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.PEOPLES_COMMITTEE)),
    /** UBND các xã, phường. */
    COMMUNES(unit -> unit.level() == UnitLevel.COMMUNE),
    /** UBND các huyện, thành phố, until 30/06/2025. */
    DISTRICTS(unit -> unit.level() == UnitLevel.DISTRICT),
    /** Đơn vị sự nghiệp, trường, cơ quan báo chí. */
    PUBLIC_SERVICE(unit -> unit.kind() == UnitKind.PUBLIC_SERVICE_UNIT
            || unit.kind() == UnitKind.POLITICAL_SCHOOL
            || unit.kind() == UnitKind.PRESS),
    /** Cơ quan ngành dọc Trung ương đóng tại tỉnh. */
    CENTRAL_LINE(unit -> unit.kind() == UnitKind.CENTRAL_LINE);

    private static final String MARK = "@";

    private final Predicate<UnitChoice> has;

    UnitGroup(Predicate<UnitChoice> has) {
        this.has = has;
    }

    public boolean has(UnitChoice unit) {
        return has.test(unit);
    }

    /** What stands for the group where a unit's code is asked for; no unit's code begins so. */
    public String code() {
        return MARK + name();
    }

    public static Optional<UnitGroup> of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
