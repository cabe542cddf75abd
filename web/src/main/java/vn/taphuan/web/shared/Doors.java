package vn.taphuan.web.shared;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which page or file is open to whom, by the first word of its address: one of these permissions is enough. {@link
 * Threshold} keeps the doors; what a page then asks of the services has its own permission, and its units.
 */
public final class Doors {
    /** Whoever has signed in. */
    public static final String ANYONE = "**";

    private static final Set<String> STRANGERS = Set.of();
    private static final Set<String> SIGNED_IN = Set.of(ANYONE);
    private static final Set<String> ADMINISTRATION = Set.of("identity.administer");
    private static final Set<String> AUTHORING = Set.of("course.write");
    private static final Set<String> LEARNING = Set.of("learning.learn");
    private static final Set<String> QUIZZES = Set.of("assessment.answer");
    private static final Set<String> CLASSES = Set.of("offering.read", "offering.teach");
    private static final Set<String> DUPLICATES = Set.of("duplicate.merge");
    private static final Set<String> FIGURES = Set.of("compliance.read");
    private static final Set<String> UNITS = Set.of("organisation.read");
    private static final Set<String> IMPORT = Set.of("official.import");
    private static final Set<String> OUTSIDE = Set.of("outside.confirm");
    private static final Set<String> OWN_OUTSIDE = Set.of("outside.declare");
    private static final Set<String> OWN_RECORD = Set.of("completion.own");

    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            entry("", STRANGERS),
            entry("account", ADMINISTRATION),
            entry("accounts", ADMINISTRATION),
            entry("attempt", QUIZZES),
            entry("audit", Set.of("audit.read")),
            entry("basis", AUTHORING),
            entry("class", CLASSES),
            entry("class-forward", Set.of("offering.teach")),
            entry("class-learner", Set.of("offering.teach")),
            entry("class-open", Set.of("offering.open")),
            entry("class-question", Set.of("offering.teach")),
            entry("class-questions", Set.of("offering.teach")),
            entry("classes", CLASSES),
            entry("completion-people", FIGURES),
            entry("completions", FIGURES),
            entry("completions.xlsx", Set.of("compliance.export")),
            entry("content", Set.of("content.clean")),
            entry("course", Set.of("course.read", "learning.learn")),
            entry("course-images", STRANGERS),
            entry("course-media", LEARNING),
            entry("course-package.zip", AUTHORING),
            entry("courses", AUTHORING),
            entry("decision-scans", Set.of("enrolment.read")),
            entry("draft", AUTHORING),
            entry("draft-bank", AUTHORING),
            entry("draft-changes", AUTHORING),
            entry("draft-facts", AUTHORING),
            entry("draft-images", AUTHORING),
            entry("draft-material", AUTHORING),
            entry("draft-page", AUTHORING),
            entry("draft-question", AUTHORING),
            entry("draft-questions", AUTHORING),
            entry("draft-quiz", AUTHORING),
            entry("draft-send", AUTHORING),
            entry("draft.zip", AUTHORING),
            entry("duplicates", DUPLICATES),
            entry("enrol", Set.of("enrolment.decide")),
            entry("first-administrator", STRANGERS),
            entry("home", LEARNING),
            entry("index", STRANGERS),
            entry("language", STRANGERS),
            entry("learn", LEARNING),
            entry("lesson", LEARNING),
            entry("library", AUTHORING),
            entry("library-files", AUTHORING),
            entry("looks", OWN_RECORD),
            entry("material", LEARNING),
            entry("merge", DUPLICATES),
            entry("notes", LEARNING),
            entry("offline", STRANGERS),
            entry("official", Set.of("official.read")),
            entry("official-import", IMPORT),
            entry("official-import-refused.xlsx", IMPORT),
            entry("official-import-template.xlsx", IMPORT),
            entry("official-records", Set.of("official.read")),
            entry("officials", Set.of("official.read")),
            entry("outside-check", OUTSIDE),
            entry("outside-proofs", OUTSIDE),
            entry("outside-training", OWN_OUTSIDE),
            entry("outside-trainings", OUTSIDE),
            entry("own-proofs", OWN_OUTSIDE),
            entry("package", AUTHORING),
            entry("package-content", STRANGERS),
            entry("package-run", STRANGERS),
            entry("password", SIGNED_IN),
            entry("placements", Set.of("reorganisation.place")),
            entry("placements.xlsx", Set.of("reorganisation.place")),
            entry("posting-act", Set.of("posting.decide")),
            entry("questions", LEARNING),
            entry("quiz", QUIZZES),
            entry("record", OWN_RECORD),
            entry("record.pdf", OWN_RECORD),
            entry("recovery-codes", SIGNED_IN),
            entry("result", QUIZZES),
            entry("role-holders", ADMINISTRATION),
            entry("role-review", ADMINISTRATION),
            entry("role-review.xlsx", ADMINISTRATION),
            entry("roles", ADMINISTRATION),
            entry("second-factor", SIGNED_IN),
            entry("sign-in", STRANGERS),
            entry("sign-in-code", STRANGERS),
            entry("sign-ins", SIGNED_IN),
            entry("sign-out", STRANGERS),
            entry("slips", SIGNED_IN),
            entry("unit", UNITS),
            entry("unit-act", Set.of("reorganisation.decide")),
            entry("units", UNITS));

    private Doors() {}

    /** Every door there is, with the permissions one of which opens it; none for one that is open to strangers. */
    public static Map<String, Set<String>> all() {
        return DOORS;
    }

    /** Whether who holds these permissions may pass; who stands before what is no door finds nothing behind it. */
    static boolean lets(String path, Set<String> permissions) {
        return Optional.ofNullable(DOORS.get(first(path))).stream()
                .allMatch(asked -> asked.isEmpty()
                        || asked.contains(ANYONE)
                        || asked.stream().anyMatch(permissions::contains));
    }

    /** The one call that a pass opens: a package sends it, from an origin of its own or none, without a session. */
    static boolean isOpenToPackages(String method, String path) {
        return method.equals("POST") && path.startsWith("/api/v1/package-states/");
    }

    private static String first(String path) {
        var word = path.replaceAll("^/+", "").replaceAll("/.*", "");
        return word.endsWith(".xhtml") ? word.substring(0, word.length() - ".xhtml".length()) : word;
    }
}
