package vn.taphuan.courses;

import java.util.List;
import java.util.stream.Collectors;

/** The curriculum cannot be used; the message lists every problem, a line each. */
public class CurriculumException extends RuntimeException {

    private final transient List<Problem> problems;

    CurriculumException(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "Chương trình có " + problems.size() + " lỗi:\n", "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
