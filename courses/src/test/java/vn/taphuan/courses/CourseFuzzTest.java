package vn.taphuan.courses;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Set;

/** Courses of whatever bytes: there is always something to say about them, and nothing goes wrong. */
class CourseFuzzTest {
    private static final String FOLDER = "lc-01/";

    @FuzzTest
    void course(byte[] text) {
        check(SmallCurriculum.COURSE, text);
    }

    @FuzzTest
    void lesson(byte[] text) {
        check(SmallCurriculum.LESSON, text);
        var page = new String(text, StandardCharsets.UTF_8);
        CourseFiles.html(page);
        PagePlan.of(page);
    }

    @FuzzTest
    void bank(byte[] text) {
        check(SmallCurriculum.BANK, text);
    }

    private static void check(String path, byte[] text) {
        var files = new HashMap<String, byte[]>();
        new SmallCurriculum().write(path, text).files().forEach((each, bytes) -> {
            if (each.startsWith(FOLDER)) files.put(each.substring(FOLDER.length()), bytes);
        });
        CourseFiles.of(files).check(Set.of("LC-01"));
        CoursePlan.of(new String(text, StandardCharsets.UTF_8));
    }
}
