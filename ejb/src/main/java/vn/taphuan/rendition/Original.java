package vn.taphuan.rendition;

import static jakarta.persistence.EnumType.STRING;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A picture or film that courses show, and how far the making of smaller ones is. */
@Entity
public class Original {
    /** Longer than between two signs of life of who makes it. */
    static final Duration SILENT = Duration.ofMinutes(2);

    /** What took the server down with it may not do so for ever. */
    static final int MOST_TRIES = 3;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String sha256;

    @Basic(optional = false)
    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private OriginalKind kind;

    @Basic(optional = false)
    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private OriginalState state;

    /** As it is shown, upright; 0 while nobody knows. */
    private int width;

    private int height;

    /** Bytes on the wire, so of a drawing those of its compressed text; 0 while nobody knows. */
    private long weight;

    private int tries;

    /** When somebody took it up, or gave the last sign of being at it. */
    private Instant takenAt;

    protected Original() {}

    Original(String sha256, OriginalKind kind) {
        this.sha256 = sha256;
        this.kind = kind;
        this.state = OriginalState.WAITING;
    }

    public String sha256() {
        return sha256;
    }

    /** Takes it up, unless somebody else is at it or it is done; tried too often, it is done as it is. */
    boolean take(Instant at) {
        if (state == OriginalState.DONE || takenAt != null && takenAt.isAfter(at.minus(SILENT))) return false;
        if (tries == MOST_TRIES) {
            state = OriginalState.DONE;
            return false;
        }
        tries++;
        takenAt = at;
        return true;
    }

    /** Whoever took it is still at it. */
    void stillAtIt(Instant at) {
        takenAt = at;
    }

    void measured(int width, int height, long weight) {
        this.width = width;
        this.height = height;
        this.weight = weight;
    }

    void done() {
        state = OriginalState.DONE;
    }
}
