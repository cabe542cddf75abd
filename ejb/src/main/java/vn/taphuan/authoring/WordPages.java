package vn.taphuan.authoring;

import java.util.ArrayList;
import java.util.List;
import vn.taphuan.authoring.WordStyles.Place;

/** Blocks of a text, split into pages at the highest headings there are. */
final class WordPages implements WordBlocks {
    private static final int LONGEST_TITLE = 200;
    private static final int DEEPEST_HEADING = 4;

    /**
     * @param heading its level from 1; 0 for what is no heading
     * @param title the heading without marks
     * @param notes footnotes its text refers to
     */
    private record Block(int heading, String title, String text, boolean tight, List<String> notes) {}

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final WordLists lists = new WordLists();
    private int noted;
    private String title;

    /** The title of the whole names what stands before the first heading. */
    @Override
    public void title(WordLine line) {
        endLists();
        if (title == null) title = line.plain();
        else add(0, null, line.plain(), false);
    }

    @Override
    public void heading(int level, WordLine line) {
        endLists();
        add(level, line.plain(), line.oneLine(false), false);
    }

    @Override
    public void paragraph(WordLine line) {
        endLists();
        add(0, null, line.markdown(), false);
    }

    @Override
    public void item(Place place, WordLine line) {
        var item = lists.item(place, line.markdown());
        add(0, null, item.text(), item.tight());
    }

    @Override
    public void endLists() {
        lists.end();
    }

    @Override
    public boolean arePages() {
        return true;
    }

    @Override
    public void table(String markdown) {
        add(0, null, markdown, false);
    }

    private void add(int heading, String title, String text, boolean tight) {
        blocks.add(new Block(heading, title, text, tight, List.copyOf(notes)));
        notes.clear();
    }

    /** Keeps the footnote for the end of the page. */
    @Override
    public String note(String text) {
        var mark = "\\[" + ++noted + "]";
        notes.add(mark + " " + text);
        return mark;
    }

    boolean hasHeadings() {
        return blocks.stream().anyMatch(block -> block.heading() > 0);
    }

    List<WordText.Page> split(String name) {
        int top = blocks.stream()
                .mapToInt(Block::heading)
                .filter(level -> level > 0)
                .min()
                .orElse(0);
        var pages = new ArrayList<WordText.Page>();
        var its = new ArrayList<Block>();
        String heading = null;
        for (var block : blocks) {
            if (block.heading() == 0 || block.heading() > top) {
                its.add(block);
                continue;
            }
            if (heading != null || !its.isEmpty()) pages.add(page(heading == null ? first(name) : heading, its, top));
            heading = block.title();
            its.clear();
            its.add(new Block(0, null, "", false, block.notes()));
        }
        if (heading != null || !its.isEmpty()) pages.add(page(heading == null ? first(name) : heading, its, top));
        return pages;
    }

    private String first(String name) {
        return title == null ? name : title;
    }

    private static WordText.Page page(String title, List<Block> blocks, int top) {
        var body = new StringBuilder();
        var notes = new ArrayList<String>();
        for (var block : blocks) {
            body.append(block.tight() ? "\n" : "\n\n").append(text(block, top));
            notes.addAll(block.notes());
        }
        if (!notes.isEmpty()) body.append("\n\n---\n\n").append(String.join("\n\n", notes));
        return new WordText.Page(cut(title), body.toString().strip());
    }

    private static String text(Block block, int top) {
        if (block.heading() == 0) return block.text();
        return "#".repeat(Math.min(DEEPEST_HEADING, block.heading() - top + 1)) + " " + block.text();
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
