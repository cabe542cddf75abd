package vn.taphuan.official;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.Page;
import vn.taphuan.shared.Like;
import vn.taphuan.shared.Slice;

/**
 * One search for people, and the quickest way to it: whom few words fit is looked up first; where many fit, people are
 * read in the order of their names until a page is full; a small unit is read whole.
 */
public final class PeopleSearch {
    /** From about here on most people are in the units anyway. */
    private static final int MANY_UNITS = 20;

    /** How many are looked up one by one at most. */
    private static final int FEW_PEOPLE = 500;

    private final Officials officials;
    private final Collection<Long> units;
    private final LocalDate day;
    private final boolean gone;
    private final List<String> words;
    private final boolean few;
    private final List<Long> found;

    /**
     * @param text words to be found in name or number, in any order, without marks or case; null finds everyone
     * @param gone whether those who hold no post any more are asked for too
     */
    public PeopleSearch(Officials officials, Collection<Long> units, LocalDate day, String text, boolean gone) {
        this.officials = officials;
        this.units = units;
        this.day = day;
        this.gone = gone;
        words = words(text);
        few = units.size() < MANY_UNITS;
        found = few || isEveryone()
                ? List.of()
                : officials.withWords(
                        words.get(0), words.get(1), words.get(2), words.get(3), Page.first(FEW_PEOPLE + 1));
    }

    /** What is typed, as the four patterns a query compares; those nobody typed fit anything. */
    static List<String> words(String text) {
        return Like.words(text == null ? null : fold(text));
    }

    /** The text as the database keeps it for searching: small letters without marks, a question mark for any other. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{ASCII}]", "?");
    }

    /** One page of the people found, by tên, then họ đệm. */
    public Slice<OfficialLine> slice(int page, int size) {
        return new Slice<>(lines(Page.page(size, page)), page, size, count());
    }

    private List<OfficialLine> lines(Page page) {
        if (isLookedUp()) return officials.linesOf(found, units, day, gone, page);
        return few
                ? officials.linesOfFew(units, day, words.get(0), words.get(1), words.get(2), words.get(3), gone, page)
                : officials.linesOfMany(units, day, words.get(0), words.get(1), words.get(2), words.get(3), gone, page);
    }

    private long count() {
        if (isEveryone() && !gone) return officials.countInPost(units, day);
        if (isLookedUp()) return officials.countOf(found, units, day, gone);
        return few
                ? officials.countOfFew(units, day, words.get(0), words.get(1), words.get(2), words.get(3), gone)
                : officials.countOfMany(units, day, words.get(0), words.get(1), words.get(2), words.get(3), gone);
    }

    private boolean isEveryone() {
        return words.get(0).equals(Like.ANYTHING);
    }

    private boolean isLookedUp() {
        return !few && !isEveryone() && found.size() <= FEW_PEOPLE;
    }
}
