package vn.taphuan.player;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.taphuan.shared.Outside;

/** What packages send of themselves, whatever it is. */
class CommitFuzzTest {
    @FuzzTest
    void body(byte[] text) throws IOException {
        Outside.read(() -> Commit.of(new String(text, StandardCharsets.UTF_8)));
    }
}
