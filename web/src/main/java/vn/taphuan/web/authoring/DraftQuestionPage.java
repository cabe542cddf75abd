package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.QuestionView;
import vn.taphuan.courses.Kind;
import vn.taphuan.courses.Level;
import vn.taphuan.courses.QuestionFault;
import vn.taphuan.courses.QuestionPlan;
import vn.taphuan.courses.QuestionSource;
import vn.taphuan.shared.Refused;

/** {@code /draft-question/ID/MODULE/CODE}: a question is written; without a code it is a new one. */
@Named
@RequestScoped
public class DraftQuestionPage extends BankForm {
    private static final int USUAL_CHOICES = 4;
    private static final int MOST_CHOICES = 6;

    /** A question written as text may have more than can be taught. */
    private static final int MOST_SHOWN = 100;

    private static final Map<String, String> FIELD_OF =
            Map.of("authoring.levelMissing", "form:level", "authoring.textLong", "form:text");

    private static final Map<Kind, String> OTHER_THAN = Map.of(
            Kind.SINGLE, "authoring.notSingle",
            Kind.MULTIPLE, "authoring.notMultiple",
            Kind.TRUE_FALSE, "authoring.notTrueFalse");

    @Inject
    @Param(pathIndex = 2)
    String code;

    /**
     * How many choices were on the screen: a form that comes back has as many, and brings all else too, so that nothing
     * of it is lost when somebody took the question out meanwhile.
     */
    @Inject
    @Param
    Integer shown;

    private QuestionView view;
    private Kind kind = Kind.SINGLE;
    private Level level;
    private String text;
    private List<Choice> choices = new ArrayList<>();
    private String explanation;
    private String basis;
    private QuestionSource preview;
    private int focus = -1;
    private boolean shows;

    /** An answer to choose, as it is typed. */
    public static class Choice {
        private String text;
        private boolean right;

        Choice(String text, boolean right) {
            this.text = text;
            this.right = right;
        }

        boolean isBlank() {
            return text == null || text.isBlank();
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public boolean isRight() {
            return right;
        }

        public void setRight(boolean right) {
            this.right = right;
        }
    }

    @PostConstruct
    void load() {
        requireAddress();
        boolean back = shown != null && Faces.isPostback();
        view = bank.question(id, module, back ? null : code);
        setSeen(view.seen());
        if (view.question() != null) show(view.question());
        int wanted = back ? Math.min(shown, MOST_SHOWN) : code == null ? USUAL_CHOICES : 0;
        while (choices.size() < wanted) choices.add(new Choice("", false));
    }

    private void show(QuestionPlan question) {
        level = question.level();
        text = question.stem();
        question.options().forEach(option -> choices.add(new Choice(option.text(), option.right())));
        explanation = question.explanation();
        basis = question.basis();
        preview = bank.look(id, module, question).source();
        kind = preview.kind();
    }

    // Choices

    public void addChoice() {
        if (choices.size() < MOST_CHOICES) choices.add(new Choice("", false));
        goOn(choices.size() - 1);
    }

    public void removeChoice(int index) {
        if (index < choices.size()) choices.remove(index);
        goOn(Math.min(index, choices.size() - 1));
    }

    public void moveChoice(int index, int by) {
        int to = index + by;
        if (to >= 0 && to < choices.size() && index < choices.size()) Collections.swap(choices, index, to);
        goOn(Math.max(0, Math.min(to, choices.size() - 1)));
    }

    private void goOn(int choice) {
        focus = choice;
        if (!told(text).isBlank()) preview();
    }

    /** Shows the question as a learner will see it; false, and the reason told, when it cannot be shown. */
    private boolean preview() {
        try {
            preview = bank.look(id, module, plan()).source();
            return true;
        } catch (Refused refused) {
            tell(refused);
            return false;
        }
    }

    /** The two choices of a question of true or false need not be typed. */
    private void fillIn() {
        if (kind != Kind.TRUE_FALSE || !choices.stream().allMatch(Choice::isBlank)) return;
        var filled = new ArrayList<Choice>();
        for (var word : QuestionPlan.TRUE_OR_FALSE)
            filled.add(new Choice(word, filled.size() < choices.size() && choices.get(filled.size()).right));
        choices = filled;
    }

    // Saving

    /** Only shows it: what is wrong is told when it is saved. */
    public void show() {
        fillIn();
        shows = preview();
    }

    public void save() throws IOException {
        if (saved()) go("/draft-questions/", "");
    }

    public void saveAndNext() throws IOException {
        if (saved()) go("/draft-question/", "");
    }

    private boolean saved() {
        if (!look()) return false;
        try {
            if (code == null) bank.add(id, getSeen(), module, plan());
            else bank.save(id, getSeen(), module, code, plan());
        } catch (Refused refused) {
            tell(refused);
            return false;
        }
        says.flash("authoring.questionSaved");
        return true;
    }

    private QuestionPlan plan() {
        var plan = new QuestionPlan(
                code == null ? "" : code,
                level,
                told(text),
                choices.stream()
                        .filter(choice -> !choice.isBlank())
                        .map(choice -> new QuestionPlan.Option(told(choice.text), choice.right))
                        .toList(),
                told(explanation),
                told(basis));
        return kind == Kind.MULTIPLE ? plan.choosingAll() : plan;
    }

    private static String told(String text) {
        return text == null ? "" : text;
    }

    /** Shows the question as a learner will see it, tells beside each field what is wrong, and whether nothing is. */
    private boolean look() {
        fillIn();
        try {
            var look = bank.look(id, module, plan());
            preview = look.source();
            if (level == null) says.beside("form:level", new Refused("authoring.levelMissing"));
            var faults = look.faults();
            if (preview.kind() != kind) {
                says.beside("form:kind", new Refused(OTHER_THAN.get(kind)));
                faults = faults.stream().filter(fault -> !isOfKind(fault)).toList();
            }
            faults.forEach(this::tell);
            return level != null && preview.kind() == kind && faults.isEmpty();
        } catch (Refused refused) {
            tell(refused);
            return false;
        }
    }

    /** What is said of the marks and the wording follows from the other kind, and would say another thing than that. */
    private boolean isOfKind(QuestionFault fault) {
        return fault.part() == QuestionFault.Part.OPTIONS
                || fault.part() == QuestionFault.Part.TEXT && !told(text).isBlank();
    }

    private void tell(Refused refused) {
        says.beside(FIELD_OF.get(refused.key()), refused);
    }

    private void tell(QuestionFault fault) {
        says.beside(fieldOf(fault), new Refused("authoring.questionFaulty", fault.sentence()));
    }

    private String fieldOf(QuestionFault fault) {
        return switch (fault.part()) {
            case CODE -> null;
            case LEVEL -> "form:level";
            case TEXT -> "form:text";
            case OPTIONS -> "form:choices";
            case OPTION -> "form:choices:" + placeOf(fault.option()) + ":text";
            case EXPLANATION -> "form:explanation";
            case BASIS -> "form:basis";
        };
    }

    /** Where an option stands on the screen, among choices that are still empty. */
    private int placeOf(int option) {
        int written = -1;
        for (int i = 0; i < choices.size(); i++) if (!choices.get(i).isBlank() && ++written == option) return i;
        return 0;
    }

    public QuestionView getView() {
        return view;
    }

    public List<Level> getLevels() {
        return List.of(Level.values());
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    public boolean isRoom() {
        return choices.size() < MOST_CHOICES;
    }

    /** The choice that was just added or moved, where writing goes on; -1 for none. */
    public int getFocus() {
        return focus;
    }

    /** Whether one asked to see it, and reads there. */
    public boolean isShows() {
        return shows;
    }

    public QuestionSource getPreview() {
        return preview;
    }

    public String getCode() {
        return code;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
