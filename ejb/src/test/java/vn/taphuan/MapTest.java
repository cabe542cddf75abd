package vn.taphuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.processing.HQL;
import vn.taphuan.content.ContentUse;
import vn.taphuan.content.Stored;
import vn.taphuan.courses.Medium;
import vn.taphuan.identity.JobRole;

/** Which feature may know which, and what holds in every feature. */
@AnalyzeClasses(packages = "vn.taphuan", importOptions = ImportOption.DoNotIncludeTests.class)
class MapTest {
    private static final String ROOT = "vn.taphuan.";

    /**
     * The map: a feature and those below it that it may use besides shared. Upward news travels as events. Draw a new
     * arrow here first; the test of cycles says whether it may stay.
     */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("courses", Set.of()),
            Map.entry("organisation", Set.of()),
            Map.entry("audit", Set.of("identity", "official")),
            Map.entry("idempotency", Set.of("identity", "official")),
            Map.entry("identity", Set.of("organisation")),
            Map.entry("document", Set.of("organisation")),
            Map.entry("content", Set.of()),
            Map.entry("course", Set.of("content", "courses", "packages", "rendition")),
            Map.entry("rendition", Set.of("content")),
            Map.entry("authoring", Set.of("content", "course", "courses", "identity", "packages")),
            Map.entry("official", Set.of("identity", "organisation")),
            Map.entry("offering", Set.of("course", "identity", "organisation")),
            Map.entry("enrolment", Set.of("course", "document", "identity", "offering", "official", "organisation")),
            Map.entry("assessment", Set.of("course", "courses", "enrolment", "identity", "offering", "official")),
            Map.entry(
                    "learning",
                    Set.of(
                            "assessment",
                            "completion",
                            "course",
                            "courses",
                            "discussion",
                            "enrolment",
                            "identity",
                            "note",
                            "offering",
                            "official",
                            "player",
                            "rendition")),
            Map.entry("completion", Set.of("course", "enrolment", "identity", "offering", "official", "organisation")),
            Map.entry("discussion", Set.of("course", "enrolment", "identity", "offering", "official")),
            Map.entry("note", Set.of("course", "enrolment", "identity", "offering", "official")),
            Map.entry("duplicate", Set.of("identity", "official", "organisation")),
            Map.entry("outside", Set.of("identity", "official", "organisation")),
            Map.entry("packages", Set.of("content", "courses", "identity")),
            Map.entry("player", Set.of("course", "enrolment", "identity", "offering", "official", "packages")),
            Map.entry("posting", Set.of("document", "identity", "official", "organisation")),
            Map.entry("reorganisation", Set.of("document", "identity", "official", "organisation")),
            Map.entry("compliance", Set.of("completion", "course", "identity", "official", "organisation")),
            Map.entry(
                    "demo",
                    Set.of(
                            "completion",
                            "course",
                            "document",
                            "enrolment",
                            "identity",
                            "learning",
                            "offering",
                            "official",
                            "organisation",
                            "outside")));

    private static final List<Class<?>> TELL_THE_TIME = List.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Year.class,
            YearMonth.class);

    // The map

    @ArchTest
    static void a_feature_uses_only_those_the_map_puts_below_it(JavaClasses classes) {
        classes()
                .that()
                .resideInAPackage("vn.taphuan.*..")
                .should(stayOnTheMap())
                .check(classes);
    }

    @ArchTest
    static void features_never_go_round_in_a_circle(JavaClasses classes) {
        slices().matching("vn.taphuan.(*)..").should().beFreeOfCycles().check(classes);
    }

    /** A query names entities in a string that the compiler does not count as a use. */
    @ArchTest
    static void a_query_joins_only_what_the_map_puts_below_it(JavaClasses classes) {
        var homes = classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .collect(Collectors.toMap(JavaClass::getSimpleName, MapTest::featureOf));
        var strays = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(HQL.class))
                .flatMap(method -> Arrays.stream(
                                method.getAnnotationOfType(HQL.class).value().split("\\W+"))
                        .filter(homes::containsKey)
                        .filter(entity -> !mayUse(featureOf(method.getOwner()), homes.get(entity)))
                        .map(entity -> method.getFullName() + " names " + entity))
                .toList();
        assertEquals(List.of(), strays);
    }

    @ArchTest
    static void the_map_shows_every_feature_and_none_that_is_gone(JavaClasses classes) {
        var there = classes.stream()
                .map(MapTest::featureOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(new TreeSet<>(there), new TreeSet<>(MAY_USE.keySet()));
    }

    /** Else an administrator who cleans up would remove what it keeps. */
    @ArchTest
    static void a_feature_that_keeps_content_tells_what_of_it_is_used(JavaClasses classes) {
        var keeping = new TreeSet<String>();
        var telling = new TreeSet<String>();
        for (var type : classes) {
            if (featureOf(type).equals("content")) continue;
            if (type.isAssignableTo(ContentUse.class)) telling.add(featureOf(type));
            if (type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .anyMatch(used -> used.isEquivalentTo(Stored.class)
                            || type.isAnnotatedWith(Entity.class) && used.isEquivalentTo(Medium.class)))
                keeping.add(featureOf(type));
        }
        assertEquals(keeping, telling);
    }

    @ArchTest
    static void the_curriculum_and_its_reader_know_nothing_of_the_application(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("vn.taphuan.courses..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..")
                .check(classes);
    }

    @ArchTest
    static void the_domain_knows_no_pages_no_requests_and_no_rest(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "vn.taphuan.web..")
                .check(classes);
    }

    // Services

    @ArchTest
    static void a_service_is_stateless(JavaClasses classes) {
        classes()
                .that()
                .haveSimpleNameEndingWith("Service")
                .should()
                .beAnnotatedWith(Stateless.class)
                .check(classes);
    }

    @ArchTest
    static void every_door_of_a_service_says_who_may_pass(JavaClasses classes) {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Service")
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(classes);
    }

    @ArchTest
    static void every_permission_opens_a_door_and_every_door_opens_to_some_job(JavaClasses classes) {
        var anyone = "**";
        var asked = classes.stream()
                .flatMap(each -> each.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(RolesAllowed.class).stream())
                .flatMap(roles -> Arrays.stream(roles.value()))
                .filter(permission -> !permission.equals(anyone))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(JobRole.permissionsOf(List.of(JobRole.values())), asked);
    }

    // Entities

    @ArchTest
    static void entities_change_by_what_happens_to_them_and_have_no_setters(JavaClasses classes) {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(classes);
    }

    @ArchTest
    static void entities_keep_their_fields_to_themselves(JavaClasses classes) {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(classes);
    }

    // Time

    @ArchTest
    static void nobody_uses_the_old_dates(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(classes);
    }

    @ArchTest
    static void the_time_is_asked_of_the_clock_that_was_injected(JavaClasses classes) {
        var rule = noClasses().should().callMethod(System.class, "currentTimeMillis");
        for (var type : TELL_THE_TIME) rule = rule.orShould().callMethod(type, "now");
        rule.check(classes);
    }

    /** Only what is injected into everyone makes a clock. */
    @ArchTest
    static void there_is_one_clock(JavaClasses classes) {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vn.taphuan.shared.Resources")
                .should()
                .callMethod(Clock.class, "system", ZoneId.class)
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(classes);
    }

    private static ArchCondition<JavaClass> stayOnTheMap() {
        return new ArchCondition<>("stay on the map") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                var feature = featureOf(user);
                user.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var used = featureOf(dependency.getTargetClass());
                    if (!mayUse(feature, used))
                        events.add(SimpleConditionEvent.violated(
                                user, feature + " may not use " + used + ": " + dependency.getDescription()));
                });
            }
        };
    }

    private static boolean mayUse(String feature, String used) {
        return used.isEmpty()
                || Stream.of(feature, "shared").anyMatch(used::equals)
                || MAY_USE.getOrDefault(feature, Set.of()).contains(used);
    }

    /** The package below the root, or nothing for what is not ours. */
    private static String featureOf(JavaClass type) {
        if (!type.getPackageName().startsWith(ROOT)) return "";
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }
}
