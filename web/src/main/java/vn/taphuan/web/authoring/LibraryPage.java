package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.authoring.LibraryLine;
import vn.taphuan.authoring.LibraryService;
import vn.taphuan.authoring.LibraryUse;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;

/** {@code /library}: the files an author keeps to use in courses, and where each is used. */
@Named
@RequestScoped
public class LibraryPage {
    private static final int SIZE = 30;

    @Inject
    LibraryService library;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param
    String words;

    @Inject
    @Param
    Integer page;

    /** The file whose uses are shown. */
    @Inject
    @Param
    Long uses;

    /** The file that was shown beside the button. */
    @Inject
    @Param
    Long row;

    private Slice<LibraryLine> files;

    @PostConstruct
    void load() {
        files = library.files(words, Slice.page(page), SIZE);
    }

    public void remove() throws IOException {
        says.flash("authoring.libraryRemoved", library.remove(row));
        Faces.redirect(request.getContextPath() + "/library");
    }

    public Slice<LibraryLine> getFiles() {
        return files;
    }

    public String getWords() {
        return words;
    }

    public Long getUses() {
        return uses;
    }

    public List<LibraryUse> getUsedIn() {
        return uses == null ? List.of() : library.uses(uses);
    }

    public int getMost() {
        return library.mostMegabytes();
    }
}
