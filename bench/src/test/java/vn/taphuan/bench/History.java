package vn.taphuan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Five years of invented learning, written straight into the tables: 16 courses of 7 lessons, each with 20 classes; everyone
 * in one class of each, fifteen of sixteen complete. Over 20,000 people that is 320,000 enrolments, 300,000
 * completions and more than 2,000,000 rows of progress.
 */
final class History {
    private static final int COURSES = 16;
    private static final int LESSONS = 7;
    private static final int CLASSES = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 9, 6);
    private static final int DAYS_BETWEEN = 110;

    /** Servers draw numbers from a sequence in blocks and may hold one: what is written here keeps clear of it. */
    private static final int CLEAR = 1_000;

    private final Connection database;

    History(Connection database) {
        this.database = database;
    }

    void write() throws SQLException {
        if (Province.count(database, "select count(*) from course where code like 'THU-%'") > 0) return;
        for (int number = 1; number <= COURSES; number++) course(number);
        for (var table : List.of("offering", "enrolment", "completion", "item_progress")) run("analyze table " + table);
    }

    private void course(int number) throws SQLException {
        var startsOn = FIRST_DAY.plusDays((long) (number - 1) * DAYS_BETWEEN);
        var code = "THU-%02d".formatted(number);
        fill("course", 1, """
                (id, uuid, code, position)
                select :id, uuid(), '%s', %d""".formatted(code, 100 + number));
        fill("course_version", 1, """
                (id, course_id, number, content_hash, title, summary, audience, outcomes, basis, periods, pass_percent, published_at)
                select :id, c.id, 1, sha2(c.code, 256), 'Khóa thử %d', 'Khóa thử', 'Mọi người', '', '', 8, 70, '%s'
                from course c where c.code = '%s'""".formatted(number, startsOn, code));
        fill("course_module", 1, """
                (id, version_id, position, code, title, aim)
                select :id, v.id, 1, 'm1', 'Chuyên đề thử', ''
                from course_version v join course c on c.id = v.course_id where c.code = '%s'""".formatted(code));
        for (int lesson = 1; lesson <= LESSONS; lesson++) fill("item", 1, """
                    (id, module_id, version_id, position, code, kind, title, minutes, aim, basis, max_attempts, pass_percent)
                    select :id, m.id, m.version_id, %1$d, 'thu-%1$d', 'PAGE', 'Bài thử %1$d', 20, null, null, 0, 0
                    from course_module m join course_version v on v.id = m.version_id join course c on c.id = v.course_id
                    where c.code = '%2$s'""".formatted(lesson, code));
        for (int group = 0; group < CLASSES; group++)
            fill("offering", 1, """
                    (id, version, code, course_version_id, starts_on, ends_on, mode, organiser_id, opened_at, opened_by)
                    select :id, 0, '%1$s-%2$02d', v.id, '%3$s', '%4$s', 'ONLINE',
                      (select id from unit where code = 'LC-TCT'), '%3$s', 'daotao'
                    from course_version v join course c on c.id = v.course_id where c.code = '%1$s'""".formatted(code, group, startsOn, startsOn.plusDays(60)));
        fill("enrolment", Province.PEOPLE, """
                (id, offering_id, official_id, source, enrolled_at, enrolled_by)
                select :id, f.id, o.id, 'DECISION', '%1$s', 'daotao'
                from official o
                  join offering f on f.code = concat('%2$s-', lpad(mod(o.id, %3$d), 2, '0'))
                where o.personal_number like '%4$s%%'""".formatted(startsOn, code, CLASSES, Province.PREFIX));
        fill("item_progress", Province.PEOPLE * LESSONS, """
                (id, enrolment_id, item_id, position, seconds, seq, opened_at, seen_at, completed_at)
                select :id, e.id, i.id, 0, 600 + mod(e.id, 300), i.position,
                  '%1$s' + interval i.position day, '%1$s' + interval i.position day, '%1$s' + interval i.position day
                from offering f join enrolment e on e.offering_id = f.id
                  join item i on i.version_id = f.course_version_id
                where f.code like '%2$s-%%' and (mod(e.official_id + %3$d, 16) > 0 or i.position < 4)""".formatted(startsOn, code, number));
        fill("completion", Province.PEOPLE, """
                (id, official_id, course_id, course_version_id, enrolment_id, unit_id, posting_id, unit_name, position, completed_on, counts_from, completed_at, percent, periods)
                select :id, e.official_id, v.course_id, v.id, e.id, p.unit_id, p.id, u.name, p.position,
                  '%1$s' + interval %4$d day, '%1$s' + interval %4$d day,
                  '%1$s' + interval %4$d day, 70 + mod(e.id, 31), 8
                from offering f join course_version v on v.id = f.course_version_id
                  join enrolment e on e.offering_id = f.id
                  join posting p on p.official_id = e.official_id and p.kind = 'MAIN' and p.valid_to is null
                  join unit u on u.id = p.unit_id
                where f.code like '%2$s-%%' and mod(e.official_id + %3$d, 16) > 0""".formatted(startsOn, code, number, LESSONS));
    }

    /**
     * Fills columns of a table by a query whose first column is {@code :id}, and moves the sequence past what it may
     * add.
     */
    private void fill(String table, int atMost, String columnsAndQuery) throws SQLException {
        long next = Province.count(database, "select next value for " + table + "_seq") + CLEAR;
        run("insert into " + table + ' ' + columnsAndQuery.replaceFirst(":id", next + " + row_number() over ()"));
        run("select setval(" + table + "_seq, " + (next + atMost + CLEAR) + ")");
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
