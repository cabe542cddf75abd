package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.taphuan.content.ContentStore;
import vn.taphuan.packages.PackageKind;
import vn.taphuan.packages.PackageReport;
import vn.taphuan.packages.PackageService;
import vn.taphuan.shared.Sha256;

/** Bình takes in packages that others made. */
@ExtendWith(ArquillianExtension.class)
class PackageIT {
    @Inject
    PackageService packages;

    @Inject
    ContentStore store;

    @TempDir
    Path folder;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    private static String manifest(String launched) {
        return """
                <manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations><organization identifier="O"><title>Tiếp công dân</title>
                    <item identifier="I1" identifierref="R"><title>Nghe</title></item>
                    <item identifier="I2" identifierref="R" parameters="?trang=2"><title>Nói</title></item>
                  </organization></organizations>
                  <resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="%s">
                    <file href="thieu.css"/></resource></resources>
                </manifest>""".formatted(launched);
    }

    private Path zip(String launched, String page) throws IOException {
        var file = Files.createTempFile(folder, null, ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "imsmanifest.xml", manifest(launched));
            put(zip, "index.html", page);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private long count() throws Exception {
        return As.BINH.get(() -> packages.packages(0, 1)).total();
    }

    @Test
    void bình_looks_first_then_takes_and_sends_again_without_harm() throws Exception {
        var before = count();
        var page = "<title>" + UUID.randomUUID() + "</title>";
        var file = zip("index.html", page);
        assertEquals(PackageKind.SCORM, As.BINH.get(() -> packages.kind(file)));
        var looked = As.BINH.get(() -> packages.take(file, true));
        assertNull(looked.id());
        assertEquals(before, count());
        assertFalse(store.exists(Sha256.of(page.getBytes(StandardCharsets.UTF_8))));
        var taken = As.BINH.get(() -> packages.take(file, false));
        assertEquals("1.2", taken.version());
        assertEquals("Tiếp công dân", taken.title());
        assertEquals(List.of("Nghe", "Nói"), taken.items());
        assertEquals("packages.fileMissing", taken.warnings().get(0).key());
        assertTrue(store.exists(Sha256.of(page.getBytes(StandardCharsets.UTF_8))));
        assertEquals(taken.id(), As.HA.get(() -> packages.take(file, false)).id());
        assertEquals(before + 1, count());
        var line = As.HA.get(() -> packages.packages(0, 10)).rows().get(0);
        assertEquals(taken.id(), line.id());
        assertEquals("Nguyễn Văn Bình", line.takenBy());
        assertEquals(2, line.items());
        var other = zip("index.html", "khác");
        assertNotEquals(
                taken.id(), As.BINH.get(() -> packages.take(other, false)).id());
    }

    @Test
    void two_who_send_the_same_at_once_get_the_same_package() throws Exception {
        var before = count();
        var file = zip("index.html", "<title>" + UUID.randomUUID() + "</title>");
        var taken = School.allAtOnce(List.<Callable<PackageReport>>of(
                () -> As.BINH.get(() -> packages.take(file, false)),
                () -> As.HA.get(() -> packages.take(file, false))));
        assertEquals(taken.get(0).id(), taken.get(1).id());
        assertEquals(before + 1, count());
    }

    @Test
    void of_what_cannot_be_launched_nothing_is_taken() throws Exception {
        var before = count();
        var file = zip("khong-co.html", "<p>Chào</p>");
        assertEquals("packages.noFile", School.refusal(() -> As.BINH.get(() -> packages.take(file, false))));
        assertEquals(before, count());
    }

    @Test
    void learners_hr_and_administrators_take_and_see_none() throws Exception {
        var file = zip("index.html", "<p>Chào</p>");
        for (var person : List.of(As.HANH, As.PAO, As.DUC, As.HUY)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> packages.take(file, true)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> packages.kind(file)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> packages.packages(0, 1)));
        }
    }
}
