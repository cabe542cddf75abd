package vn.taphuan.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("`(giao-tiep/[^`]+)`[^\n]*\n\n```\\w+\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_example_of_the_readme_is_right_but_for_its_length() throws IOException {
        var curriculum = new SmallCurriculum()
                .write("curriculum.yaml", "courses: [lc-01, lc-02, giao-tiep]\n")
                .write("giao-tiep/images/chao.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        EXAMPLE.matcher(Files.readString(Path.of(System.getProperty("basedir", "."), "README.md")))
                .results()
                .forEach(example -> curriculum.write(example.group(1), example.group(2)));
        curriculum
                .change("giao-tiep/course.yaml", "[CCHC-01]", "[LC-01]")
                .change("giao-tiep/vi/loi-chao.md", "Đoạn văn", SmallCurriculum.words(600) + " đoạn văn");
        assertEquals(
                List.of(new Problem(
                        "giao-tiep/course.yaml",
                        18,
                        "Ngân hàng có 1 câu; bài kiểm tra cuối khóa 1 câu cần ít nhất 3 câu.",
                        true)),
                curriculum.read().problems());
    }
}
