package vn.taphuan.authoring;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.Length;

/** A question somebody took out of a draft, as it stood in the file; putting it back deletes the row. */
@Entity
public class RemovedQuestion {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseDraft draft;

    @Basic(optional = false)
    private String module;

    @Basic(optional = false)
    private String code;

    private int place;

    @Basic(optional = false)
    @Column(length = Length.LONG)
    private String text;

    @Basic(optional = false)
    private Instant removedAt;

    @Basic(optional = false)
    private String removedBy;

    protected RemovedQuestion() {}

    RemovedQuestion(CourseDraft draft, String module, String code, int place, String text, String by, Instant at) {
        this.draft = draft;
        this.module = module;
        this.code = code;
        this.place = place;
        this.text = text;
        this.removedBy = by;
        this.removedAt = at;
    }

    String code() {
        return code;
    }

    int place() {
        return place;
    }

    String text() {
        return text;
    }

    Instant removedAt() {
        return removedAt;
    }

    String removedBy() {
        return removedBy;
    }
}
