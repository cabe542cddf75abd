package vn.taphuan.shared;

import java.util.Set;

/** What of a text a reader sees. */
public final class Visible {
    private static final Set<Byte> UNSEEN = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK);

    private Visible() {}

    /** How many letters, digits and signs it has: of a letter and its marks one, of blanks and what steers them none. */
    public static long letters(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .filter(each -> !UNSEEN.contains((byte) Character.getType(each)))
                .count();
    }
}
