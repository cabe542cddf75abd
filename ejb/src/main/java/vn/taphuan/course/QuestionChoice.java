package vn.taphuan.course;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.Length;

/** One of the answers a question offers. */
@Entity
public class QuestionChoice {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Question question;

    /** From 1, as written; an attempt shows them in an order of its own. */
    private int position;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private String text;

    private boolean correct;

    protected QuestionChoice() {}

    QuestionChoice(Question question, int position, String text, boolean correct) {
        this.question = question;
        this.position = position;
        this.text = text;
        this.correct = correct;
    }

    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    public boolean correct() {
        return correct;
    }
}
