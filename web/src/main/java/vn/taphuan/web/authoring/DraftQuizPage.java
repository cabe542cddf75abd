package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import vn.taphuan.courses.Draw;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.QuizSource;
import vn.taphuan.shared.NotFound;
import vn.taphuan.shared.Refused;

/** {@code /draft-quiz/ID/MODULE/ITEM}: a quiz, and how many questions of each module and level it draws. */
@Named
@RequestScoped
public class DraftQuizPage extends DraftForm {
    private static final Map<String, String> FIELD_OF = Map.of(
            "authoring.titleMissing", "form:title",
            "authoring.titleLong", "form:title",
            "authoring.minutes", "form:minutes",
            "authoring.attempts", "form:attempts",
            "authoring.passPercent", "form:passPercent",
            "authoring.drawCount", "form:draws");

    @Inject
    @Param(pathIndex = 1)
    Integer module;

    @Inject
    @Param(pathIndex = 2)
    Integer item;

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
        if (module == null || item == null) throw new NotFound(QuizSource.class, "");
        look();
        var quiz = quiz();
        title = quiz.title();
        minutes = quiz.minutes();
        attempts = quiz.attempts();
        passPercent = quiz.passPercent();
        for (var part : getDraft().plan().modules())
            for (var level : Level.values())
                draws.add(new DrawLine(part.id(), part.title(), level, drawn(quiz, part.id(), level)));
    }

    private QuizSource quiz() {
        var told = getDraft().item(module, item);
        if (!told.isQuiz()) throw new NotFound(QuizSource.class, item);
        return told.quiz();
    }

    private static int drawn(QuizSource quiz, String topic, Level level) {
        return quiz.draw().stream()
                .filter(draw -> draw.topic().equals(topic) && draw.level() == level)
                .mapToInt(Draw::count)
                .sum();
    }

    public void save() throws IOException {
        var wanted = draws.stream()
                .filter(line -> line.count != null)
                .map(line -> new Draw(line.topic, line.level, line.count))
                .toList();
        try {
            authoring.saveQuiz(
                    id,
                    getSeen(),
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
        toDraft();
    }

    public List<DrawLine> getDraws() {
        return draws;
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
