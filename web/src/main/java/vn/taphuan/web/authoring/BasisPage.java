package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.course.CourseService;
import vn.taphuan.course.Resting;

/** {@code /basis?q=}: what rests on a legal document, to be gone through when the document is replaced. */
@Named
@RequestScoped
public class BasisPage {
    @Inject
    CourseService courses;

    @Inject
    @Param
    String q;

    private List<Resting> found;

    @PostConstruct
    void load() {
        found = courses.restingOn(q);
    }

    public List<Resting> getFound() {
        return found;
    }

    public boolean isAsked() {
        return q != null && !q.isBlank();
    }

    public String getQ() {
        return q;
    }
}
