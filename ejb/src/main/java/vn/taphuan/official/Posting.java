package vn.taphuan.official;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.organisation.Unit;

/** An official in a unit from a day to a day, with position and grade. A move ends one and begins the next. */
@Entity
public class Posting {
    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = LAZY)
    private Official official;

    @ManyToOne(optional = false, fetch = LAZY)
    private Unit unit;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private PostingKind kind;

    @Basic(optional = false)
    private String position;

    /** Mã ngạch hoặc chức danh nghề nghiệp, such as 01.003. */
    private String gradeCode;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Category category;

    @Basic(optional = false)
    private LocalDate validFrom;

    private LocalDate validTo;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private PostingEnd endKind;

    /** The decision the post began with; null when it came with a list. */
    private Long decisionId;

    private Long endDecisionId;

    protected Posting() {}

    public Posting(
            Official official, Unit unit, String position, String gradeCode, Category category, LocalDate validFrom) {
        this.official = official;
        this.unit = unit;
        this.kind = PostingKind.MAIN;
        this.position = position;
        this.gradeCode = gradeCode;
        this.category = category;
        this.validFrom = validFrom;
    }

    /** A post that rests on a decision. */
    public static Posting byDecision(
            Official official,
            Unit unit,
            PostingKind kind,
            String position,
            String gradeCode,
            Category category,
            LocalDate validFrom,
            LocalDate validTo,
            Long decisionId) {
        var posting = new Posting(official, unit, position, gradeCode, category, validFrom);
        posting.kind = kind;
        posting.validTo = validTo;
        posting.decisionId = decisionId;
        return posting;
    }

    /** A slip in the same post from the same day is put right; history has not moved. */
    void correct(Unit unit, String position, String gradeCode, Category category) {
        this.unit = unit;
        this.position = position;
        if (gradeCode != null) this.gradeCode = gradeCode;
        this.category = category;
    }

    ImportPast.Post past() {
        return new ImportPast.Post(id, unit.id(), position, gradeCode, category, validTo);
    }

    /** As it was before a list came, which is undone. */
    void restore(ImportPast.Post past, Unit unit) {
        this.unit = unit;
        position = past.position();
        gradeCode = past.gradeCode();
        category = past.category();
        validTo = past.validTo();
    }

    /** The same work in another unit, from that day on. */
    Posting continuedIn(Unit unit, LocalDate from) {
        return new Posting(official, unit, position, gradeCode, category, from);
    }

    /** The person who waited for a new unit will not come back. */
    void left() {
        endKind = PostingEnd.LEFT;
    }

    public LocalDate validTo() {
        return validTo;
    }

    /** Ends by a decision. */
    public void end(LocalDate lastDay, PostingEnd why, Long decisionId) {
        end(lastDay);
        endKind = why;
        endDecisionId = decisionId;
    }

    /** A merge of records that ended it is undone. */
    public void reopen(LocalDate lastDay, PostingEnd why) {
        validTo = lastDay;
        endKind = why;
    }

    public PostingEnd endKind() {
        return endKind;
    }

    public boolean isMain() {
        return kind == PostingKind.MAIN;
    }

    public boolean beginsAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }

    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) throw new IllegalArgumentException("ends before it begins");
        validTo = lastDay;
    }

    public Long id() {
        return id;
    }

    public Official official() {
        return official;
    }

    public Unit unit() {
        return unit;
    }

    public String gradeCode() {
        return gradeCode;
    }

    public Category category() {
        return category;
    }

    public String position() {
        return position;
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
