package vn.taphuan.note;

/**
 * What is held of an item.
 *
 * @param text empty where nothing is noted
 * @param textSeq the count it came with; the next one is larger
 * @param bookmarkSeq the same of the bookmark
 */
public record HeldNote(String text, long textSeq, boolean bookmarked, long bookmarkSeq) {
    static final HeldNote NOTHING = new HeldNote("", 0, false, 0);
}
