package vn.taphuan.identity;

import java.time.LocalDate;
import vn.taphuan.organisation.Unit;

/**
 * Somebody who leaves a unit, and with it jobs held in the system.
 *
 * @param account null for whoever has none
 * @param lastDay the last day there
 * @param helped the unit of a further post: only jobs over it and what is below it end, as far as they began by the last
 *     day; null ends the jobs over any
 * @param to where the person goes: jobs given there already, or below it, stay; null for nowhere
 */
public record Leaver(Account account, LocalDate lastDay, Unit helped, Unit to) {
    /** Whoever leaves the service. */
    public static Leaver forGood(Account account, LocalDate lastDay) {
        return new Leaver(account, lastDay, null, null);
    }

    public static Leaver goingTo(Unit to, Account account, LocalDate lastDay) {
        return new Leaver(account, lastDay, null, to);
    }

    /** Whoever no longer helps out beside the main post. */
    public static Leaver helping(Unit helped, Account account, LocalDate lastDay) {
        return new Leaver(account, lastDay, helped, null);
    }
}
