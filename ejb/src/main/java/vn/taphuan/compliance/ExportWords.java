package vn.taphuan.compliance;

import java.util.List;
import java.util.function.Function;
import vn.taphuan.official.Category;

/**
 * The words of an exported list, in the language of who exports it.
 *
 * @param listSheet name of the sheet of people, {@code unitSheet} of the sheet of totals
 * @param listHeads sixteen column heads: number, name parts, personal number, year of birth, unit code, unit, position,
 *     category, standing, day, last day of validity, result, periods, version, unit of that day
 * @param unitHeads five column heads: code, unit, people, completed, percent
 */
public record ExportWords(
        String title,
        String listSheet,
        String unitSheet,
        List<String> listHeads,
        List<String> unitHeads,
        String completed,
        String notCompleted,
        String lapsed,
        String total,
        Function<Category, String> category) {}
