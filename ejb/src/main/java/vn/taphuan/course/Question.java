package vn.taphuan.course;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.type.SqlTypes.VARCHAR;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import vn.taphuan.courses.Kind;
import vn.taphuan.courses.Level;

/** A question of a course version's bank, with its choices and what teaches after the answer. */
@Entity
public class Question {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private CourseVersion version;

    @Basic(optional = false)
    private String code;

    @Basic(optional = false)
    private String topic;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Level level;

    @Enumerated(STRING)
    @JdbcTypeCode(VARCHAR)
    private Kind kind;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private String text;

    @Basic(optional = false)
    @Column(length = Length.LONG32)
    private String explanation;

    @Basic(optional = false)
    private String basis;

    @OneToMany(mappedBy = "question", cascade = PERSIST)
    @OrderBy("position")
    private List<QuestionChoice> choices = new ArrayList<>();

    protected Question() {}

    Question(
            CourseVersion version,
            String code,
            String topic,
            Level level,
            Kind kind,
            String text,
            String explanation,
            String basis) {
        this.version = version;
        this.code = code;
        this.topic = topic;
        this.level = level;
        this.kind = kind;
        this.text = text;
        this.explanation = explanation;
        this.basis = basis;
    }

    void offer(String text, boolean correct) {
        choices.add(new QuestionChoice(this, choices.size() + 1, text, correct));
    }

    public Long id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public String explanation() {
        return explanation;
    }

    public String basis() {
        return basis;
    }

    public List<QuestionChoice> choices() {
        return List.copyOf(choices);
    }

    /** Positions of the right choices; an answer is right when it is this very set. */
    public Set<Integer> correctChoices() {
        return choices.stream()
                .filter(QuestionChoice::correct)
                .map(QuestionChoice::position)
                .collect(Collectors.toSet());
    }
}
