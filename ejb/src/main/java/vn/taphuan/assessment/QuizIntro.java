package vn.taphuan.assessment;

import java.util.List;

/**
 * What a learner sees before starting a quiz.
 *
 * @param minutes time limit
 * @param maxAttempts 0 is as many as one likes
 * @param openAttempt the attempt under way, or null
 * @param canStart whether another attempt may be started now
 */
public record QuizIntro(
        String offering,
        String courseTitle,
        String item,
        String title,
        int questions,
        int minutes,
        int maxAttempts,
        int passPercent,
        List<AttemptLine> attempts,
        Long openAttempt,
        boolean canStart) {
    public boolean passed() {
        return attempts.stream().anyMatch(attempt -> Boolean.TRUE.equals(attempt.passed()));
    }

    public int attemptsLeft() {
        return maxAttempts - attempts.size();
    }
}
