package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.taphuan.identity.JobRole;
import vn.taphuan.identity.ReviewQuery;

/** What the address of a list of role holders asks for; a part that makes no sense asks for everything. */
@Named
@RequestScoped
public class RolesAsked {
    @Inject
    HttpServletRequest request;

    public ReviewQuery query() {
        return new ReviewQuery(getRole(), getUnit(), isDue());
    }

    public JobRole getRole() {
        var asked = parameter("role");
        return Arrays.stream(JobRole.values())
                .filter(role -> role.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    public String getUnit() {
        return parameter("unit");
    }

    /** Only what nobody has gone through for half a year. */
    public boolean isDue() {
        return parameter("due") != null;
    }

    /** The address of the list itself, with what it asks for. */
    public String list() {
        return "/role-review" + parameters();
    }

    /** The address of the list as an Excel file. */
    public String getFile() {
        return "/role-review.xlsx" + parameters();
    }

    private String parameters() {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("role", getRole());
        asked.put("unit", getUnit());
        asked.put("due", isDue() ? 1 : null);
        var all = asked.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each ->
                        each.getKey() + '=' + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? all : '?' + all;
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
