package vn.taphuan.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import vn.taphuan.identity.JobRole;

/** Accounts that hold one role each and nothing beside it, which no page can make: everyone there learns as well. */
public final class OneRole {
    private static final Map<JobRole, String> UNITS = Map.of(
            JobRole.TRAINER, "LC-TCT",
            JobRole.TRAINING_OFFICE, "LC",
            JobRole.UNIT_HR, "LC-X-36",
            JobRole.PROVINCIAL_HR, "LC",
            JobRole.ADMINISTRATOR, "LC");

    private final Map<String, String> names = new TreeMap<>();

    /** User names by role; all sign in with the password of the demo world. */
    public final Map<JobRole, String> users = new TreeMap<>();

    public OneRole() {
        var database = TestDatabase.get();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            for (var each : UNITS.entrySet())
                users.put(each.getKey(), arrives(connection, each.getKey(), each.getValue()));
            learn(connection);
            meets(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String arrives(Connection connection, JobRole role, String unit) throws SQLException {
        var username = "chi-" + role.name().toLowerCase().replace('_', '-');
        change(
                connection,
                "insert into account (id, version, username, display_name, password_hash, must_change_password,"
                        + " failed_attempts, disabled, epoch, created_at) select next value for account_seq, 0, '"
                        + username + "', 'Chỉ một vai trò', password_hash, 0, 0, 0, 0, now(6) from account"
                        + " where username = 'hocvien'");
        change(
                connection,
                "insert into role_grant (id, account_id, role, unit_id, valid_from)"
                        + " select next value for role_grant_seq, a.id, '" + role
                        + "', u.id, date_sub(current_date, interval 1 day) from account a join unit u on u.code = '"
                        + unit + "' where a.username = '" + username + "'");
        return username;
    }

    /** Two learners of Mường Than in the middle of the running class, who can sign in. */
    private void learn(Connection connection) throws SQLException {
        users.put(JobRole.LEARNER, learns(connection, "enrolment"));
        names.put("other-learner", learns(connection, "other-enrolment"));
    }

    private String learns(Connection connection, String enrolment) throws SQLException {
        var found = text(
                connection,
                "select concat(e.id, ' ', a.username) from enrolment e join offering f on f.id = e.offering_id"
                        + " join official o on o.id = e.official_id join account a on a.id = o.account_id"
                        + " join posting p on p.official_id = o.id join unit u on u.id = p.unit_id"
                        + " where u.code = 'LC-X-36' and f.code like 'CCHC-01-%-02' and a.must_change_password = 1"
                        + " and not exists (select 1 from completion c where c.enrolment_id = e.id)"
                        + " order by a.username desc limit 1");
        var username = found.split(" ")[1];
        change(
                connection,
                "update account set must_change_password = 0, password_hash = (select password_hash from (select *"
                        + " from account) others where username = 'hocvien') where username = '" + username + "'");
        names.put(enrolment, found.split(" ")[0]);
        return username;
    }

    /** What of the demo world an address can name, inside the scope of these users and outside it. */
    private void meets(Connection connection) throws SQLException {
        var offering = text(connection, "select code from offering where code like 'CCHC-01-%-02'");
        names.put("class", offering);
        names.put("other-class", text(connection, "select code from offering where code like 'CCHC-01-%-01'"));
        for (var kind : new String[] {"PAGE", "QUIZ"})
            names.put(
                    kind.toLowerCase(),
                    text(
                            connection,
                            "select i.code from item i join offering f on f.course_version_id = i.version_id"
                                    + " where f.code = '" + offering + "' and i.kind = '" + kind
                                    + "' order by i.id limit 1"));
        for (var each : Map.of("person", "LC-X-36", "other-person", "LC-X-08").entrySet()) {
            var from = " from official o join posting p on p.official_id = o.id join unit u on u.id = p.unit_id"
                    + " where u.code = '" + each.getValue() + "'";
            names.put(each.getKey(), text(connection, "select max(o.id)" + from));
            names.put(each.getKey().replace("person", "another-person"), text(connection, "select min(o.id)" + from));
            names.put(
                    each.getKey() + "-number",
                    text(connection, "select personal_number from official where id = (select max(o.id)" + from + ")"));
        }
        names.put("training", text(connection, "select max(id) from outside_training"));
        names.put("other-training", declares(connection, names.get("other-person")));
        change(
                connection,
                "insert into offering_trainer (id, offering_id, account_id)"
                        + " select next value for offering_trainer_seq, f.id, a.id from offering f, account a"
                        + " where f.code = '" + offering + "' and a.username = '" + users.get(JobRole.TRAINER) + "'");
    }

    /** The training of Mường Than once more, as somebody else's. */
    private static String declares(Connection connection, String official) throws SQLException {
        var columns = "unit_name, position, kind, title, organiser, from_day, to_day, state, declared_at";
        change(
                connection,
                "insert into outside_training (id, version, official_id, unit_id, posting_id, " + columns
                        + ") select next value for outside_training_seq, 0, p.official_id, p.unit_id, p.id, t."
                        + columns.replace(", ", ", t.")
                        + " from outside_training t join posting p on p.official_id = " + official
                        + " order by t.id desc limit 1");
        var id = text(connection, "select max(id) from outside_training");
        change(
                connection,
                "insert into outside_proof (training_id, file_name, kind, sha256, content) select " + id
                        + ", file_name, kind, sha256, content from outside_proof limit 1");
        return id;
    }

    /** Remembers what a test has made, for the addresses that name it. */
    public void name(String name, String value) {
        names.put(name, value);
    }

    /** The text with the things of the world in the places of their names. */
    public String fill(String text) {
        var filled = text;
        for (var each : names.entrySet()) filled = filled.replace('{' + each.getKey() + '}', each.getValue());
        return filled;
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            assertTrue(result.next(), sql);
            return result.getString(1);
        }
    }
}
