package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.BankLine;
import vn.taphuan.authoring.BankView;
import vn.taphuan.authoring.TakenQuestions;
import vn.taphuan.courses.Level;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** {@code /draft-questions/ID/MODULE}: the questions of a module, and whether there are as many as the quizzes draw. */
@Named
@RequestScoped
public class DraftQuestionsPage extends BankForm {
    private static final int SIZE = 20;
    private static final String TAKEN = "taken";

    private static final Map<String, String> FIELD_OF =
            Map.of("authoring.levelMissing", "take:level", "authoring.textLong", "take:pasted");

    @Inject
    @Param
    String words;

    /** The word of a level; another one is none. */
    @Inject
    @Param
    String level;

    /** Only those with which something is wrong. */
    @Inject
    @Param
    boolean faulty;

    @Inject
    @Param
    Integer page;

    /** The question that was just taken out. */
    @Inject
    @Param
    String removed;

    /** Codes of the questions that were just taken, which may go again together. */
    @Inject
    @Param
    String taken;

    private BankView view;
    private Slice<BankLine> found;
    private Part file;
    private String pasted;
    private Level takenLevel = Level.RECOGNISE;
    private boolean takeFailed;

    @PostConstruct
    void load() {
        requireAddress();
        view = bank.bank(id, module);
        setSeen(view.seen());
        if (taken == null) taken = Faces.getFlashAttribute(TAKEN);
        var all = view.found(words, Level.of(level).orElse(null), faulty);
        int from = Slice.page(page) * SIZE;
        var rows = all.stream().skip(from).limit(SIZE).toList();
        found = new Slice<>(rows, Slice.page(page), SIZE, all.size());
    }

    private interface Act {
        void done() throws IOException;
    }

    private void act(Act act) throws IOException {
        try {
            act.done();
        } catch (Refused refused) {
            says.beside(null, refused);
        }
    }

    public void copy(String code) throws IOException {
        act(() -> {
            var copied = bank.copy(id, getSeen(), module, code);
            says.flash("authoring.questionCopied");
            go("/draft-question/", '/' + copied);
        });
    }

    /** The list stays as it was searched, and offers to put the question back. */
    public void remove(String code) throws IOException {
        act(() -> {
            bank.remove(id, getSeen(), module, List.of(code));
            go("/draft-questions/", asked() + "&removed=" + code);
        });
    }

    /** Takes the questions of a Word file or, where none was chosen, of the text that was pasted. */
    public void take() throws IOException {
        boolean word = file != null && file.getSize() > 0;
        try {
            tell(word ? takeWord() : bank.takeText(id, getSeen(), module, pasted, takenLevel));
        } catch (Refused refused) {
            takeFailed = true;
            says.beside(FIELD_OF.getOrDefault(refused.key(), word ? "take:word" : "take:pasted"), refused);
            return;
        }
        go("/draft-questions/", "");
    }

    private TakenQuestions takeWord() throws IOException {
        try (var content = file.getInputStream()) {
            return bank.takeWord(id, getSeen(), module, file.getSubmittedFileName(), content, takenLevel);
        }
    }

    private void tell(TakenQuestions told) {
        says.flash("authoring.questionsTaken", told.codes().size());
        if (told.there() > 0) says.flash("authoring.questionsThere", told.there());
        if (told.unanswered() > 0) says.flash("authoring.questionsUnanswered", told.unanswered());
        told.findings().forEach((key, count) -> says.flash(key, count));
        if (!told.codes().isEmpty()) Faces.setFlashAttribute(TAKEN, String.join(" ", told.codes()));
    }

    /** Takes out again what was just taken. */
    public void untake() throws IOException {
        act(() -> {
            var codes = List.of(taken.split(" "));
            bank.remove(id, getSeen(), module, codes);
            says.flash("authoring.questionsUntaken", codes.size());
            go("/draft-questions/", "");
        });
    }

    public void restore(String code) throws IOException {
        act(() -> {
            bank.restore(id, getSeen(), module, code);
            says.flash("authoring.questionBack");
            go("/draft-questions/", asked());
        });
    }

    private String asked() {
        return "?words=" + encoded(words) + "&level=" + encoded(level) + "&faulty=" + faulty + "&page="
                + Slice.page(page);
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What was just taken out, as long as it is not back. */
    public BankView.Removed getJustRemoved() {
        return view.removed().stream()
                .filter(gone -> gone.code().equals(removed))
                .findFirst()
                .orElse(null);
    }

    public boolean isSearched() {
        return faulty
                || Optional.ofNullable(words).filter(told -> !told.isBlank()).isPresent()
                || Level.of(level).isPresent();
    }

    public int getTakenCount() {
        return taken == null || taken.isBlank() ? 0 : taken.split(" ").length;
    }

    public String getTaken() {
        return taken;
    }

    public boolean isFaulty() {
        return faulty;
    }

    /** Whether what was to be taken was refused; then its form stays open. */
    public boolean isTakeFailed() {
        return takeFailed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Level getTakenLevel() {
        return takenLevel;
    }

    public void setTakenLevel(Level takenLevel) {
        this.takenLevel = takenLevel;
    }

    public BankView getView() {
        return view;
    }

    public Slice<BankLine> getFound() {
        return found;
    }

    public List<Level> getLevels() {
        return List.of(Level.values());
    }

    public String getWords() {
        return words;
    }

    public String getLevel() {
        return level;
    }
}
