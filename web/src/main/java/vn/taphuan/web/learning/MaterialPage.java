package vn.taphuan.web.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.omnifaces.cdi.Param;
import vn.taphuan.courses.Finish;
import vn.taphuan.learning.LearningService;
import vn.taphuan.learning.MaterialView;

/** {@code /material/CODE/ITEM} and, with the item of a package, {@code …/POSITION}: a film, a recording, a document, a link or a package of a class. */
@Named
@RequestScoped
public class MaterialPage {
    @Inject
    LearningService learning;

    @Inject
    HttpServletRequest request;

    @Inject
    ItemPath paths;

    @Inject
    WeakLine line;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param(pathIndex = 1)
    String item;

    /** Which item of a package. */
    @Inject
    @Param(pathIndex = 2)
    Integer position;

    private MaterialView view;

    @PostConstruct
    void load() {
        view = learning.material(code, item, position == null ? 0 : position);
    }

    public void done() throws IOException {
        paths.goOn(code, learning.complete(code, item));
    }

    public MaterialView getView() {
        return view;
    }

    /** Whether the learner says that it is done. */
    public boolean isByWord() {
        return view.finish() == Finish.CONFIRMED;
    }

    /** Where its file lies; its captions lie below. */
    public String getFile() {
        return request.getContextPath() + "/course-media/" + view.enrolment() + '/' + view.code();
    }

    /** What is played first: over a weak line the small one. */
    public String getFilm() {
        return line.isWeak() && view.material().smallSha256() != null ? getFile() + "/small" : getFile();
    }

    /** The server's clock, so that reports of two devices stand in the right order. */
    public Instant getNow() {
        return clock.instant();
    }
}
