package vn.taphuan.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file of a question bank cut before each question, to be put together again: what is not changed keeps its bytes,
 * also where it cannot be understood.
 *
 * @param head what stands before the first question
 * @param questions each from its heading up to the next
 */
public record BankPlan(String head, List<String> questions) {
    private static final String FENCE = "---";
    private static final String GAP = "\n\n";

    public static BankPlan of(String text) {
        var parts = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        boolean declaring = false;
        for (var line : text.split("(?<=\n)")) {
            boolean fence = line.stripTrailing().equals(FENCE);
            boolean first = parts.size() == 1 && parts.get(0).isEmpty();
            if (fence) declaring = first;
            else if (!declaring && QuestionReader.begins(line)) parts.add(new StringBuilder());
            parts.get(parts.size() - 1).append(line);
        }
        var texts = parts.stream().map(StringBuilder::toString).toList();
        return new BankPlan(texts.get(0), texts.subList(1, texts.size()));
    }

    /** A bank without questions. */
    public static BankPlan empty(String topic) {
        return new BankPlan(FENCE + "\ntopic: " + topic + "\n" + FENCE + "\n", List.of());
    }

    /** As the file says it. */
    public String text() {
        return head + String.join("", questions);
    }

    /** What a form can show of a question; empty when it would lose something of it. */
    public Optional<QuestionPlan> plan(int index) {
        return QuestionPlan.of(questions.get(index));
    }

    /** Where the one question with this code stands; empty where there is none, or more than one. */
    public Optional<Integer> at(String code) {
        var found = Stream.iterate(0, i -> i < questions.size(), i -> i + 1)
                .filter(i -> QuestionReader.codeOf(questions.get(i)).equals(code))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Codes of the questions, in their order; empty where one has none. */
    public List<String> codes() {
        return questions.stream().map(QuestionReader::codeOf).toList();
    }

    /** The line of the file on which a question begins, from 1. */
    public int lineOf(int index) {
        var before = head + String.join("", questions.subList(0, index));
        return 1 + (int) before.chars().filter(sign -> sign == '\n').count();
    }

    /** The same with another text of one question; the blank lines behind it stay. */
    public BankPlan with(int index, String question) {
        var was = questions.get(index);
        var changed = new ArrayList<>(questions);
        changed.set(index, question.strip() + was.substring(was.stripTrailing().length()));
        return new BankPlan(head, List.copyOf(changed));
    }

    public BankPlan without(int index) {
        var left = new ArrayList<>(questions);
        left.remove(index);
        return new BankPlan(head, List.copyOf(left));
    }

    /** The same with one question more, at that place or, when there are not so many, at the end. */
    public BankPlan with(String question, int place) {
        int at = Math.min(place, questions.size());
        var more = new ArrayList<>(questions);
        var before = at == 0 ? head : questions.get(at - 1);
        boolean last = at == questions.size();
        more.add(at, gap(before) + question + (last ? "" : gap(question)));
        return of(head + String.join("", more));
    }

    /** What is missing to a blank line at the end. */
    private static String gap(String text) {
        var ends = text.replace("\r", "");
        return ends.isEmpty() || ends.endsWith(GAP) ? "" : ends.endsWith("\n") ? "\n" : GAP;
    }
}
