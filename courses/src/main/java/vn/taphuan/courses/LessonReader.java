package vn.taphuan.courses;

import java.util.Collections;
import java.util.Optional;

/** Reads one lesson: front matter, then Markdown. */
final class LessonReader {

    private static final int LEAST_WORDS = 600;
    private static final int MOST_WORDS = 1_500;

    private final Ids ids;
    private final Pictures pictures;
    private final Problems problems;

    LessonReader(Ids ids, Pictures pictures, Problems problems) {
        this.ids = ids;
        this.pictures = pictures;
        this.problems = problems;
    }

    Optional<LessonSource> read(TextFile file) {
        return Fields.frontMatter(file, problems).map(head -> read(file, head));
    }

    private LessonSource read(TextFile file, Fields.FrontMatter head) {
        var fields = head.fields();
        fields.only("id", "title", "minutes", "aim", "basis", "finish");
        var id = fields.text("id", CourseReader.LONGEST_ID);
        ids.claim(id, file.path(), fields.line("id"));
        var page = Markdown.page(file.from(head.body()), file.path(), head.body(), problems);
        pictures.use(file.path(), page.images());
        check(page, file.path(), head.body() + 1);
        return new LessonSource(
                id,
                fields.text("title", CourseReader.LONGEST_TITLE),
                fields.whole("minutes", 1, 240),
                fields.text("aim", CourseReader.LONGEST_AIM),
                fields.basis(),
                FinishRule.read(fields, LessonSource.FINISHES, problems),
                page.html(),
                page.words());
    }

    private void check(Markdown.Page page, String file, int line) {
        if (page.words() < LEAST_WORDS) {
            problems.advise(file, line, "Bài có %d chữ, ít hơn %d.", page.words(), LEAST_WORDS);
        }
        if (page.words() > MOST_WORDS) {
            problems.advise(file, line, "Bài có %d chữ, nhiều hơn %d.", page.words(), MOST_WORDS);
        }
        if (!page.callOuts().contains(CallOut.Type.EXAMPLE)) {
            problems.advise(file, line, "Bài chưa có khung VÍ DỤ nào.");
        }
        int summaries = Collections.frequency(page.callOuts(), CallOut.Type.SUMMARY);
        if (summaries != 1) {
            problems.advise(file, line, "Bài phải có đúng một khung TÓM TẮT, hiện có %d.", summaries);
        }
    }
}
