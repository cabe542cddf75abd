package vn.taphuan.web.duplicate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import vn.taphuan.duplicate.DuplicateService;
import vn.taphuan.duplicate.Suspects;
import vn.taphuan.shared.Refused;
import vn.taphuan.shared.Slice;
import vn.taphuan.web.shared.Says;

/** {@code /duplicates}: records that may be of one person, and a way to compare any two. */
@Named
@RequestScoped
public class DuplicatesPage {
    private static final int SIZE = 25;

    @Inject
    DuplicateService duplicates;

    @Inject
    HttpServletRequest request;

    @Inject
    Says says;

    @Inject
    @Param
    Integer page;

    private Slice<Suspects> slice;
    private String one;
    private String other;

    @PostConstruct
    void load() {
        slice = duplicates.suspects(Slice.page(page), SIZE);
    }

    /** Goes to the page that shows two records side by side. */
    public void compare() throws IOException {
        Long first;
        Long second;
        try {
            first = duplicates.numbered(one);
        } catch (Refused refused) {
            says.beside("form:one", refused);
            return;
        }
        try {
            second = duplicates.numbered(other);
        } catch (Refused refused) {
            says.beside("form:other", refused);
            return;
        }
        Faces.redirect(request.getContextPath() + "/merge/" + first + '/' + second);
    }

    public Slice<Suspects> getSlice() {
        return slice;
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
