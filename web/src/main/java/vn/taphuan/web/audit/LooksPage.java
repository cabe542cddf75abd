package vn.taphuan.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.taphuan.audit.AuditService;
import vn.taphuan.audit.Look;
import vn.taphuan.shared.Slice;

/** {@code /looks}: who has looked at the reader's own record, and who has changed it. */
@Named
@RequestScoped
public class LooksPage {
    private static final int SIZE = 50;

    @Inject
    AuditService audit;

    @Inject
    @Param
    Integer page;

    private Slice<Look> slice;

    @PostConstruct
    void load() {
        slice = audit.looksAtOwn(Slice.page(page), SIZE);
    }

    public Slice<Look> getSlice() {
        return slice;
    }
}
