package vn.taphuan.web.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

    private static final Set<String> OF_TITLES = Set.of("authoring.titleMissing", "authoring.titleLong");

    @Inject
    ReviewService review;

    private String newModule;
    private final Map<Integer, String> titles = new HashMap<>();
    private final Map<Integer, String> aims = new HashMap<>();
    private final Map<Integer, String> newTitles = new HashMap<>();
    private final Map<Integer, Part> files = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private Landing landing;
    private Integer refused;
    private String dragged;
    private String reviewer;
    private String words;

    @PostConstruct
    void load() {
        look();
        landing = Landing.kept();
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

    /** @param title the field in which a title was typed; null for none */
    private void act(String title, Act act) throws IOException {
        try {
            act.done();
        } catch (Refused refused) {
            says.beside(OF_TITLES.contains(refused.key()) ? title : FIELD_OF.get(refused.key()), refused);
            return;
        }
        toDraft();
    }

    private void goOn(String part, int module, int item, String told) {
        new Landing(part, module, item, told).keep();
    }

    private int modules() {
        return getDraft().plan().modules().size();
    }

    private int items(int module) {
        return getDraft().plan().modules().get(module).items().size();
    }

    private String title(int module) {
        return getDraft().plan().modules().get(module).title();
    }

    private String title(int module, int item) {
        return getDraft().titleOf(getDraft().item(module, item));
    }

    // Modules

    public void addModule() throws IOException {
        act("module:newModule", () -> {
            authoring.addModule(id, getSeen(), newModule, "");
            goOn(Landing.NEW_TITLE, modules(), Landing.MODULE, says.text("authoring.moduleAdded", newModule.strip()));
        });
    }

    public void changeModule(int module) throws IOException {
        refused = module;
        act("modules:" + module + ":change:title", () -> {
            authoring.changeModule(id, getSeen(), module, titles.get(module), aims.get(module));
            goOn(Landing.LINK, module, Landing.MODULE, says.text("authoring.saved", titles.get(module)));
        });
    }

    public void removeModule(int module) throws IOException {
        act(() -> {
            authoring.removeModule(id, getSeen(), module);
            var told = says.text("authoring.moduleRemoved", title(module));
            if (modules() == 1) goOn(Landing.NEW_MODULE, 0, Landing.MODULE, told);
            else goOn(Landing.LINK, Math.min(module, modules() - 2), Landing.MODULE, told);
        });
    }

    public void moveModule(int module, int by) throws IOException {
        int to = module + by;
        if (to < 0 || to >= modules()) return;
        act(() -> {
            authoring.moveModule(id, getSeen(), module, to);
            goOn(
                    by < 0 ? "up" : "down",
                    to,
                    Landing.MODULE,
                    says.text("authoring.moduleMoved", title(module), to + 1, modules()));
        });
    }

    // Items

    private static String newTitle(int module) {
        return "modules:" + module + ":add:newTitle";
    }

    public void addPage(int module) throws IOException {
        act(newTitle(module), () -> {
            authoring.addPage(id, getSeen(), module, newTitles.get(module));
            added(module);
        });
    }

    public void addQuiz(int module) throws IOException {
        act(newTitle(module), () -> {
            authoring.addQuiz(id, getSeen(), module, newTitles.get(module));
            added(module);
        });
    }

    private void added(int module) {
        var title = newTitles.get(module).strip();
        goOn(Landing.LINK, module, items(module), says.text("authoring.itemAdded", title));
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
                tell(module, authoring.takeWord(id, getSeen(), module, file.getSubmittedFileName(), content));
            }
        } catch (Refused refused) {
            says.beside("modules:" + module + ":take:word", refused);
            return;
        }
        toDraft();
    }

    private void tell(int module, TakenWord taken) {
        var told = says.text("authoring.wordTaken", taken.titles().size(), taken.words(), taken.pictures());
        says.flash("authoring.wordTaken", taken.titles().size(), taken.words(), taken.pictures());
        taken.findings().forEach((key, count) -> says.flash(key, count));
        goOn(Landing.LINK, module, items(module), told);
    }

    public void copy(int module, int item) throws IOException {
        act(() -> {
            authoring.copyItem(id, getSeen(), module, item);
            var told = says.text("authoring.itemCopied", title(module, item), item + 2, items(module) + 1);
            goOn(Landing.LINK, module, item + 1, told);
        });
    }

    public void remove(int module, int item) throws IOException {
        act(() -> {
            authoring.removeItem(id, getSeen(), module, item);
            var told = says.text("authoring.itemRemoved", title(module, item));
            if (items(module) == 1) goOn(Landing.NEW_TITLE, module, Landing.MODULE, told);
            else goOn(Landing.LINK, module, Math.min(item, items(module) - 2), told);
        });
    }

    /** One place up, at the top to the end of the module before. */
    public void up(int module, int item) throws IOException {
        if (item > 0) move("up", module, item, module, item - 1);
        else if (module > 0) move("up", module, item, module - 1, items(module - 1));
    }

    /** One place down, at the bottom to the beginning of the next module. */
    public void down(int module, int item) throws IOException {
        if (item < items(module) - 1) move("down", module, item, module, item + 1);
        else if (module < modules() - 1) move("down", module, item, module + 1, 0);
    }

    /** To the end of the module that was chosen for it. */
    public void toModule(int module, int item) throws IOException {
        var target = targets.get(module + " " + item);
        if (target == null) return;
        int to = Integer.parseInt(target);
        move(Landing.LINK, module, item, to, items(to));
    }

    /** Where the mouse let an item go: module and item from, module and place to, as the page's script wrote them. */
    public void drop() throws IOException {
        if (dragged == null || !dragged.matches("(\\d{1,4} ){3}\\d{1,4}")) return;
        var way = Arrays.stream(dragged.split(" ")).mapToInt(Integer::parseInt).toArray();
        move(Landing.LINK, way[0], way[1], way[2], way[3]);
    }

    private void move(String button, int module, int item, int toModule, int to) throws IOException {
        act(() -> {
            authoring.moveItem(id, getSeen(), module, item, toModule, to);
            var title = title(module, item);
            var told = module == toModule
                    ? says.text(to < item ? "authoring.itemUp" : "authoring.itemDown", title, to + 1, items(module))
                    : says.text("authoring.itemTo", title, title(toModule), to + 1, items(toModule) + 1);
            goOn(button, toModule, to, told);
        });
    }

    /** The other modules, to one of which an item may go. */
    public List<SelectItem> modulesBeside(int module) {
        return IntStream.range(0, modules())
                .filter(other -> other != module)
                .mapToObj(other -> new SelectItem(
                        String.valueOf(other), says.text("authoring.moduleTitle", other + 1, title(other))))
                .toList();
    }

    public boolean isFirst(int module, int item) {
        return module == 0 && item <= 0;
    }

    public boolean isLast(int module, int item) {
        return module == modules() - 1 && (item == Landing.MODULE || item == items(module) - 1);
    }

    /** Whether one goes on at that part; a button that cannot be pressed again leaves it to the link. */
    public boolean goesOn(String part, int module, int item) {
        if (landing == null || landing.module() != module || landing.item() != item) return false;
        var isOver = landing.part().equals("up") && isFirst(module, item)
                || landing.part().equals("down") && isLast(module, item);
        return part.equals(isOver ? Landing.LINK : landing.part());
    }

    /** Whether what changes a module stands open: it was moved, or the change was refused. */
    public boolean isOpen(int module) {
        return refused != null && refused == module
                || goesOn("up", module, Landing.MODULE)
                || goesOn("down", module, Landing.MODULE);
    }

    /** What is heard of what was done; null for nothing. */
    public String getTold() {
        return landing == null ? null : landing.told();
    }

    // Review

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

    /** By module and item, the module an item is to go to. */
    public Map<String, String> getTargets() {
        return targets;
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
