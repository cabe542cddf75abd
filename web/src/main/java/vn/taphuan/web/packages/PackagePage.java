package vn.taphuan.web.packages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.taphuan.packages.LaunchLine;
import vn.taphuan.packages.PackageKind;
import vn.taphuan.packages.PackagePreview;
import vn.taphuan.packages.PackageService;
import vn.taphuan.shared.NotFound;

/** {@code /package/ID/POSITION}: a SCORM package, with one of its items running in a frame of its own. */
@Named
@RequestScoped
public class PackagePage {
    @Inject
    PackageService packages;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    @Inject
    @Param(pathIndex = 1)
    Integer position;

    private PackagePreview preview;
    private LaunchLine item;

    @PostConstruct
    void load() {
        if (id == null) throw new NotFound(PackagePreview.class, "");
        preview = packages.preview(id);
        var at = position == null ? 0 : position;
        if (preview.kind() != PackageKind.SCORM
                || at < 0
                || at >= preview.items().size()) throw new NotFound(LaunchLine.class, at);
        item = preview.items().get(at);
    }

    /** Where the frame begins, below the application's own address. */
    public String getFrame() {
        return "/package-content/" + preview.pass() + '/' + item.address();
    }

    public Long getId() {
        return id;
    }

    public PackagePreview getPreview() {
        return preview;
    }

    public LaunchLine getItem() {
        return item;
    }
}
