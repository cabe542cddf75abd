package vn.taphuan.enrolment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.taphuan.shared.Refused;

/**
 * Personal numbers found in what someone pasted or uploaded.
 *
 * @param numbers of 12 digits, each once, in their order
 * @param doubtful runs of 9 to 11 or more than 12 digits: a number that lost a zero, or no number at all
 */
public record NumberList(List<String> numbers, List<String> doubtful) {
    private static final Pattern DIGITS = Pattern.compile("\\d{9,}");
    private static final int LENGTH = 12;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Whatever stands between the numbers is passed over: names, commas, line ends. */
    public static NumberList in(String text) {
        var numbers = new LinkedHashSet<String>();
        var doubtful = new LinkedHashSet<String>();
        var found = DIGITS.matcher(text == null ? "" : text);
        while (found.find()) (found.group().length() == LENGTH ? numbers : doubtful).add(found.group());
        return new NumberList(List.copyOf(numbers), List.copyOf(doubtful));
    }

    /** The numbers on the first sheet of an Excel file, in whichever column they stand. */
    public static NumberList inExcel(byte[] file) {
        if (file.length > MOST_BYTES) throw new Refused("enrolment.fileTooLarge", MOST_BYTES >> 20);
        var text = new StringBuilder();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> {
                if (cell != null && cell.getRawValue() != null)
                    text.append(plain(cell.getRawValue())).append('\n');
            }));
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw new Refused("enrolment.fileUnreadable");
        }
        return in(text.toString());
    }

    /** A number Excel keeps as a number may be written 1.2191324168E10. */
    private static String plain(String raw) {
        if (!raw.matches("-?\\d+(\\.\\d+)?[eE]\\+?\\d+")) return raw;
        return new BigDecimal(raw).toPlainString();
    }

    public NumberList and(NumberList other) {
        var all = new ArrayList<>(numbers);
        all.addAll(other.numbers);
        var doubts = new ArrayList<>(doubtful);
        doubts.addAll(other.doubtful);
        return new NumberList(List.copyOf(new LinkedHashSet<>(all)), List.copyOf(new LinkedHashSet<>(doubts)));
    }
}
