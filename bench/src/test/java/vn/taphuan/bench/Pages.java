package vn.taphuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mariadb.jdbc.MariaDbDataSource;

/** How long one person alone waits for the pages of a whole province: median and 95th percentile, as a table. */
public final class Pages {
    /** Rounds over all pages first: a Java server is compiled while it runs. */
    private static final int NOT_COUNTED = 20;

    private static final int COUNTED = 60;

    private Pages() {}

    /**
     * @param arguments address of the server; address, user and password of its database
     */
    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var pages = pages(someone(arguments));
        var hr = new Visitor(arguments[0]);
        hr.signIn("sonoivu", Visitor.DEMO_PASSWORD);
        out.println("| page | median ms | p95 ms | kB |");
        out.println("|---|---:|---:|---:|");
        var sizes = new HashMap<String, Integer>();
        for (int round = 0; round < NOT_COUNTED; round++)
            for (var address : pages.values())
                sizes.put(address, hr.get(address).length());
        for (var page : pages.entrySet()) {
            var took = new long[COUNTED];
            for (int call = 0; call < COUNTED; call++) {
                long began = System.nanoTime();
                hr.get(page.getValue());
                took[call] = (System.nanoTime() - began) / 1_000_000;
            }
            Arrays.sort(took);
            out.printf(
                    "| %s | %d | %d | %d |%n",
                    page.getKey(), took[COUNTED / 2], took[COUNTED * 95 / 100], sizes.get(page.getValue()) / 1_000);
        }
    }

    private static Map<String, String> pages(long official) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("people, the first 50 of all", "/officials");
        pages.put("people, “nguyen”", "/officials?q=nguyen");
        pages.put("people, three words in any order", "/officials?q=binh+thi+lo");
        pages.put("people, a personal number", "/officials?q=9990");
        pages.put("people of one commune", "/officials?unit=LC-X-36");
        pages.put("a person's record", "/official/" + official);
        pages.put("the record as PDF", "/official-records/" + official + ".pdf");
        pages.put("the units of today as a tree", "/units");
        pages.put("completion figures by unit", "/completions?course=THU-16");
        pages.put(
                "the same in today's units, of an earlier day",
                "/completions?course=THU-16&asOf=2026-10-01&view=TODAY");
        pages.put("people behind the figures", "/completion-people?course=THU-16");
        pages.put("who has not completed", "/completion-people?course=THU-16&standing=NOT_COMPLETED");
        pages.put("Excel of all 20,000", "/completions.xlsx?course=THU-16");
        return pages;
    }

    private static long someone(String... arguments) throws SQLException {
        try (var database = new MariaDbDataSource(arguments[1]).getConnection(arguments[2], arguments[3])) {
            return Province.count(
                    database, "select min(id) from official where personal_number like '" + Province.PREFIX + "%'");
        }
    }
}
