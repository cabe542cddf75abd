package vn.taphuan.authoring;

import java.util.ArrayList;
import java.util.List;

/** Blocks of a text, split into pages at the highest headings there are. */
final class WordPages {
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
    private int noted;
    private String title;

    /** The title of the whole names what stands before the first heading. */
    void title(String title) {
        if (this.title == null) this.title = title;
        else block(title);
    }

    void heading(int level, String title, String text) {
        add(level, title, text, false);
    }

    void block(String text) {
        block(text, false);
    }

    void block(String text, boolean tight) {
        add(0, null, text, tight);
    }

    private void add(int heading, String title, String text, boolean tight) {
        blocks.add(new Block(heading, title, text, tight, List.copyOf(notes)));
        notes.clear();
    }

    /** Keeps a footnote for the end of the page; gives its number. */
    int note(String text) {
        noted++;
        notes.add("\\[" + noted + "] " + text);
        return noted;
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
