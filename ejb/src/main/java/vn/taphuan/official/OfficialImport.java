package vn.taphuan.official;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.taphuan.shared.Refused;

/**
 * A run of the import: a list that is checked, taken over and perhaps undone, piece by piece. Each piece moves it on
 * in the transaction of its work, so that after a restart it goes on where it stood.
 */
@Entity
public class OfficialImport {
    /** Whoever cannot be finished in so many starts without a piece in between is left to a person. */
    private static final int MOST_RESTARTS = 3;

    @Id
    @GeneratedValue
    private Long id;

    @Basic(optional = false)
    private String fileName;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    @Basic(optional = false)
    private Instant checkedAt;

    @Basic(optional = false)
    private String checkedBy;

    /** The unit whose people and those above may read the report; null when the caller had none. */
    private Long unitId;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private ImportState state;

    /** In whose name the present work is done. */
    @Basic(optional = false)
    private String actor;

    private boolean applyAtOnce;
    private int total;
    private int done;

    @Basic(optional = false)
    private Instant touchedAt;

    private int restarts;
    private boolean failed;
    private String refusal;

    @Convert(converter = ImportJson.Texts.class)
    private List<String> refusalArguments;

    private Instant appliedAt;
    private String appliedBy;
    private Instant undoneAt;
    private String undoneBy;
    private int createdCount;
    private int changedCount;
    private int unchangedCount;
    private int refusedCount;
    private int warnedCount;

    protected OfficialImport() {}

    OfficialImport(String fileName, String sha256, Instant at, String checkedBy, Long unitId, boolean applyAtOnce) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.checkedAt = at;
        this.checkedBy = checkedBy;
        this.actor = checkedBy;
        this.unitId = unitId;
        this.applyAtOnce = applyAtOnce;
        this.state = ImportState.CHECKING;
        this.touchedAt = at;
    }

    /** How many rows there are to read. */
    void has(int rows) {
        total = rows;
    }

    /** A piece of the work is done. */
    void moved(int rows, Instant at) {
        done = Math.min(total, done + rows);
        touchedAt = at;
        restarts = 0;
    }

    void count(ImportEffect effect, int rows) {
        switch (effect) {
            case CREATED -> createdCount += rows;
            case CHANGED -> changedCount += rows;
            case UNCHANGED -> unchangedCount += rows;
            case REFUSED -> refusedCount += rows;
        }
    }

    void warned(int rows) {
        warnedCount += rows;
    }

    void checked(Instant at) {
        state = ImportState.CHECKED;
        done = total;
        touchedAt = at;
    }

    void refused(Refused refused) {
        state = ImportState.REFUSED;
        refusal = refused.key();
        refusalArguments = refused.arguments().stream().map(String::valueOf).toList();
    }

    /** What is good is taken over from now on, or the rest of it. */
    void apply(String by, Instant at) {
        if (state == ImportState.APPLYING || state == ImportState.APPLIED)
            throw new Refused("official.import.appliedAlready");
        if (state == ImportState.EXPIRED) throw new Refused("official.import.expired");
        if (state != ImportState.CHECKED && state != ImportState.STOPPED) throw new Refused("official.import.notNow");
        if (state == ImportState.CHECKED) {
            total = createdCount + changedCount;
            done = 0;
        }
        appliedBy = by;
        work(ImportState.APPLYING, by, at);
    }

    private void work(ImportState state, String by, Instant at) {
        this.state = state;
        actor = by;
        touchedAt = at;
        restarts = 0;
        failed = false;
    }

    void applied(Instant at) {
        state = ImportState.APPLIED;
        appliedAt = at;
        done = total;
        touchedAt = at;
    }

    /** Stops what is under way: a check for good, taking over until somebody goes on or undoes it. */
    void stop(Instant at) {
        switch (state) {
            case CHECKING -> state = ImportState.CANCELLED;
            case APPLYING -> {
                state = ImportState.STOPPED;
                appliedAt = at;
            }
            default -> throw new Refused("official.import.notNow");
        }
        touchedAt = at;
    }

    void undo(String by, int rows, Instant at) {
        if (!state.isTaken()) throw new Refused("official.import.notNow");
        total = rows;
        done = 0;
        undoneBy = by;
        work(ImportState.UNDOING, by, at);
    }

    void undone(Instant at) {
        state = ImportState.UNDONE;
        undoneAt = at;
        touchedAt = at;
    }

    void expire() {
        state = ImportState.EXPIRED;
    }

    /** Nobody has worked on it for a while: says whether to try again; after some times in vain it stops. */
    boolean takenUpAgain(Instant at) {
        touchedAt = at;
        if (restarts++ < MOST_RESTARTS) return true;
        failed = true;
        switch (state) {
            case CHECKING -> state = ImportState.CANCELLED;
            case APPLYING, UNDOING -> {
                state = ImportState.STOPPED;
                appliedAt = at;
            }
            default -> {}
        }
        return false;
    }

    ImportState state() {
        return state;
    }

    boolean isIn(ImportState asked) {
        return state == asked;
    }

    boolean appliesAtOnce() {
        return applyAtOnce;
    }

    String actor() {
        return actor;
    }

    Long id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    ImportCounts counts() {
        return new ImportCounts(createdCount, changedCount, unchangedCount, refusedCount);
    }

    /** @param name of the person behind a user name, which may be null */
    ImportReport report(UnaryOperator<String> name) {
        return new ImportReport(
                id,
                fileName,
                sha256,
                state,
                total,
                done,
                failed,
                refusal == null ? null : new Refused(refusal, refusalArguments.toArray()),
                counts(),
                warnedCount,
                name.apply(checkedBy),
                checkedAt,
                name.apply(appliedBy),
                appliedAt,
                name.apply(undoneBy),
                undoneAt);
    }
}
