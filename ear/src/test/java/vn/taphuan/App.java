package vn.taphuan;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very EAR that ships, with one more module: the tests. */
final class App {
    private App() {}

    static EnterpriseArchive underTest() {
        var tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackage("vn.taphuan")
                .addAsManifestResource(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron-base\n"),
                        "MANIFEST.MF");
        return ShrinkWrap.create(ZipImporter.class, "taphuan.ear")
                .importFrom(new File("target/taphuan.ear"))
                .as(EnterpriseArchive.class)
                .addAsModule(Testable.archiveToTest(tests));
    }
}
