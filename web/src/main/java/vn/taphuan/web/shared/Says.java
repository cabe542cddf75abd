package vn.taphuan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.omnifaces.util.Messages;
import vn.taphuan.shared.Refused;

/** Says sentences of the bundles in the reader's language; in views {@code #{says.text('learning.left', n)}}. */
@Named
@RequestScoped
public class Says {
    private static final Pattern IN_A_LIST = Pattern.compile(":\\d+:");

    @Inject
    Me me;

    public String text(String key, Object... arguments) {
        return Texts.say(locale(), key, arguments);
    }

    public List<String> texts(String... keys) {
        return Arrays.stream(keys).map(key -> text(key)).toList();
    }

    /** The sentence of a refusal. */
    public String why(Refused refused) {
        return text(refused.key(), refused.arguments().toArray());
    }

    /** A sentence at the top of the page the answer redirects to. */
    public void flash(String key, Object... arguments) {
        Messages.addFlashGlobalInfo("{0}", text(key, arguments));
    }

    /** Puts a refusal beside the field that caused it, which is marked and where one goes on writing. */
    public void beside(String clientId, Refused refused) {
        var context = FacesContext.getCurrentInstance();
        // In a list one component stands for all its rows.
        if (clientId != null && !IN_A_LIST.matcher(clientId).find())
            context.getViewRoot().invokeOnComponent(context, clientId, Says::mark);
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, why(refused), null));
        context.validationFailed();
    }

    /** The same for a field in the row of a list whose button was pressed. */
    public void besideInRow(String field, Refused refused) {
        var pressed = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance())
                .getClientId();
        beside(pressed.substring(0, pressed.lastIndexOf(':') + 1) + field, refused);
    }

    /** As a field that is invalid, but it keeps what was typed, which Faces shows of valid ones alone. */
    private static void mark(FacesContext context, UIComponent component) {
        if (component instanceof EditableValueHolder)
            component.getPassThroughAttributes().put("aria-invalid", "true");
    }

    Locale locale() {
        return Locale.forLanguageTag(me.getLanguage());
    }
}
