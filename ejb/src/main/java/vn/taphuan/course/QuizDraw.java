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
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.courses.Level;

/** So many questions of this topic and level, drawn from the course's bank. */
@Entity
public class QuizDraw {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Item item;

    @Basic(optional = false)
    private String topic;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Level level;

    private int questions;

    protected QuizDraw() {}

    QuizDraw(Item item, String topic, Level level, int questions) {
        this.item = item;
        this.topic = topic;
        this.level = level;
        this.questions = questions;
    }

    public String topic() {
        return topic;
    }

    public Level level() {
        return level;
    }

    public int questions() {
        return questions;
    }
}
