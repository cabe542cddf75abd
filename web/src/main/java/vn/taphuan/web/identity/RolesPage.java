package vn.taphuan.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.taphuan.identity.RoleCard;
import vn.taphuan.identity.RoleService;

/** {@code /roles}: who may do what, in words. */
@Named
@RequestScoped
public class RolesPage {
    @Inject
    RoleService roles;

    private List<RoleCard> cards;
    private long due;

    @PostConstruct
    void load() {
        cards = roles.roles();
        due = roles.reviewsDue();
    }

    public List<RoleCard> getCards() {
        return cards;
    }

    public long getDue() {
        return due;
    }
}
