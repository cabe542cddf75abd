package vn.taphuan.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.taphuan.audit.AuditLine;
import vn.taphuan.audit.AuditService;
import vn.taphuan.shared.Slice;

/** {@code /sign-ins}: when and from where the reader's account was used. */
@Named
@RequestScoped
public class SignInsPage {
    private static final int SIZE = 50;

    @Inject
    AuditService audit;

    @Inject
    @Param
    Integer page;

    private Slice<AuditLine> slice;

    @PostConstruct
    void load() {
        slice = audit.ownSignIns(Slice.page(page), SIZE);
    }

    public Slice<AuditLine> getSlice() {
        return slice;
    }
}
