package vn.taphuan.compliance;

/** How one unit stands: people in post there on the day, and how many of them had completed the course by then. */
public record UnitFigures(String unitCode, String unitName, Long people, Long completed) {
    /** The figures of two parts of one unit together. */
    UnitFigures and(UnitFigures other) {
        return new UnitFigures(unitCode, unitName, people + other.people, completed + other.completed);
    }

    public long open() {
        return people - completed;
    }

    /** Rounded down: 100 % is said only when nobody is missing. */
    public int percent() {
        return people == 0 ? 0 : (int) (completed * 100 / people);
    }
}
