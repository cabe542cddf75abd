package vn.taphuan.authoring;

import vn.taphuan.authoring.WordStyles.Place;

/** What is made of a Word file, block by block as it is read. Blank lines are not told. */
interface WordBlocks {
    void title(WordLine line);

    /** @param level from 1 */
    void heading(int level, WordLine line);

    void paragraph(WordLine line);

    void item(Place place, WordLine line);

    /** Lists that are open end here. */
    void endLists();

    /**
     * Whether pages are made: tables are told as such, and what stands out by colour is looks alone. Else what is in the
     * cells is told cell by cell, and the lines know what stands out.
     */
    boolean arePages();

    /** @param markdown the whole table */
    void table(String markdown);

    /** Takes a footnote; gives the Markdown that refers to it. */
    String note(String text);
}
