package vn.taphuan.assessment;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.taphuan.course.Question;

/** One question of one attempt, and what was chosen so far. */
@Entity
public class AttemptAnswer {
    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = LAZY)
    private Attempt attempt;

    /** From 1, in the order of this attempt. */
    private int position;

    @ManyToOne(optional = false, fetch = LAZY)
    private Question question;

    /** The question's choices in the order shown, by their written positions: "3,1,2". */
    @Basic(optional = false)
    private String choiceOrder;

    /** Written positions of what was chosen: "1,3"; null while unanswered. */
    private String chosen;

    /** The sender's own count; an older message never undoes a newer one. */
    private long seq;

    private Instant answeredAt;
    private Boolean correct;

    protected AttemptAnswer() {}

    AttemptAnswer(Attempt attempt, int position, Question question, List<Integer> choiceOrder) {
        this.attempt = attempt;
        this.position = position;
        this.question = question;
        this.choiceOrder = join(choiceOrder);
    }

    /** Marks the answer: right when exactly the right choices were chosen. */
    boolean mark() {
        correct = chosen != null && Set.copyOf(chosen()).equals(question.correctChoices());
        return correct;
    }

    int position() {
        return position;
    }

    Question question() {
        return question;
    }

    List<Integer> choiceOrder() {
        return split(choiceOrder);
    }

    List<Integer> chosen() {
        return split(chosen);
    }

    boolean correct() {
        return Boolean.TRUE.equals(correct);
    }

    long seq() {
        return seq;
    }

    static String join(Iterable<Integer> positions) {
        var text = new StringBuilder();
        positions.forEach(each -> text.append(text.isEmpty() ? "" : ",").append(each));
        return text.toString();
    }

    static List<Integer> split(String positions) {
        if (positions == null || positions.isEmpty()) return List.of();
        return Arrays.stream(positions.split(",")).map(Integer::valueOf).collect(Collectors.toList());
    }
}
