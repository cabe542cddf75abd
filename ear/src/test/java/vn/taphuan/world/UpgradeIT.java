package vn.taphuan.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.taphuan.devserver.Database;

/** A province that has worked with an older version takes the newest one: what it has learned is still there. */
class UpgradeIT {
    /** The first version in which an official could belong to a unit; people and units were there before classes. */
    private static final String OLDER = "3";

    private static final List<String> LIFE_BEFORE = List.of(
            "insert into unit (id, code, name, kind, level, valid_from)"
                    + " values (1, 'LC', 'Ủy ban nhân dân tỉnh Lai Châu', 'PEOPLES_COMMITTEE', 'PROVINCE', '2004-01-01')",
            "insert into unit (id, code, name, kind, level, parent_id, valid_from)"
                    + " values (2, 'LC-X-36', 'Ủy ban nhân dân xã Mường Than', 'PEOPLES_COMMITTEE', 'COMMUNE', 1, '2025-07-01')",
            "insert into account (id, version, username, personal_number, display_name, password_hash,"
                    + " must_change_password, failed_attempts, disabled, epoch, created_at)"
                    + " values (1, 0, 'hocvien', '012191900136', 'Lò Thị Hạnh', 'x', 0, 0, 0, 0, now(6))",
            "insert into role_grant (id, account_id, role, unit_id, valid_from) values (1, 1, 'LEARNER', 1, '2025-08-01')",
            "insert into official (id, version, personal_number, family_name, given_name, birth_date, birth_precision,"
                    + " sex, account_id, created_at)"
                    + " values (1, 0, '012191900136', 'Lò Thị', 'Hạnh', '1991-01-01', 'YEAR', 'FEMALE', 1, now(6))",
            "insert into posting (id, version, official_id, unit_id, kind, position, category, valid_from)"
                    + " values (1, 0, 1, 2, 'MAIN', 'Công chức', 'CIVIL_SERVANT', '2025-08-01')");

    private static Flyway flyway(Database database, String target) {
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    @Test
    void a_filled_older_database_keeps_its_people_and_their_posts() throws SQLException {
        var folder = Path.of(System.getProperty("taphuan.target"), "test-world", "upgrade");
        try (var database = Database.start(folder)) {
            flyway(database, OLDER).migrate();
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
                for (var sql : LIFE_BEFORE) {
                    try (var statement = connection.createStatement()) {
                        statement.executeUpdate(sql);
                    }
                }
                var newest = flyway(database, "latest");
                assertTrue(newest.migrate().migrationsExecuted > 0);
                newest.validate();
                assertEquals(
                        "Lò Thị Hạnh, Ủy ban nhân dân xã Mường Than, LEARNER",
                        text(
                                connection,
                                "select concat_ws(', ', o.full_name, u.name, g.role) from official o"
                                        + " join posting p on p.official_id = o.id join unit u on u.id = p.unit_id"
                                        + " join role_grant g on g.account_id = o.account_id"));
                assertEquals(
                        "Ủy ban nhân dân xã Mường Than from 2025-07-01 under 1",
                        text(
                                connection,
                                "select concat(name, ' from ', valid_from, ' under ', parent_id) from unit_period where unit_id = 2"));
                assertEquals(
                        "LC-X-36",
                        text(connection, "select u.code from role_grant g join unit u on u.id = g.unit_id"),
                        "who moved learns in the unit of the main post");
                assertEquals("lo thi hanh 012191900136", text(connection, "select search_text from official"));
                assertEquals(
                        "Hạnh, Lò Thị, 1991",
                        text(connection, "select concat_ws(', ', given_name, family_name, birth_year) from account"));
                assertEquals("0", text(connection, "select count(*) from completion"));
            }
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertTrue(result.next());
            return result.getString(1);
        }
    }
}
