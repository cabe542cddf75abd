package vn.taphuan.course;

import vn.taphuan.courses.Kind;
import vn.taphuan.courses.Level;

/** Parts of a course for tests that need no database. */
public final class SampleCourse {
    private SampleCourse() {}

    public static Item quiz(int minutes, int maxAttempts, int passPercent) {
        return Item.quiz(null, null, 1, "cchc-01-kt", "Bài kiểm tra cuối khóa", minutes, maxAttempts, passPercent);
    }

    /** A question with as many choices as there are words; each says whether its choice is right. */
    public static Question question(boolean... right) {
        var question = new Question(
                null,
                "q-nghi-quyet",
                "chuyen-de-1",
                Level.RECOGNISE,
                Kind.MULTIPLE,
                "Chọn tất cả phương án đúng.",
                "<p>Giải thích</p>",
                "Nghị quyết 76/NQ-CP");
        for (var each : right) question.offer(each ? "Đúng" : "Sai", each);
        return question;
    }
}
