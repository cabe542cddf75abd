package vn.taphuan.official.roster;

import java.util.List;

/**
 * Something to tell about a row.
 *
 * @param row as Excel numbers it
 * @param column where in the row; null where it is about no one cell
 * @param key names the sentence
 * @param args fill the sentence; dates among them are written dd/MM/yyyy
 */
public record RosterFinding(int row, RosterColumn column, Severity severity, String key, List<String> args) {
    static final String KEYS = "official.import.";

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
