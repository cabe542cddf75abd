package vn.taphuan.web.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.ReviewService;
import vn.taphuan.authoring.ReviewerChoice;
import vn.taphuan.authoring.TakenWord;
import vn.taphuan.shared.Refused;

/** {@code /draft/ID}: the outline of a course that is written, what hinders it, and its way through the review. */
@Named
@RequestScoped
public class DraftPage extends DraftForm {
    private static final Map<String, String> FIELD_OF = Map.of(
            "authoring.reviewerMissing", "review:reviewer",
            "authoring.reasonMissing", "talk:words",
            "authoring.commentEmpty", "talk:words",
            "authoring.noteLong", "talk:words");

    @Inject
    ReviewService review;

    private String newModule;
    private final Map<Integer, String> titles = new HashMap<>();
    private final Map<Integer, String> aims = new HashMap<>();
    private final Map<Integer, String> newTitles = new HashMap<>();
    private final Map<Integer, Part> files = new HashMap<>();
    private Integer refused;
    private String dragged;
    private String reviewer;
    private String words;

    @PostConstruct
    void load() {
        look();
        if (getDraft().plan() == null) return;
        for (int i = 0; i < getDraft().plan().modules().size(); i++) {
            titles.put(i, getDraft().plan().modules().get(i).title());
            aims.put(i, getDraft().plan().modules().get(i).aim());
        }
    }

    private interface Act {
        void done() throws IOException;
    }

    private void act(Act act) throws IOException {
        act(null, act);
    }

    /** @param field beside which a refusal stands that is not of another */
    private void act(String field, Act act) throws IOException {
        try {
            act.done();
        } catch (Refused refused) {
            says.beside(FIELD_OF.getOrDefault(refused.key(), field), refused);
            return;
        }
        toDraft();
    }

    public void addModule() throws IOException {
        act("module:newModule", () -> authoring.addModule(id, getSeen(), newModule, ""));
    }

    public void changeModule(int module) throws IOException {
        refused = module;
        act(
                "modules:" + module + ":change:title",
                () -> authoring.changeModule(id, getSeen(), module, titles.get(module), aims.get(module)));
    }

    public void removeModule(int module) throws IOException {
        act(() -> authoring.removeModule(id, getSeen(), module));
    }

    public void moveModule(int module, int by) throws IOException {
        act(() -> authoring.moveModule(id, getSeen(), module, module + by));
    }

    private static String newTitle(int module) {
        return "modules:" + module + ":add:newTitle";
    }

    public void addPage(int module) throws IOException {
        act(newTitle(module), () -> authoring.addPage(id, getSeen(), module, newTitles.get(module)));
    }

    public void addQuiz(int module) throws IOException {
        act(newTitle(module), () -> authoring.addQuiz(id, getSeen(), module, newTitles.get(module)));
    }

    /** Where it is written what it is; the title that was typed goes along. */
    public void addMaterial(int module) throws IOException {
        var title = newTitles.get(module);
        var typed = title == null || title.isBlank() ? "" : "?title=" + URLEncoder.encode(title, UTF_8);
        Faces.redirect(request.getContextPath() + "/draft-material/" + id + '/' + module + typed);
    }

    /** The pages stand in the outline then, each to be read and, if need be, taken out again. */
    public void takeWord(int module) throws IOException {
        var file = files.get(module);
        try {
            if (file == null || file.getSize() == 0) throw new Refused("authoring.fileMissing");
            try (var content = file.getInputStream()) {
                tell(authoring.takeWord(id, getSeen(), module, file.getSubmittedFileName(), content));
            }
        } catch (Refused refused) {
            says.beside("modules:" + module + ":take:word", refused);
            return;
        }
        toDraft();
    }

    private void tell(TakenWord taken) {
        says.flash("authoring.wordTaken", taken.titles().size(), taken.words(), taken.pictures());
        taken.findings().forEach((key, count) -> says.flash(key, count));
    }

    public void copy(int module, int item) throws IOException {
        act(() -> authoring.copyItem(id, getSeen(), module, item));
    }

    public void remove(int module, int item) throws IOException {
        act(() -> authoring.removeItem(id, getSeen(), module, item));
    }

    /** One place up, at the top to the end of the module before. */
    public void up(int module, int item) throws IOException {
        if (item == 0 && module == 0) return;
        act(() -> authoring.moveItem(
                id, getSeen(), module, item, item == 0 ? module - 1 : module, item == 0 ? -1 : item - 1));
    }

    /** One place down, at the bottom to the beginning of the next module. */
    public void down(int module, int item) throws IOException {
        var modules = getDraft().plan().modules();
        boolean last = item == modules.get(module).items().size() - 1;
        if (last && module == modules.size() - 1) return;
        act(() -> authoring.moveItem(id, getSeen(), module, item, last ? module + 1 : module, last ? 0 : item + 1));
    }

    /** Where the mouse let an item go: module and item from, module and place to, as the page's script wrote them. */
    public void drop() throws IOException {
        if (dragged == null || !dragged.matches("(\\d{1,4} ){3}\\d{1,4}")) return;
        var way = dragged.split(" ");
        act(() -> authoring.moveItem(
                id,
                getSeen(),
                Integer.parseInt(way[0]),
                Integer.parseInt(way[1]),
                Integer.parseInt(way[2]),
                Integer.parseInt(way[3])));
    }

    public void submit() throws IOException {
        act(() -> {
            review.submit(id, getSeen(), reviewer, words);
            says.flash("authoring.submitted", getDraft().title());
        });
    }

    public void takeBack() throws IOException {
        act(() -> review.takeBack(id));
    }

    public void comment() throws IOException {
        act(() -> review.comment(id, words));
    }

    public void sendBack() throws IOException {
        act(() -> {
            review.sendBack(id, words);
            says.flash("authoring.sentBack", getDraft().title());
        });
    }

    public void publish() throws IOException {
        act(() -> says.flash("authoring.published", getDraft().title(), review.publish(id, words)));
    }

    public void giveUp() throws IOException {
        try {
            review.drop(id);
        } catch (Refused refused) {
            says.beside(null, refused);
            return;
        }
        says.flash("authoring.dropped", getDraft().title());
        Faces.redirect(request.getContextPath() + "/courses");
    }

    public List<ReviewerChoice> getReviewers() {
        return review.reviewers(id);
    }

    public String getNewModule() {
        return newModule;
    }

    public void setNewModule(String newModule) {
        this.newModule = newModule;
    }

    public Map<Integer, String> getTitles() {
        return titles;
    }

    public Map<Integer, String> getAims() {
        return aims;
    }

    public Map<Integer, String> getNewTitles() {
        return newTitles;
    }

    public Map<Integer, Part> getFiles() {
        return files;
    }

    /** The module whose change was refused; null for none. */
    public Integer getRefused() {
        return refused;
    }

    public String getDragged() {
        return dragged;
    }

    public void setDragged(String dragged) {
        this.dragged = dragged;
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
