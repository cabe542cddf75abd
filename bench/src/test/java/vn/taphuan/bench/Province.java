package vn.taphuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Brings a whole invented province into a running demo world: 20,000 people by the usual import, then {@link History}
 * beside the server, as no page could make five years. What is there already stays; run again it adds nothing.
 */
public final class Province {
    static final int PEOPLE = 20_000;

    /** Personal numbers of these people begin so, as no province's do. */
    static final String PREFIX = "999";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final List<String> FAMILY = List.of(
            "Lò", "Vàng", "Giàng", "Nguyễn", "Phàn", "Trần", "Lý", "Quàng", "Sùng", "Lê", "Tòng", "Đèo", "Mùa", "Phạm",
            "Thào", "Hoàng", "Vừ", "Đỗ", "Tẩn", "Hà");
    private static final List<String> MIDDLE_OF_MEN = List.of("Văn", "Minh", "Quang", "Đức", "A", "Xuân", "Hữu", "");
    private static final List<String> MIDDLE_OF_WOMEN =
            List.of("Thị", "Thu", "Thị Thu", "Ngọc", "Thị Mai", "Kim", "Thanh", "");
    private static final List<String> GIVEN = List.of(
            "An", "Ánh", "Bình", "Chung", "Cường", "Dung", "Dũng", "Đạt", "Đức", "Giang", "Hà", "Hải", "Hạnh", "Hoà",
            "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Minh", "Nam", "Nga", "Oanh", "Páo", "Phong",
            "Phương", "Quân", "Sơn", "Tâm", "Thảo", "Thắng", "Thủy", "Trang", "Tú", "Tuấn", "Vân", "Việt", "Yến");
    private static final List<String> POSITIONS =
            List.of("Chuyên viên", "Chuyên viên chính", "Cán sự", "Văn thư viên", "Phó Trưởng phòng", "Trưởng phòng");

    private Province() {}

    /**
     * @param arguments address of the server; address, user and password of its database
     */
    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        try (var database = new MariaDbDataSource(arguments[1]).getConnection(arguments[2], arguments[3])) {
            if (count(database, "select count(*) from official where personal_number like '" + PREFIX + "%'") == 0)
                importPeople(arguments[0], units(database));
            new History(database).write();
            for (var table : List.of("official", "enrolment", "completion", "item_progress"))
                OUT.println(table + ": " + count(database, "select count(*) from " + table));
        }
    }

    static long count(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void importPeople(String address, List<String> units) throws IOException, InterruptedException {
        var hr = new Visitor(address);
        hr.signIn("sonoivu", Visitor.DEMO_PASSWORD);
        hr.importList(Roster.of(people(units)));
    }

    private static List<String> units(Connection database) throws SQLException {
        var codes = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select code from unit where valid_to is null order by code")) {
            while (rows.next()) codes.add(rows.getString(1));
        }
        return codes;
    }

    /** The same people each time, since the dice are thrown the same way. */
    private static List<List<String>> people(List<String> units) {
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(20_000);
        var people = new ArrayList<List<String>>();
        for (int person = 0; person < PEOPLE; person++) {
            boolean woman = dice.nextBoolean();
            int born = 1966 + dice.nextInt(34);
            var name = String.join(
                            " ",
                            any(FAMILY, dice),
                            any(woman ? MIDDLE_OF_WOMEN : MIDDLE_OF_MEN, dice),
                            any(GIVEN, dice))
                    .replace("  ", " ");
            people.add(List.of(
                    units.get(person % units.size()),
                    name,
                    "%02d/%02d/%d".formatted(1 + dice.nextInt(28), 1 + dice.nextInt(12), born),
                    woman ? "Nữ" : "Nam",
                    "",
                    PREFIX + "%s%02d%06d".formatted(woman ? "1" : "0", born % 100, person),
                    any(POSITIONS, dice),
                    "",
                    person % 3 == 0 ? "Viên chức" : "Công chức",
                    "01/08/2025"));
        }
        return people;
    }

    private static String any(List<String> some, RandomGenerator dice) {
        return some.get(dice.nextInt(some.size()));
    }
}
