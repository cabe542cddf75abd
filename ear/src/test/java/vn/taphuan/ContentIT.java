package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.taphuan.audit.AuditService;
import vn.taphuan.content.ContentService;
import vn.taphuan.content.ContentStore;
import vn.taphuan.content.Kept;
import vn.taphuan.packages.PackageService;
import vn.taphuan.shared.Sha256;

/** Huy keeps the store of large files tidy. */
@ExtendWith(ArquillianExtension.class)
class ContentIT {
    @Inject
    ContentService content;

    @Inject
    ContentStore store;

    @Inject
    PackageService packages;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    @TempDir
    Path folder;

    @Deployment
    static EnterpriseArchive app() {
        return App.underTest();
    }

    private String put(String text) throws IOException {
        return store.put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .sha256();
    }

    private Path kept(String sha256) {
        return Path.of(store.place().address(), sha256.substring(0, 2), sha256.substring(2, 4), sha256);
    }

    private static void twoDaysPass(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    private List<String> orphans() throws Exception {
        return As.HUY.get(() -> content.look(0, 200)).orphans().rows().stream()
                .map(Kept::sha256)
                .toList();
    }

    /** The hash of the page in a package that Bình takes in. */
    private String takePackage() throws Exception {
        var file = folder.resolve("goi.zip");
        var page = "<title>" + UUID.randomUUID() + "</title>";
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "imsmanifest.xml", """
                    <manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                      <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                      <organizations><organization identifier="O"><title>Tiếp công dân</title>
                        <item identifier="I" identifierref="R"><title>Nghe</title></item>
                      </organization></organizations>
                      <resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources>
                    </manifest>""");
            add(zip, "index.html", page);
        }
        As.BINH.run(() -> packages.take(file, false));
        return Sha256.of(page.getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** WildFly clears its own folder of all it does not know, minutes after its start. */
    @Test
    void what_is_kept_lies_where_the_server_does_not_tidy_up() {
        var tidied = Path.of(System.getProperty("jboss.server.data.dir"), "content");
        assertFalse(Path.of(store.place().address()).startsWith(tidied));
    }

    @Test
    void huy_looks_then_removes_what_nobody_uses_and_neither_what_is_used_nor_what_just_came() throws Exception {
        var used = takePackage();
        var orphan = put("bỏ quên " + UUID.randomUUID());
        var underWay = put("đang đưa vào " + UUID.randomUUID());
        twoDaysPass(kept(used));
        twoDaysPass(kept(orphan));
        assertTrue(orphans().contains(orphan));
        assertFalse(orphans().contains(used));
        assertFalse(orphans().contains(underWay));
        assertTrue(store.exists(orphan));
        assertTrue(As.HUY.get(() -> content.clean()).files() > 0);
        assertFalse(store.exists(orphan));
        assertTrue(store.exists(used));
        assertTrue(store.exists(underWay));
        assertEquals(List.of(), orphans());
        var today = LocalDate.now(clock);
        var told = As.HUY.get(() -> audit.search(today, today, "quantri", "content.clean", null, 0, 1));
        assertEquals(store.place().address(), told.rows().get(0).subject());
    }

    @Test
    void what_somebody_puts_again_meanwhile_is_no_orphan_any_more() throws Exception {
        var text = "lại đưa vào " + UUID.randomUUID();
        var again = put(text);
        twoDaysPass(kept(again));
        assertTrue(orphans().contains(again));
        put(text);
        As.HUY.run(() -> content.clean());
        assertTrue(store.exists(again));
    }

    @Test
    void what_a_power_cut_left_half_way_goes_too() throws Exception {
        var left = Files.createTempFile(Path.of(store.place().address(), "unfinished"), null, null);
        twoDaysPass(left);
        assertTrue(As.HUY.get(() -> content.look(0, 1)).unfinished() > 0);
        assertTrue(As.HUY.get(() -> content.clean()).unfinished() > 0);
        assertFalse(Files.exists(left));
    }

    @Test
    void nobody_but_an_administrator_looks_or_cleans() {
        for (var person : List.of(As.HANH, As.BINH, As.HA, As.PAO, As.DUC)) {
            assertThrows(EJBAccessException.class, () -> person.get(() -> content.look(0, 1)));
            assertThrows(EJBAccessException.class, () -> person.get(() -> content.clean()));
        }
    }
}
