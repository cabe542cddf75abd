package vn.taphuan.authoring;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;

/** Something said or decided about a draft; rows are added and never changed. */
@Entity
public class DraftNote {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseDraft draft;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private NoteKind kind;

    private String text;

    @Basic(optional = false)
    private Instant writtenAt;

    @Basic(optional = false)
    private String writtenBy;

    protected DraftNote() {}

    DraftNote(CourseDraft draft, NoteKind kind, String text, String by, Instant at) {
        this.draft = draft;
        this.kind = kind;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }
}
