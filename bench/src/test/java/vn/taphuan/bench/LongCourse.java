package vn.taphuan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipOutputStream;

/**
 * A course of 200 items as another province might send it: 20 modules of pages, in the last of them a film of 40 MB, a
 * package and the final test.
 */
public final class LongCourse {
    /** A page in the middle of it. */
    public static final String PAGE = "thu-100";

    public static final String FILM = "thu-phim";
    public static final int FILM_SECONDS = 1_800;
    public static final int FILM_MEGABYTES = 40;

    static final String CODE = "THU-200";
    static final String PACKAGE = "thu-goi";

    private static final int MODULES = 20;
    private static final int ITEMS_OF_MODULE = 10;

    /** In the last module other items stand in the place of so many pages. */
    private static final int OTHERS = 3;

    private static final int PARAGRAPHS = 8;

    /** How a film begins, by which it is known. */
    private static final byte[] FILM_HEAD = {0, 0, 0, 16, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm', 0, 0, 0, 0};

    private static final String COURSE = """
            uuid: 8f2d4c4e-6b0a-4f5e-9a57-1f0b2a7c0200
            code: %s
            title: Khóa thử hai trăm bài
            summary: Khóa học để đo, không dạy gì.
            periods: 40
            audience: Mọi người
            prerequisites: []
            passPercent: 70
            outcomes:
              - Đo được máy chủ
            basis:
              - text: Hiến pháp năm 2013
                status: current
                validity: đang áp dụng
            modules:
            """;
    private static final String MODULE = """
              - id: thu-m%1$d
                title: Chuyên đề %1$d
                aim: Đọc mười bài.
                items:
            """;
    private static final String OTHER_ITEMS = """
                  - video:
                      id: %s
                      title: Phim thử
                      minutes: 30
                      file: phim.mp4
                      seconds: %d
                      finish: {when: watched, atLeast: 90}
                  - package:
                      id: %s
                      title: Gói thử
                      minutes: 10
                      file: goi.zip
                      finish: {when: completed}
                  - quiz:
                      id: thu-final
                      title: Bài kiểm tra cuối khóa
                      minutes: 10
                      attempts: 0
                      passPercent: 70
                      draw:
                        - {topic: thu-m1, level: nhan-biet, count: 1}
            """;
    private static final String LESSON = """
            ---
            id: thu-%1$d
            title: Bài thử %1$d
            minutes: 10
            aim: Sau bài này, anh chị đã đọc bài %1$d.
            basis:
              - text: Hiến pháp năm 2013
                status: current
                validity: đang áp dụng
            ---
            """;
    private static final String PARAGRAPH = """
            ## Phần %d

            Người dân đánh giá cả bộ máy qua mười lăm phút ở quầy. Họ không thấy cuộc họp, không thấy tờ trình; họ thấy một
            người ngẩng lên chào, hoặc không. Bài này đi theo **một bộ hồ sơ** từ lúc nó được đặt lên mặt quầy đến lúc người
            nộp cầm giấy hẹn ra về: chào, kiểm, nhập, hẹn, và mỗi việc để lại một tờ giấy mà người nhà đọc lại được.

            """;
    private static final String QUESTIONS = """
            ---
            topic: thu-m1
            ---

            ## Khi người dân đến, ai chào trước? {#thu-q1 level=nhan-biet}

            - [x] Công chức
            - [ ] Người dân

            > Công chức phục vụ người dân nên chào trước.
            >
            > Căn cứ: Hiến pháp năm 2013 (đang áp dụng).
            """;

    private LongCourse() {}

    /** Writes it as courses are taken along. */
    static void write(Path to) throws IOException {
        var pages = MODULES * ITEMS_OF_MODULE - OTHERS;
        var parcel = Files.createTempFile("bench-", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            Parcel.write(parcel, 5, 1 << 16);
            put(zip, "course.yaml", outline(pages));
            for (int page = 1; page <= pages; page++) put(zip, "vi/" + page + ".md", lesson(page));
            put(zip, "vi/questions/thu-m1.md", QUESTIONS);
            Parcel.put(zip, "media/phim.mp4", film());
            Parcel.put(zip, "media/goi.zip", Files.readAllBytes(parcel));
        } finally {
            Files.delete(parcel);
        }
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        Parcel.put(zip, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String outline(int pages) {
        var text = new StringBuilder(COURSE.formatted(CODE));
        for (int page = 1; page <= pages; page++) {
            if ((page - 1) % ITEMS_OF_MODULE == 0) text.append(MODULE.formatted((page - 1) / ITEMS_OF_MODULE + 1));
            text.append("      - page: ").append(page).append(".md\n");
        }
        return text.append(OTHER_ITEMS.formatted(FILM, FILM_SECONDS, PACKAGE)).toString();
    }

    private static String lesson(int page) {
        var text = new StringBuilder(LESSON.formatted(page));
        for (int part = 1; part <= PARAGRAPHS; part++) text.append(PARAGRAPH.formatted(part));
        return text.toString();
    }

    private static byte[] film() {
        var film = new byte[FILM_MEGABYTES << 20];
        new Random().nextBytes(film);
        System.arraycopy(FILM_HEAD, 0, film, 0, FILM_HEAD.length);
        return film;
    }
}
