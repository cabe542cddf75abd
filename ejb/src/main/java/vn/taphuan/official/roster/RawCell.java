package vn.taphuan.official.roster;

/**
 * A cell as it stands in the file.
 *
 * @param text its text; of a number or a date the plain digits, a date counted in days from 1900 as Excel does
 */
public record RawCell(Kind kind, String text) {
    /** What Excel takes the cell for. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that Excel shows as a date. */
        DATE,
        FORMULA,
        /** {@code #REF!} and its like. */
        ERROR
    }

    static final RawCell NONE = new RawCell(Kind.TEXT, "");

    boolean isNumeric() {
        return kind == Kind.NUMBER || kind == Kind.DATE;
    }

    boolean isBlank() {
        return kind == Kind.TEXT && Cleaner.isBlank(text);
    }
}
