package vn.taphuan.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two small courses in memory that are right in everything; a test then makes one thing wrong. */
final class SmallCurriculum {

    static final String COURSE = "lc-01/course.yaml";
    static final String LESSON = "lc-01/vi/bai-1.md";
    static final String BANK = "lc-01/vi/questions/lc01-m1.md";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SmallCurriculum() {
        write("curriculum.yaml", "courses: [lc-01, lc-02]\n");
        course("lc-01", "LC-01", "lc01", "6a1f2f0e-0000-4000-8000-000000000001", "[]");
        course("lc-02", "LC-02", "lc02", "6a1f2f0e-0000-4000-8000-000000000002", "[LC-01]");
    }

    private void course(String folder, String code, String prefix, String uuid, String prerequisites) {
        write(folder + "/course.yaml", """
                uuid: %s
                code: %s
                title: Giao tiếp với người dân
                summary: Khóa học ngắn về giao tiếp ở bộ phận một cửa.
                periods: 2
                audience: Công chức bộ phận một cửa
                prerequisites: %s
                passPercent: 70
                outcomes:
                  - Chào và hỏi người dân đúng mực
                basis:
                  - text: Nghị định số 61/2018/NĐ-CP
                    status: past
                    validity: đến hết ngày 30/6/2025
                modules:
                  - id: %s-m1
                    title: Lời chào
                    aim: Biết chào.
                    items:
                      - page: bai-1.md
                      - quiz:
                          id: %s-final
                          title: Bài kiểm tra cuối khóa
                          minutes: 20
                          attempts: 3
                          passPercent: 70
                          draw:
                            - {topic: %s-m1, level: nhan-biet, count: 1}
                """.formatted(uuid, code, prerequisites, prefix, prefix, prefix));
        write(folder + "/vi/bai-1.md", """
                ---
                id: %s-m1-p1
                title: Lời chào
                minutes: 20
                aim: Sau bài này, anh chị có thể chào người dân.
                basis:
                  - text: Hiến pháp năm 2013
                    status: current
                    validity: đang áp dụng
                ---
                ## Vì sao phải chào

                %s

                ![Chị Hạnh chào bà con](../images/chao.svg)

                | Việc | Số phút |
                |---|---:|
                | Chào | 1 |

                > [!VÍ DỤ] Ở xã Mường Than
                > Anh Páo **đứng dậy** chào bà con.

                > [!TÓM TẮT]
                > - Chào trước, hỏi sau.
                """.formatted(prefix, words(600)));
        write(folder + "/vi/questions/" + prefix + "-m1.md", """
                ---
                topic: %1$s-m1
                ---

                ## Ai chào trước? {#%1$s-m1-q01 level=nhan-biet}

                - [x] Công chức
                - [ ] Người dân

                > Công chức phục vụ người dân.
                >
                > Căn cứ: Hiến pháp năm 2013.

                ## Những việc nào là chào? Hãy chọn tất cả phương án đúng. {#%1$s-m1-q02 level=thong-hieu}

                - [x] Đứng dậy
                - [x] Mỉm cười
                - [ ] Xem điện thoại

                > Xem điện thoại thì không phải là chào.
                >
                > Căn cứ: Hiến pháp năm 2013.

                ## Công chức chào trước. {#%1$s-m1-q03 level=van-dung}

                - [x] Đúng
                - [ ] Sai

                > Đúng như đã học.
                >
                > Căn cứ: Hiến pháp năm 2013.
                """.formatted(prefix));
        write(folder + "/images/chao.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "chữ").collect(Collectors.joining(" "));
    }

    SmallCurriculum write(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SmallCurriculum write(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    SmallCurriculum remove(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces the first occurrence, which must be there. */
    SmallCurriculum change(String path, String old, String replacement) {
        var text = text(path);
        int at = text.indexOf(old);
        assertTrue(at >= 0, old + " không có trong " + path);
        return write(path, text.substring(0, at) + replacement + text.substring(at + old.length()));
    }

    Map<String, byte[]> files() {
        return files;
    }

    CurriculumReader.Reading read() {
        return CurriculumReader.read(path -> Optional.ofNullable(files.get(path)));
    }

    CourseSource course() {
        assertEquals(List.of(), read().problems());
        return read().courses().get(0);
    }

    /** One problem and no other. */
    void tells(String file, int line, String sentence) {
        assertEquals(List.of(new Problem(file, line, sentence).toString()), told());
    }

    /** One problem and no other, on the first line that contains the text. */
    void tells(String file, String lineWith, String sentence) {
        tells(file, line(file, lineWith), sentence);
    }

    /** Several problems on the first line that contains the text, in the order of the alphabet. */
    void tellsAll(String file, String lineWith, String... sentences) {
        var expected = new ArrayList<String>();
        for (var sentence : sentences) {
            expected.add(new Problem(file, line(file, lineWith), sentence).toString());
        }
        assertEquals(expected, told());
    }

    /** What is told, whether it must be mended or is advice. */
    private List<String> told() {
        return read().problems().stream().map(Problem::toString).toList();
    }

    private int line(String file, String text) {
        var lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text + " không có trong " + file);
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }
}
