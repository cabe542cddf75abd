package vn.taphuan.compliance;

import java.time.LocalDate;

/**
 * How one unit stands: people in post there on the day, and how many of them had completed the course by then.
 *
 * @param lastDay last day of a unit that has ended and stands among those of today, as long as people of it are
 *     to be placed; null for the others
 */
public record UnitFigures(String unitCode, String unitName, LocalDate lastDay, Long people, Long completed) {
    /** A unit among others of the same day. */
    public UnitFigures(String unitCode, String unitName, Long people, Long completed) {
        this(unitCode, unitName, null, people, completed);
    }

    /** The figures of two parts of one unit together. */
    UnitFigures and(UnitFigures other) {
        return new UnitFigures(unitCode, unitName, lastDay, people + other.people, completed + other.completed);
    }

    public long open() {
        return people - completed;
    }

    /** Rounded down: 100 % is said only when nobody is missing. */
    public int percent() {
        return people == 0 ? 0 : (int) (completed * 100 / people);
    }
}
