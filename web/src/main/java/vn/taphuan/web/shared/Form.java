package vn.taphuan.web.shared;

import jakarta.faces.component.html.HtmlForm;

/**
 * A form that knows by its name in the request whether it was sent. Faces keeps that in the component, of which there is
 * one for all rows of a list: only what was typed in the form of the last row would arrive.
 */
public class Form extends HtmlForm {
    @Override
    public boolean isSubmitted() {
        var context = getFacesContext();
        return context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
    }
}
