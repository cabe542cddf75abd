package vn.taphuan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.taphuan.identity.JobRole;
import vn.taphuan.web.shared.Doors;

/** The second part of {@code docs/permissions.md}: every page and every REST call, and for whom it opens. */
@AnalyzeClasses(packages = "vn.taphuan", importOptions = ImportOption.DoNotIncludeTests.class)
class DoorsTest {
    private static final java.nio.file.Path TABLE = java.nio.file.Path.of("../docs/permissions.md");
    private static final String BEGINNING = "## Pages and REST calls";
    private static final String WRITE = "permissions.write";
    private static final String REST = "/api/v1/";

    /** A call of the REST door and the permissions it needs, each of them. */
    private record Call(String name, Set<String> services, Set<String> permissions) {}

    @ArchTest
    static void the_table_of_doors_tells_what_the_code_does(JavaClasses classes) throws IOException {
        var file = Files.readString(TABLE);
        var at = file.indexOf(BEGINNING);
        var table = pages() + calls(classes);
        if (Boolean.getBoolean(WRITE)) Files.writeString(TABLE, (at < 0 ? file + '\n' : file.substring(0, at)) + table);
        assertEquals(
                table,
                Boolean.getBoolean(WRITE) ? table : at < 0 ? "" : file.substring(at),
                "run the tests of web once with -D" + WRITE + "=true and look at what changed");
    }

    @ArchTest
    static void every_view_and_every_file_has_its_door_and_no_door_leads_nowhere(JavaClasses classes) {
        var views = View.all()
                .map(View::toString)
                .filter(view -> !view.startsWith("WEB-INF"))
                .map(view -> view.replace(".xhtml", ""));
        var servlets = classes.stream()
                .flatMap(type -> type.tryGetAnnotationOfType(WebServlet.class).stream())
                .flatMap(servlet -> Arrays.stream(servlet.value()))
                .map(address -> address.substring(1).replace("/*", ""));
        assertEquals(
                Stream.concat(Stream.of(""), Stream.concat(views, servlets))
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Doors.all().keySet()));
    }

    @ArchTest
    static void a_door_asks_for_permissions_there_are(JavaClasses classes) {
        var asked = Doors.all().values().stream()
                .flatMap(Set::stream)
                .filter(permission -> !permission.equals(Doors.ANYONE))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(JobRole.permissionsOf(List.of(JobRole.values())));
        assertEquals(Set.of(), asked);
    }

    private static String pages() {
        var text = new StringBuilder(BEGINNING).append("""


                Written by `DoorsTest`; `mvn -pl courses,ejb,web -am test -Dpermissions.write=true` writes it anew. `DoorsJourney` walks both tables as each role. Where there is no ● the answer is 403; what lies outside the units, classes or attempts of the caller is 404; a stranger is asked to sign in by a page and told 401 by a REST call, but where a pass stands for who comes. Pages that are open to strangers have no row.

                """);
        head(text, "page or file", "one of");
        new TreeMap<>(Doors.all()).forEach((door, permissions) -> {
            if (!permissions.isEmpty())
                row(
                        text,
                        '/' + door,
                        role -> permissions.contains(Doors.ANYONE)
                                || permissions.stream().anyMatch(role::may),
                        String.join(", ", new TreeSet<>(permissions)));
        });
        return text.append('\n').toString();
    }

    private static String calls(JavaClasses classes) {
        var text = new StringBuilder();
        head(text, "REST call", "needs, for what it asks");
        classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> verb(method) != null)
                .map(DoorsTest::call)
                .sorted(Comparator.comparing(Call::name))
                .forEach(call -> row(
                        text,
                        call.name(),
                        role -> call.permissions().stream()
                                .allMatch(permission -> permission.equals(Doors.ANYONE) || role.may(permission)),
                        needs(call)));
        return text.toString();
    }

    /** What asks for no permission was opened by a pass; {@code RestDoor} lets nobody else by unknown. */
    private static String needs(Call call) {
        return call.permissions().isEmpty()
                ? "a pass"
                : String.join(", ", call.permissions()) + ": " + String.join(", ", call.services());
    }

    private static void head(StringBuilder text, String what, String needs) {
        text.append("| ")
                .append(what)
                .append(" | ")
                .append(Arrays.stream(JobRole.values()).map(JobRole::name).collect(Collectors.joining(" | ")))
                .append(" | ")
                .append(needs)
                .append(" |\n|---|")
                .append(":-:|".repeat(JobRole.values().length))
                .append("---|\n");
    }

    private static void row(StringBuilder text, String what, Predicate<JobRole> opens, String needs) {
        text.append("| ").append(what).append(" |");
        for (var role : JobRole.values()) text.append(opens.test(role) ? " ● |" : "   |");
        text.append(' ').append(needs).append(" |\n");
    }

    private static Call call(JavaMethod method) {
        var services = new TreeSet<String>();
        var permissions = new TreeSet<String>();
        method.getMethodCallsFromSelf().stream()
                .flatMap(each -> each.getTarget().resolveMember().stream())
                .filter(target -> target.isAnnotatedWith(RolesAllowed.class))
                .forEach(target -> {
                    services.add(target.getOwner().getSimpleName() + '.' + target.getName());
                    permissions.addAll(List.of(
                            target.getAnnotationOfType(RolesAllowed.class).value()));
                });
        return new Call(verb(method) + ' ' + address(method) + kind(method), services, permissions);
    }

    private static String verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                .flatMap(verb -> verb.stream())
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String address(JavaMethod method) {
        JavaClass type = method.getOwner();
        return REST
                + Stream.of(
                                type.getAnnotationOfType(Path.class).value(),
                                method.tryGetAnnotationOfType(Path.class)
                                        .map(Path::value)
                                        .orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("/"));
    }

    /** Two calls of one address differ by what they answer with. */
    private static String kind(JavaMethod method) {
        return method.tryGetAnnotationOfType(jakarta.ws.rs.Produces.class)
                .map(produces -> produces.value()[0].replaceAll(";.*", ""))
                .filter(type -> !type.equals("application/json"))
                .map(type -> " (" + type + ')')
                .orElse("");
    }
}
