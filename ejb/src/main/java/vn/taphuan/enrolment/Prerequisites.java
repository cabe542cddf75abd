package vn.taphuan.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import vn.taphuan.course.Courses;
import vn.taphuan.offering.Offering;
import vn.taphuan.official.Official;

/** Which courses are to be completed before that of a class, and who has not completed them. */
@ApplicationScoped
class Prerequisites {
    @Inject
    Enrolments enrolments;

    @Inject
    Courses courses;

    @Inject
    Event<PriorLearning> asked;

    @Inject
    Clock clock;

    /** Codes of the courses each of these people still has to complete; who lacks nothing is left out. */
    Map<Long, List<String>> missing(Offering offering, Collection<Official> people) {
        var first = offering.courseVersion().prerequisites();
        if (first.isEmpty() || people.isEmpty()) return Map.of();
        var ids = people.stream().map(Official::id).toList();
        var completed = completed(ids, first);
        return ids.stream()
                .collect(Collectors.toMap(id -> id, id -> lacking(first, completed.getOrDefault(id, Set.of()))))
                .entrySet()
                .stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Long, Set<String>> completed(List<Long> officials, List<String> first) {
        var question = new PriorLearning(officials, first, LocalDate.now(clock), new HashMap<>());
        asked.fire(question);
        return question.completed();
    }

    private static List<String> lacking(List<String> first, Set<String> completed) {
        return first.stream().filter(code -> !completed.contains(code)).toList();
    }

    /** All that comes before the course of the class, as this person sees it. */
    List<PriorCourse> of(Offering offering, Official person) {
        var first = offering.courseVersion().prerequisites();
        if (first.isEmpty()) return List.of();
        var completed = completed(List.of(person.id()), first).getOrDefault(person.id(), Set.of());
        return courses.named(first).stream()
                .map(course -> new PriorCourse(
                        course.code(),
                        course.title(),
                        completed.contains(course.code()),
                        enrolments.classesOf(person, course.code(), LocalDate.now(clock), Page.first(1)).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
