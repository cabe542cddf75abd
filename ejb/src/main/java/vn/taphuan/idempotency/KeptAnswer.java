package vn.taphuan.idempotency;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The answer to a call with a key; without one while the call is under way. */
@Entity
public class KeptAnswer {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String id;

    @Basic(optional = false)
    private String username;

    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String request;

    @Basic(optional = false)
    private Instant begunAt;

    private Integer status;
    private String mediaType;
    private String location;

    @Column(length = Length.LONG32)
    private byte[] body;

    protected KeptAnswer() {}

    KeptAnswer(String id, String username, String request, Instant at) {
        this.id = id;
        this.username = username;
        this.request = request;
        this.begunAt = at;
    }

    Begun standing(String asked) {
        if (!request.equals(asked)) return Begun.OTHER;
        if (status == null) return Begun.RUNNING;
        return new Begun(Begun.State.ANSWERED, new Answer(status, mediaType, location, body));
    }

    /** Whether it has been under way since before that moment. */
    boolean isLeftBefore(Instant moment) {
        return status == null && begunAt.isBefore(moment);
    }

    void beginAgain(Instant at) {
        begunAt = at;
    }

    void answer(Answer given) {
        status = given.status();
        mediaType = given.mediaType();
        location = given.location();
        body = given.body();
    }
}
