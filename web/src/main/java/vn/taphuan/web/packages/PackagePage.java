package vn.taphuan.web.packages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.taphuan.player.PlayerService;
import vn.taphuan.player.PlayerView;
import vn.taphuan.shared.NotFound;

/** {@code /package/ID/POSITION}: a package to be looked at, with one of its items running in a frame of its own. */
@Named
@RequestScoped
public class PackagePage {
    @Inject
    PlayerService player;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    @Inject
    @Param(pathIndex = 1)
    Integer position;

    private PlayerView view;

    @PostConstruct
    void load() {
        if (id == null) throw new NotFound(PlayerView.class, "");
        view = player.look(id, position == null ? 0 : position);
    }

    public Long getId() {
        return id;
    }

    public PlayerView getView() {
        return view;
    }
}
