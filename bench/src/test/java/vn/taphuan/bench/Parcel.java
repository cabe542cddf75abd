package vn.taphuan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A SCORM package as authoring tools make it: a manifest, a page, and the pictures and sounds beside it. */
public final class Parcel {
    private static final String MANIFEST = """
            <manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations><organization identifier="O"><title>Gói thử</title>
                <item identifier="I" identifierref="R"><title>Thử</title></item>
              </organization></organizations>
              <resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources>
            </manifest>""";

    private Parcel() {}

    /** Writes one with so many files beside it, each of so many bytes that no other package has. */
    public static void write(Path to, int files, int bytes) throws IOException {
        var random = new Random();
        try (var zip = new ZipOutputStream(Files.newOutputStream(to))) {
            put(zip, "imsmanifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
            put(zip, "index.html", ("<p>" + random.nextLong() + "</p>").getBytes(StandardCharsets.UTF_8));
            var content = new byte[bytes];
            for (int file = 0; file < files; file++) {
                random.nextBytes(content);
                put(zip, "media/" + file + ".jpg", content);
            }
        }
    }

    static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
    }
}
