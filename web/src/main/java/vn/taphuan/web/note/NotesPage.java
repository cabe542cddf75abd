package vn.taphuan.web.note;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.taphuan.note.ClassNotes;
import vn.taphuan.note.NoteLine;
import vn.taphuan.note.NoteService;
import vn.taphuan.web.shared.Says;

/** {@code /notes/CODE}: what a learner noted and bookmarked in a class; {@code ?show=} all of it or one kind. */
@Named
@RequestScoped
public class NotesPage {
    @Inject
    NoteService notes;

    @Inject
    Says says;

    @Inject
    @Param(pathIndex = 0)
    String code;

    @Inject
    @Param
    String show;

    private ClassNotes view;

    /** Which of them are shown. */
    public enum Shown {
        ALL,
        NOTED,
        BOOKMARKED;

        static Shown of(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }

        boolean shows(NoteLine line) {
            return switch (this) {
                case ALL -> true;
                case NOTED -> line.noted();
                case BOOKMARKED -> line.bookmarked();
            };
        }
    }

    /** A module of the course with what is shown of it. */
    public record Part(String title, List<NoteLine> lines) {}

    @PostConstruct
    void load() {
        view = notes.ofClass(code);
    }

    public ClassNotes getView() {
        return view;
    }

    public Shown getShown() {
        return Shown.of(show);
    }

    public Shown[] getKinds() {
        return Shown.values();
    }

    /** What leads to one kind says how many there are. */
    public String say(Shown kind) {
        return switch (kind) {
            case ALL -> says.text("note.all", view.lines().size());
            case NOTED -> says.text("note.noted", view.noted());
            case BOOKMARKED -> says.text("note.bookmarked", view.bookmarked());
        };
    }

    public List<Part> getParts() {
        return view.lines().stream()
                .filter(getShown()::shows)
                .collect(groupingBy(this::title, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private String title(NoteLine line) {
        return line.inCourse()
                ? says.text("note.module", line.modulePosition(), line.moduleTitle())
                : says.text("note.gone");
    }
}
