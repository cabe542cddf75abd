package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.AuthoringService;
import vn.taphuan.authoring.DraftView;
import vn.taphuan.courses.Draw;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;
import vn.taphuan.web.shared.Says;

/** {@code /draft-quiz/ID/MODULE/ITEM}: a quiz, and how many questions of each module and level it draws. */
@Named
@RequestScoped
public class DraftQuizPage {
    private static final Map<String, String> FIELD_OF =
            Map.of("authoring.titleMissing", "form:title", "authoring.titleLong", "form:title");

    @Inject
    AuthoringService authoring;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    @Inject
    @Param(pathIndex = 1)
    Integer module;

    @Inject
    @Param(pathIndex = 2)
    Integer item;

    private DraftView draft;
    private int seen;
    private String title;
    private Integer minutes;
    private Integer attempts;
    private Integer passPercent;
    private final List<DrawLine> draws = new ArrayList<>();

    /** How many questions of a module and level are drawn. */
    public static class DrawLine {
        private final String topic;
        private final String moduleTitle;
        private final Level level;
        private Integer count;

        DrawLine(String topic, String moduleTitle, Level level, int count) {
            this.topic = topic;
            this.moduleTitle = moduleTitle;
            this.level = level;
            this.count = count;
        }

        public String getModuleTitle() {
            return moduleTitle;
        }

        public Level getLevel() {
            return level;
        }

        public Integer getCount() {
            return count;
        }

        public void setCount(Integer count) {
            this.count = count;
        }
    }

    @PostConstruct
    void load() {
        if (id == null || module == null || item == null) throw new NotFound(QuizSource.class, "");
        draft = authoring.draft(id);
        seen = draft.seen();
        var quiz = quiz();
        title = quiz.title();
        minutes = quiz.minutes();
        attempts = quiz.attempts();
        passPercent = quiz.passPercent();
        for (var part : draft.plan().modules())
            for (var level : Level.values())
                draws.add(new DrawLine(part.id(), part.title(), level, drawn(quiz, part.id(), level)));
    }

    private QuizSource quiz() {
        if (draft.plan() == null) throw new Refused("authoring.planBroken");
        var modules = draft.plan().modules();
        if (module < 0 || module >= modules.size()) throw new NotFound(QuizSource.class, module);
        var items = modules.get(module).items();
        if (item < 0 || item >= items.size() || !items.get(item).isQuiz()) throw new NotFound(QuizSource.class, item);
        return items.get(item).quiz();
    }

    private static int drawn(QuizSource quiz, String topic, Level level) {
        return quiz.draw().stream()
                .filter(draw -> draw.topic().equals(topic) && draw.level() == level)
                .mapToInt(Draw::count)
                .sum();
    }

    public void save() throws IOException {
        var wanted = draws.stream()
                .filter(line -> line.count != null && line.count > 0)
                .map(line -> new Draw(line.topic, line.level, line.count))
                .toList();
        try {
            authoring.saveQuiz(
                    id,
                    seen,
                    module,
                    item,
                    new QuizSource(
                            quiz().id(),
                            title,
                            minutes == null ? 0 : minutes,
                            attempts == null ? 0 : attempts,
                            passPercent == null ? 0 : passPercent,
                            wanted));
        } catch (Refused refused) {
            says.beside(FIELD_OF.get(refused.key()), refused);
            return;
        }
        says.flash("authoring.saved", title);
        Faces.redirect(request.getContextPath() + "/draft/" + id);
    }

    public DraftView getDraft() {
        return draft;
    }

    public List<DrawLine> getDraws() {
        return draws;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Integer getAttempts() {
        return attempts;
    }

    public void setAttempts(Integer attempts) {
        this.attempts = attempts;
    }

    public Integer getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(Integer passPercent) {
        this.passPercent = passPercent;
    }
}
