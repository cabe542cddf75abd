package vn.taphuan.official.roster;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends what lists bring along unseen, and tells what it mended. */
final class Cleaner {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * Letters that Unicode text in Vietnamese never has, but that TCVN3 and VNI fonts are made of: signs and foreign
     * letters, or a marked vowel straight after a, e or o that Vietnamese never puts there.
     */
    private static final Pattern OLD_FONT =
            Pattern.compile("[\\x{A1}-\\x{AC}\\x{AE}-\\x{BF}ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ]"
                    + "|[aA][àáâãèéêõÀÁÂÃÈÉÊÕ]|[eE][àáâãõÀÁÂÃÕ]|[oO][âõùÂÕÙ]");

    /** What was mended in a text. */
    enum Mending {
        SPACES("cleanedSpaces"),
        UNICODE("cleanedUnicode"),
        D("cleanedD");

        private final String key;

        Mending(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    record Cleaned(String text, Set<Mending> mendings) {}

    private Cleaner() {}

    static Cleaned clean(String raw) {
        var mendings = EnumSet.noneOf(Mending.class);
        var text = tidy(raw);
        if (!text.equals(raw)) mendings.add(Mending.SPACES);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
            mendings.add(Mending.UNICODE);
        }
        return new Cleaned(text, mendings);
    }

    /** Cleans words in Vietnamese, where the look-alikes of Đ and đ can only be meant as these. */
    static Cleaned cleanVietnamese(String raw) {
        var cleaned = clean(raw);
        var text = cleaned.text()
                .replace('\u00D0', '\u0110')
                .replace('\u0189', '\u0110')
                .replace('\u00F0', '\u0111');
        if (text.equals(cleaned.text())) return cleaned;
        var mendings = EnumSet.of(Mending.D);
        mendings.addAll(cleaned.mendings());
        return new Cleaned(text, mendings);
    }

    /** Whether there is nothing in the text to see. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(letter -> isSpace(letter) || isUnseen(letter));
    }

    private static String tidy(String raw) {
        var tidy = new StringBuilder(raw.length());
        var space = false;
        for (int i = 0; i < raw.length(); i++) {
            var letter = raw.charAt(i);
            if (isSpace(letter)) {
                space = true;
            } else if (!isUnseen(letter)) {
                if (space && !tidy.isEmpty()) tidy.append(' ');
                space = false;
                tidy.append(letter);
            }
        }
        return tidy.toString();
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isUnseen(int letter) {
        var type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    static boolean looksLikeOldFont(String text) {
        return OLD_FONT.matcher(text).find();
    }

    /** The text without marks, in small letters, to compare words by. */
    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u0110', 'D')
                .replace('\u0111', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
