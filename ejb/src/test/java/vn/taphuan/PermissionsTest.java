package vn.taphuan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.taphuan.identity.JobRole;

/** {@code docs/permissions.md} tells who may do what, as the code has it. */
@AnalyzeClasses(packages = "vn.taphuan", importOptions = ImportOption.DoNotIncludeTests.class)
class PermissionsTest {
    private static final Path TABLE = Path.of("../docs/permissions.md");
    private static final String WRITE = "permissions.write";

    /** What follows is written by the tests of web, which know the pages. */
    private static final String REST_OF_FILE = "\n## ";

    @ArchTest
    static void the_table_of_permissions_tells_what_the_code_does(JavaClasses classes) throws IOException {
        var table = table(classes);
        var file = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        var rest = file.contains(REST_OF_FILE) ? file.substring(file.indexOf(REST_OF_FILE)) : "";
        if (Boolean.getBoolean(WRITE)) Files.writeString(TABLE, table + rest);
        assertEquals(
                table + rest,
                Files.exists(TABLE) ? Files.readString(TABLE) : "",
                "run the tests of ejb once with -D" + WRITE + "=true and look at what changed");
    }

    private static String table(JavaClasses classes) {
        var doors = doors(classes);
        var roles = JobRole.values();
        var text = new StringBuilder("""
                # Who may do what

                Written by `PermissionsTest` from the code; `mvn -pl courses,ejb -am test -Dpermissions.write=true` writes it anew.

                A permission opens the service methods named beside it, whatever page or REST call comes to them. It reaches the units of the grant and all below, nothing else: the units are in each query. `**` is anyone signed in.

                """);
        text.append("| permission | ")
                .append(Arrays.stream(roles).map(JobRole::name).collect(Collectors.joining(" | ")))
                .append(" | opens |\n|---|")
                .append(":-:|".repeat(roles.length))
                .append("---|\n");
        doors.forEach((permission, methods) -> {
            text.append("| ").append(permission).append(" |");
            for (var role : roles) text.append(permission.equals("**") || role.may(permission) ? " ● |" : "   |");
            text.append(' ').append(String.join(", ", methods)).append(" |\n");
        });
        return text.toString();
    }

    private static Map<String, TreeSet<String>> doors(JavaClasses classes) {
        var doors = new TreeMap<String, TreeSet<String>>();
        for (var type : classes)
            for (var method : type.getMethods())
                method.tryGetAnnotationOfType(RolesAllowed.class).ifPresent(roles -> {
                    for (var permission : roles.value())
                        doors.computeIfAbsent(permission, key -> new TreeSet<>())
                                .add(name(method));
                });
        return doors;
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + '.' + method.getName();
    }
}
