package vn.taphuan.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.taphuan.courses.PeriodsBy;
import vn.taphuan.web.shared.Says;

/** Says how a course's periods are spent, without the kinds it has none of. */
@Named
@RequestScoped
public class PeriodKinds {
    @Inject
    Says says;

    public String say(PeriodsBy told) {
        return Stream.of(
                        kind("course.theory", told.theory()),
                        kind("course.practice", told.practice()),
                        kind("course.online", told.online()))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String kind(String key, int periods) {
        return periods == 0 ? "" : says.text(key, periods);
    }
}
