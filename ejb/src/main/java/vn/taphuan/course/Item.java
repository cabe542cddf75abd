package vn.taphuan.course;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.courses.Finish;
import vn.taphuan.courses.FinishRule;
import vn.taphuan.courses.MaterialSource;

/** Bài: a page, a quiz or other material, in its place in the whole course version. */
@Entity
public class Item {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseModule module;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseVersion version;

    /** From 1, through all modules. */
    private int position;

    @Basic(optional = false)
    private String code;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private ItemKind kind;

    @Basic(optional = false)
    private String title;

    /** Time limit of a quiz; of all else how long it takes. */
    private int minutes;

    private String aim;

    /** One source a line. */
    private String basis;

    /** Of a quiz; 0 is as many as one likes. */
    private int maxAttempts;

    /** Of a quiz: percent of right answers it asks for, 0–100. */
    private int passPercent;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Finish finish;

    /** Goes with it: seconds, or percent 1–100; 0 where nothing does. */
    private int atLeast;

    protected Item() {}

    private Item(
            CourseModule module,
            CourseVersion version,
            int position,
            String code,
            ItemKind kind,
            String title,
            Finish finish) {
        this.module = module;
        this.version = version;
        this.position = position;
        this.code = code;
        this.kind = kind;
        this.title = title;
        this.finish = finish;
    }

    static Item page(
            CourseModule module,
            CourseVersion version,
            int position,
            String code,
            String title,
            int minutes,
            String aim,
            String basis,
            FinishRule finish) {
        var page = new Item(module, version, position, code, ItemKind.PAGE, title, finish.when());
        page.minutes = minutes;
        page.aim = aim;
        page.basis = basis;
        page.atLeast = finish.atLeast();
        return page;
    }

    static Item quiz(
            CourseModule module,
            CourseVersion version,
            int position,
            String code,
            String title,
            int minutes,
            int maxAttempts,
            int passPercent) {
        var quiz = new Item(module, version, position, code, ItemKind.QUIZ, title, Finish.PASSED);
        quiz.minutes = minutes;
        quiz.maxAttempts = maxAttempts;
        quiz.passPercent = passPercent;
        return quiz;
    }

    static Item material(CourseModule module, CourseVersion version, int position, MaterialSource source) {
        var item = new Item(
                module, version, position, source.id(), ItemKind.of(source.kind()), source.title(), source.finish());
        item.minutes = source.minutes();
        item.atLeast = source.atLeast();
        return item;
    }

    public Long id() {
        return id;
    }

    public CourseVersion version() {
        return version;
    }

    public String code() {
        return code;
    }

    public ItemKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Duration timeLimit() {
        return Duration.ofMinutes(minutes);
    }

    public int maxAttempts() {
        return maxAttempts;
    }

    /** What completes it. */
    public Finish finish() {
        return finish;
    }

    /** Goes with what completes it: seconds, or percent 1–100; 0 where nothing does. */
    public int atLeast() {
        return atLeast;
    }

    public int passPercent() {
        return passPercent;
    }
}
