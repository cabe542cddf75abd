package vn.taphuan.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.content.ContentService;
import vn.taphuan.content.Inventory;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;
import vn.taphuan.web.shared.Show;

/** {@code /content}: how much the large files take, and what of them nothing uses any more. */
@Named
@RequestScoped
public class ContentPage {
    private static final int SIZE = 50;

    @Inject
    ContentService content;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    Show show;

    @Inject
    @Param
    Integer page;

    private Inventory inventory;

    @PostConstruct
    void load() {
        inventory = content.look(Slice.page(page), SIZE);
    }

    public void clean() throws IOException {
        var cleaned = content.clean();
        says.flash("content.cleaned", cleaned.files(), show.size(cleaned.bytes()), cleaned.unfinished());
        Faces.redirect(request.getContextPath() + "/content");
    }

    public Inventory getInventory() {
        return inventory;
    }
}
