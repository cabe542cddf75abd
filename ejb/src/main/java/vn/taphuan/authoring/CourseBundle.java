package vn.taphuan.authoring;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import vn.taphuan.content.ContentStore;

/** The files of a course, to be taken along; its films and packages are fetched while it is written. */
public final class CourseBundle {
    private final Map<String, byte[]> files;
    private final ContentStore store;

    CourseBundle(Map<String, byte[]> files, ContentStore store) {
        this.files = files;
        this.store = store;
    }

    /** As one zip file; the stream stays open. */
    public void writeTo(OutputStream to) throws IOException {
        CourseZip.write(files, store, to);
    }
}
