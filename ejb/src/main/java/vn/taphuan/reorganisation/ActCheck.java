package vn.taphuan.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.taphuan.organisation.Unit;
import vn.taphuan.organisation.Units;
import vn.taphuan.shared.Refused;

/** Looks up the units of an act and holds it against the rules. */
@ApplicationScoped
class ActCheck {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_NAME = 200;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * An act that may be done.
     *
     * @param before units it is done to
     * @param founded units that begin, not yet on record
     * @param following units that take over, those founded among them
     */
    record Checked(ActDetails act, List<Unit> before, List<Unit> founded, List<Unit> following, Unit parent) {
        LocalDate lastDay() {
            return act.on().minusDays(1);
        }

        List<Unit> ending() {
            return act.kind().ends() ? before : List.of();
        }
    }

    /** Refused with the first rule it breaks. */
    Checked check(ActDetails act) {
        if (act.on() == null) throw new Refused("reorganisation.dayMissing");
        var before = act.units().stream().distinct().map(this::known).toList();
        var founded = found(act);
        var following = new ArrayList<>(founded);
        act.successors().stream().distinct().map(this::known).forEach(following::add);
        var checked = new Checked(act, before, founded, following, parent(act));
        number(checked);
        for (var unit : following)
            if (!unit.validOn(act.on())) throw new Refused("reorganisation.notThere", unit.name());
        for (var unit : before) {
            if (!unit.validOn(checked.lastDay()) || unit.validTo() != null)
                throw new Refused("reorganisation.notThere", unit.name());
            if (following.contains(unit)) throw new Refused("reorganisation.followsItself", unit.name());
        }
        for (var unit : checked.ending()) ends(unit, checked);
        if (act.kind() == ActKind.RENAME) renames(checked);
        if (act.kind() == ActKind.CHANGE_PARENT) moves(checked);
        return checked;
    }

    private Unit known(String code) {
        return units.byCode(code).orElseThrow(() -> new Refused("reorganisation.unknown", code));
    }

    private Unit parent(ActDetails act) {
        if (act.kind() != ActKind.CHANGE_PARENT) return null;
        if (blank(act.parent())) throw new Refused("reorganisation.parentMissing");
        return known(act.parent());
    }

    private static void number(Checked act) {
        int before = act.before().size();
        int following = act.following().size();
        var fits =
                switch (act.act().kind()) {
                    case FOUND -> before == 0 && following == 1 && act.founded().size() == 1;
                    case RENAME, CHANGE_PARENT -> before == 1 && following == 0;
                    case MERGE ->
                        following == 1 && before + following - act.founded().size() >= 2;
                    case SPLIT -> before == 1 && following >= 2;
                    case DISSOLVE -> before == 1 && following == 0;
                };
        if (!fits) throw new Refused("reorganisation.number." + act.act().kind());
    }

    private void ends(Unit unit, Checked act) {
        if (unit.parent() == null) throw new Refused("reorganisation.province");
        var below = units.livingBelow(unit, act.lastDay());
        if (below > 0) throw new Refused("reorganisation.unitsBelow", unit.name(), below);
    }

    private void renames(Checked act) {
        notAhead(act);
        var name = name(act.act().name());
        if (name.equals(act.before().get(0).name())) throw new Refused("reorganisation.sameName");
    }

    private void moves(Checked act) {
        notAhead(act);
        var unit = act.before().get(0);
        var parent = act.parent();
        if (unit.parent() == null) throw new Refused("reorganisation.province");
        if (!parent.validOn(act.act().on())) throw new Refused("reorganisation.notThere", parent.name());
        if (parent.id().equals(unit.parent().id())) throw new Refused("reorganisation.sameParent", parent.name());
        if (units.withAllBelow(List.of(unit.id())).contains(parent.id()))
            throw new Refused("reorganisation.circle", parent.name());
    }

    /** The unit's own row shows its name and superior of today. */
    private void notAhead(Checked act) {
        if (act.act().on().isAfter(LocalDate.now(clock))) throw new Refused("reorganisation.ahead");
    }

    private List<Unit> found(ActDetails act) {
        var codes = new HashSet<String>();
        var founded = new ArrayList<Unit>();
        for (var unit : act.founded()) {
            var code = blank(unit.code()) ? "" : unit.code().strip();
            if (code.length() > LONGEST_CODE || !CODE.matcher(code).matches())
                throw new Refused("reorganisation.code", code);
            if (!codes.add(code) || units.byCode(code).isPresent()) throw new Refused("reorganisation.codeTaken", code);
            if (unit.kind() == null || unit.level() == null) throw new Refused("reorganisation.kindMissing");
            if (blank(unit.parent())) throw new Refused("reorganisation.parentMissing");
            var parent = known(unit.parent());
            if (!parent.validOn(act.on()) || act.units().contains(parent.code()))
                throw new Refused("reorganisation.notThere", parent.name());
            founded.add(new Unit(code, name(unit.name()), unit.kind(), unit.level(), parent, act.on(), null));
        }
        return founded;
    }

    /** A name as it is kept: NFC, without spaces at its ends. */
    static String name(String text) {
        var name = Normalizer.normalize(Optional.ofNullable(text).orElse("").strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) throw new Refused("reorganisation.nameMissing");
        if (name.length() > LONGEST_NAME) throw new Refused("reorganisation.nameTooLong", LONGEST_NAME);
        return name;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
