package vn.taphuan.packages;

import vn.taphuan.courses.CourseFiles;

/** What a package is, by the file at its top. */
public enum PackageKind {
    SCORM("imsmanifest.xml"),
    H5P("h5p.json"),
    /** A course written here; the feature of courses takes it. */
    COURSE(CourseFiles.COURSE);

    private final String file;

    PackageKind(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
