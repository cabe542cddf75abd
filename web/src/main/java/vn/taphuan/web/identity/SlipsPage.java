package vn.taphuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.taphuan.identity.Slip;

/**
 * {@code /slips}: the password slips just handed out, to print. They stay in the session of who drew them until it
 * ends: they are on record nowhere else.
 */
@Named
@RequestScoped
public class SlipsPage {
    private static final String SLIPS = "slips";

    /** Keeps these slips for the page; earlier ones go. */
    public static void keep(List<Slip> slips) {
        Faces.setSessionAttribute(SLIPS, new ArrayList<>(slips));
    }

    /** Keeps this slip and goes to the page that prints it. */
    public static void show(Slip slip) throws IOException {
        keep(List.of(slip));
        Faces.redirect(Faces.getRequestContextPath() + "/slips");
    }

    public List<Slip> getSlips() {
        List<Slip> slips = Faces.getSessionAttribute(SLIPS);
        return slips == null ? List.of() : slips;
    }
}
