package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import vn.taphuan.authoring.BankLine;
import vn.taphuan.authoring.BankView;
import vn.taphuan.courses.Level;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;

/** {@code /draft-questions/ID/MODULE}: the questions of a module, and whether there are as many as the quizzes draw. */
@Named
@RequestScoped
public class DraftQuestionsPage extends BankForm {
    private static final int SIZE = 20;

    @Inject
    @Param
    String words;

    /** The word of a level; another one is none. */
    @Inject
    @Param
    String level;

    @Inject
    @Param
    Integer page;

    /** The question that was just taken out. */
    @Inject
    @Param
    String removed;

    private BankView view;
    private Slice<BankLine> found;

    @PostConstruct
    void load() {
        requireAddress();
        view = bank.bank(id, module);
        setSeen(view.seen());
        var all = view.found(words, Level.of(level).orElse(null));
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
            bank.remove(id, getSeen(), module, code);
            go("/draft-questions/", asked() + "&removed=" + code);
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
        return "?words=" + encoded(words) + "&level=" + encoded(level) + "&page=" + Slice.page(page);
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
        return Optional.ofNullable(words).filter(told -> !told.isBlank()).isPresent()
                || Level.of(level).isPresent();
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
