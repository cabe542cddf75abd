package vn.taphuan.authoring;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.taphuan.courses.CourseFiles;
import vn.taphuan.courses.Medium;
import vn.taphuan.shared.Outside;

/** Captions and courses of whatever bytes. */
class AuthoringFuzzTest {
    @FuzzTest
    void captions(byte[] text) throws IOException {
        Outside.read(() -> CaptionReader.read(text));
    }

    @FuzzTest
    void course(byte[] bytes) throws IOException {
        Outside.read(() -> CourseFiles.of(CourseZip.read(new ByteArrayInputStream(bytes), AuthoringFuzzTest::counted)));
    }

    private static Medium counted(String path, InputStream content) throws IOException {
        return new Medium("0".repeat(64), content.transferTo(OutputStream.nullOutputStream()));
    }
}
