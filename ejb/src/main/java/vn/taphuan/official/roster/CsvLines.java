package vn.taphuan.official.roster;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/**
 * The lines of a text in UTF-8 whose cells are parted by comma, semicolon or tab, as spreadsheets save it. A text that
 * is not UTF-8 is refused where it stops being it: guessing would spoil the names.
 */
final class CsvLines implements RosterLines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATORS = ",;\t";

    /** The headings stand within this many characters. */
    private static final int LOOKED_AT = 16_384;

    /** Of one cell. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int number;

    CsvLines(Path file) throws IOException {
        var text = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), LOOKED_AT);
        try {
            reader = CsvReader.builder()
                    .fieldSeparator(separator(start(text)))
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(MOST_CHARACTERS)
                    .ofCsvRecord(text);
            records = reader.iterator();
        } catch (IOException | RuntimeException e) {
            text.close();
            throw e;
        }
    }

    /** How the text starts; what is read next is its first letter, past the mark of byte order. */
    private static String start(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        var letters = new char[LOOKED_AT];
        var length = 0;
        for (int read; length < LOOKED_AT && (read = text.read(letters, length, LOOKED_AT - length)) > 0; )
            length += read;
        text.reset();
        if (length > 0 && letters[0] == BYTE_ORDER_MARK) text.skip(1);
        return new String(letters, 0, length);
    }

    /** Whichever parts one of the first lines into the most headings of ours; a text with none is no list. */
    private static char separator(String start) {
        char best = 0;
        long most = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            var split = Pattern.compile("\"?" + separator + "\"?");
            var known = start.lines()
                    .mapToLong(line -> Arrays.stream(split.split(line))
                            .filter(heading -> RosterColumn.named(heading).isPresent())
                            .count())
                    .max()
                    .orElse(0);
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        if (most == 0) throw new RosterRefused("fileNotExcel");
        return best;
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public RosterLine next() {
        var fields = records.next().getFields();
        var cells = new LinkedHashMap<Integer, RawCell>();
        for (int i = 0; i < fields.size(); i++) {
            var text = fields.get(i);
            cells.put(i, new RawCell(text.startsWith("=") ? RawCell.Kind.FORMULA : RawCell.Kind.TEXT, text));
        }
        return new RosterLine(++number, cells);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
