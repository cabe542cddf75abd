package vn.taphuan.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.taphuan.authoring.WordFile.Relation;
import vn.taphuan.authoring.WordLine.Look;
import vn.taphuan.shared.Refused;

/**
 * Reads the text of a Word file into blocks of Markdown: headings, paragraphs, lists, tables, pictures and footnotes.
 * What is only looks (fonts, colours, columns) is left out; what was struck out under tracked changes is not read.
 */
final class WordReader {
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "instrText", "delText", "pPr", "rPr", "tblPr");

    /** Breaks that are of paper alone. */
    private static final Set<String> NEXT_PLACE = Set.of("page", "column");

    /** Of all tables together: a row of one cell is written as long as the longest. */
    private static final int MOST_CELLS = 200_000;

    /** What begins with it is the address of a field's link. */
    private static final String LINK_FIELD = "HYPERLINK";

    private final WordFile file;
    private final WordStyles styles;
    private final List<String> taken;
    private final WordBlocks made;

    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, Integer> findings = new LinkedHashMap<>();
    private final Map<String, Element> notes = new HashMap<>();

    /** Paragraphs in boxes beside the one that is read; they follow it. */
    private final List<Element> boxes = new ArrayList<>();

    /** What the names of pictures begin with. */
    private final String base;

    private int written;

    private WordReader(WordFile file, String base, List<String> taken, WordBlocks made) {
        this.file = file;
        this.styles = new WordStyles(file);
        this.base = base;
        this.taken = new ArrayList<>(taken);
        this.made = made;
        readNotes("footnotes", "footnote");
        readNotes("endnotes", "endnote");
    }

    /**
     * @param name of the file, for the page before the first heading and for the pictures
     * @param taken names of pictures there are
     */
    static WordText read(WordFile file, String name, List<String> taken) {
        var blocks = new WordPages();
        var reader = new WordReader(file, base(name), taken, blocks);
        reader.readAll();
        var pages = blocks.split(reader.base);
        if (pages.isEmpty()) throw new Refused("authoring.wordEmpty");
        if (!blocks.hasHeadings()) reader.found("authoring.wordNoHeadings");
        return new WordText(pages, reader.pictures, reader.findings);
    }

    /** The same for a file in which questions are written. */
    static QuestionText questions(WordFile file, String name, List<String> taken) {
        var list = new QuestionList();
        var reader = new WordReader(file, base(name), taken, list);
        reader.readAll();
        return new QuestionText(list.read(), reader.pictures, reader.findings);
    }

    private static String base(String name) {
        return name.replaceAll("(?i)\\.docx$", "").strip();
    }

    private void readAll() {
        WordXml.child(file.text(), "body").ifPresent(this::blocks);
    }

    private void readNotes(String part, String name) {
        file.beside(part).ifPresent(all -> {
            for (var note : WordXml.children(all, name)) notes.put(name + WordXml.attribute(note, "id"), note);
        });
    }

    private void found(String key) {
        findings.merge(key, 1, Integer::sum);
    }

    // Blocks

    private void blocks(Element parent) {
        for (var child : WordXml.children(parent)) block(child);
    }

    private void block(Element element) {
        switch (element.getLocalName()) {
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(element);
            default -> {}
        }
    }

    private void paragraph(Element paragraph) {
        if (styles.isContents(paragraph)) return;
        var line = line(paragraph);
        var heading = styles.heading(paragraph);
        var place = styles.place(paragraph);
        if (!line.isBlank()) {
            if (heading.isPresent()) made.heading(heading.get(), line);
            else if (styles.isTitle(paragraph)) made.title(line);
            else if (place.isPresent()) made.item(place.get(), line);
            else made.paragraph(line);
        }
        var beside = List.copyOf(boxes);
        boxes.clear();
        beside.forEach(this::blocks);
    }

    /** The first row is the head; a table of one cell is a frame around what is in it. */
    private void table(Element table) {
        made.endLists();
        var rows = WordXml.children(table, "tr");
        if (!made.arePages()) {
            rows.forEach(row -> WordXml.children(row, "tc").forEach(this::blocks));
            return;
        }
        var only = rows.size() == 1 ? WordXml.children(rows.get(0), "tc") : List.<Element>of();
        if (only.size() == 1) {
            blocks(only.get(0));
            return;
        }
        var cells = new ArrayList<List<String>>();
        int columns = 0;
        for (var row : rows) {
            cells.add(row(row));
            columns = Math.max(columns, cells.get(cells.size() - 1).size());
            if (written + (long) columns * rows.size() > MOST_CELLS) throw new Refused("authoring.wordLong");
        }
        written += columns * rows.size();
        if (columns == 0) return;
        var lines = new ArrayList<String>();
        for (var row : cells) {
            lines.add(row(row, columns));
            if (lines.size() == 1) lines.add("|" + "---|".repeat(columns));
        }
        made.table(String.join("\n", lines));
    }

    private List<String> row(Element row) {
        var cells = new ArrayList<String>();
        for (var cell : WordXml.children(row, "tc")) {
            var properties = WordXml.child(cell, "tcPr");
            cells.add(text(cell));
            int wide =
                    properties.flatMap(its -> WordXml.number(its, "gridSpan")).orElse(1);
            for (int i = 1; i < Math.min(wide, 64); i++) cells.add("");
        }
        return cells;
    }

    private static String row(List<String> cells, int columns) {
        var row = new StringBuilder("|");
        for (int i = 0; i < columns; i++)
            row.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        return row.toString();
    }

    /** All that is in a cell, on one line. */
    private String text(Element cell) {
        var text = new ArrayList<String>();
        for (var child : WordXml.children(cell)) {
            if (child.getLocalName().equals("p"))
                text.add(line(child).oneLine(true).replace("|", "\\|"));
            else if (!LEFT_OUT.contains(child.getLocalName())) text.add(text(child));
        }
        return String.join(" ", text).replaceAll("\\s+", " ").strip();
    }

    // Lines

    private WordLine line(Element paragraph) {
        var line = new WordLine();
        inline(paragraph, line, new Field(), null);
        return line;
    }

    /** A field is written as its code, then what it came to; of the code only the address of a link is kept. */
    private static final class Field {
        /** Word needs two or three. */
        private static final int MOST_NESTED = 20;

        /** No address is longer. */
        private static final int LONGEST_CODE = 2_000;

        private final List<String> codes = new ArrayList<>();
        private int depth;
        private boolean coded;

        /** Asked for by every run. */
        private String link;

        void turn(String kind) {
            switch (kind) {
                case "begin" -> {
                    if (++depth <= MOST_NESTED) codes.add("");
                    coded = true;
                }
                case "separate" -> coded = false;
                case "end" -> {
                    if (depth > 0 && depth-- <= MOST_NESTED) codes.remove(codes.size() - 1);
                    link = firstLink();
                    coded = false;
                }
                default -> {}
            }
        }

        void code(String code) {
            if (depth == 0 || depth > MOST_NESTED) return;
            var whole = codes.get(depth - 1) + code;
            if (whole.length() > LONGEST_CODE) return;
            codes.set(depth - 1, whole);
            link = firstLink();
        }

        String link() {
            return link;
        }

        private String firstLink() {
            return codes.stream()
                    .map(Field::address)
                    .filter(address -> address != null)
                    .findFirst()
                    .orElse(null);
        }

        static String address(String code) {
            var words = code.strip();
            var quoted = words.split("\"");
            return words.startsWith(LINK_FIELD) && quoted.length > 1 && !quoted[0].contains("\\")
                    ? web(quoted[1])
                    : null;
        }
    }

    /** Only addresses of the web can be followed from a page. */
    private static String web(String address) {
        return address.matches("https?://.+") ? address : null;
    }

    private void inline(Element parent, WordLine line, Field field, String link) {
        for (var child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, line, field, link);
                case "hyperlink" -> inline(child, line, field, address(child).orElse(link));
                case "fldSimple" -> {
                    var address = Field.address(WordXml.attribute(child, "instr"));
                    inline(child, line, field, address == null ? link : address);
                }
                case "t" -> line.add(child.getTextContent(), Look.PLAIN);
                default -> {
                    if (!LEFT_OUT.contains(child.getLocalName())) inline(child, line, field, link);
                }
            }
        }
    }

    private Optional<String> address(Element link) {
        return file.relation(WordXml.attribute(link, "id"))
                .filter(Relation::outside)
                .map(relation -> web(relation.target()));
    }

    private void run(Element run, WordLine line, Field field, String link) {
        var address = link == null ? field.link() : link;
        boolean marked = !made.arePages() && styles.marked(run);
        var look = new Look(styles.is("b", run), styles.is("i", run), marked, address);
        for (var part : WordXml.children(run)) {
            switch (part.getLocalName()) {
                case "fldChar" -> field.turn(WordXml.attribute(part, "fldCharType"));
                case "instrText" -> field.code(part.getTextContent());
                case "t" -> {
                    if (!field.coded) line.add(part.getTextContent(), look);
                }
                case "tab" -> line.add(" ", look);
                case "noBreakHyphen" -> line.add("-", look);
                case "br", "cr" -> {
                    if (!NEXT_PLACE.contains(WordXml.attribute(part, "type"))) line.breakLine();
                }
                case "footnoteReference", "endnoteReference" -> note(part, line);
                case "drawing", "pict", "object" -> drawing(part, line);
                case "AlternateContent" ->
                    WordXml.children(part).stream().findFirst().ifPresent(choice -> drawing(choice, line));
                default -> {}
            }
        }
    }

    private void note(Element reference, WordLine line) {
        var name = reference.getLocalName().replace("Reference", "");
        var note = notes.remove(name + WordXml.attribute(reference, "id"));
        if (note == null) return;
        line.addMarkdown(made.note(text(note)));
    }

    // Pictures

    private void drawing(Element drawing, WordLine line) {
        var box = WordXml.below(drawing, "txbxContent");
        if (box.isPresent()) {
            boxes.add(box.get());
            return;
        }
        var shown = WordXml.below(drawing, "blip").or(() -> WordXml.below(drawing, "imagedata"));
        if (shown.isEmpty()) return;
        picture(shown.get())
                .ifPresentOrElse(
                        name -> line.addMarkdown("![" + told(drawing) + "](../images/" + name + ")"),
                        () -> found("authoring.wordPictureLeft"));
    }

    private Optional<String> picture(Element shown) {
        var embedded = WordXml.attribute(shown, "embed");
        return file.relation(embedded.isEmpty() ? WordXml.attribute(shown, "id") : embedded)
                .flatMap(relation -> named.containsKey(relation.target())
                        ? Optional.of(named.get(relation.target()))
                        : file.bytes(relation).flatMap(content -> keep(relation, content)));
    }

    private Optional<String> keep(Relation relation, byte[] content) {
        try {
            var name = DraftText.freeName(base, PictureKind.of(content).ending(), taken);
            taken.add(name);
            named.put(relation.target(), name);
            pictures.put(name, content);
            return Optional.of(name);
        } catch (Refused unfit) {
            return Optional.empty();
        }
    }

    /** The description somebody wrote for those who do not see the picture. */
    private String told(Element drawing) {
        var told = WordXml.below(drawing, "docPr")
                .map(properties -> WordXml.attribute(properties, "descr"))
                .or(() -> WordXml.below(drawing, "shape").map(shape -> WordXml.attribute(shape, "alt")))
                .orElse("");
        var line = new WordLine();
        line.add(told, Look.PLAIN);
        if (line.isBlank()) found("authoring.wordPictureAlt");
        return line.oneLine(false);
    }
}
