package vn.taphuan.web.compliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.taphuan.compliance.CompletionQuery;
import vn.taphuan.compliance.ComplianceService;
import vn.taphuan.compliance.Standing;
import vn.taphuan.compliance.UnitView;
import vn.taphuan.official.Category;

/** What the address of a completion page asks for; a part that makes no sense falls back to its usual value. */
@Named
@RequestScoped
public class CompletionAsked {
    @Inject
    HttpServletRequest request;

    @Inject
    ComplianceService compliance;

    @Inject
    Clock clock;

    /** The question; without a course that of the first course there is. */
    public CompletionQuery query() {
        return new CompletionQuery(
                getCourse(), getUnit(), getAsOf(), getCategory(), getStanding(), getText(), getView());
    }

    public String getCourse() {
        var asked = parameter("course");
        if (asked != null) return asked;
        var courses = compliance.courses();
        return courses.isEmpty() ? null : courses.get(0).code();
    }

    public String getUnit() {
        return parameter("unit");
    }

    public String getText() {
        return parameter("q");
    }

    public LocalDate getAsOf() {
        var day = parameter("asOf");
        try {
            return day == null ? LocalDate.now(clock) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            return LocalDate.now(clock);
        }
    }

    /** Whether a day was asked for that is none. */
    public boolean isDayWrong() {
        var day = parameter("asOf");
        return day != null && !day.equals(getAsOf().toString());
    }

    public Category getCategory() {
        return oneOf(Category.values(), parameter("category"), null);
    }

    public Standing getStanding() {
        return oneOf(Standing.values(), parameter("standing"), Standing.ALL);
    }

    public UnitView[] getViews() {
        return UnitView.values();
    }

    public UnitView getView() {
        return oneOf(UnitView.values(), parameter("view"), UnitView.AS_IT_WAS);
    }

    /** The address of the people behind a number. */
    public String people(String unit, Standing standing) {
        return "/completion-people?" + parameters(unit, standing);
    }

    /** The address of the Excel file of what is shown. */
    public String getFile() {
        return "/completions.xlsx?" + parameters(getUnit(), getStanding());
    }

    /** The address of the figures the shown people are part of. */
    public String getFigures() {
        return "/completions?" + parameters(getUnit(), null);
    }

    private String parameters(String unit, Standing standing) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("course", getCourse());
        all.put("unit", unit);
        all.put("asOf", getAsOf());
        all.put("category", getCategory());
        all.put("view", getView() == UnitView.AS_IT_WAS ? null : getView());
        all.put("standing", standing);
        all.put("q", standing == null ? null : getText());
        return all.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each ->
                        each.getKey() + '=' + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String name, E usual) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}
