package vn.taphuan.web.authoring;

import java.io.Serializable;
import org.omnifaces.util.Faces;

/**
 * Where one goes on in the outline when the page is there again after something was done in it.
 *
 * @param part the button that was pressed, such as {@code up}; {@code link} for the item, or for what opens a module
 * @param item {@link #MODULE} for the module itself
 * @param told what is heard of it
 */
record Landing(String part, int module, int item, String told) implements Serializable {
    static final int MODULE = -1;
    static final String LINK = "link";
    static final String NEW_TITLE = "newTitle";
    static final String NEW_MODULE = "newModule";

    private static final String KEY = Landing.class.getName();

    /** Keeps it for the page the answer redirects to. */
    void keep() {
        Faces.setFlashAttribute(KEY, this);
    }

    /** The one kept by the request before; null for none. */
    static Landing kept() {
        return Faces.getFlashAttribute(KEY);
    }
}
