package vn.taphuan.web.shared;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Makes {@code #{enrolmentText['…']}} the bundle of the feature enrolment, by its name alone. */
public class FeatureBundles extends ApplicationFactory {
    private static final String ENDING = "Text";
    private Application application;

    public FeatureBundles(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        if (application == null) application = new WithBundles(getWrapped().getApplication());
        return application;
    }

    @Override
    public void setApplication(Application application) {
        this.application = null;
        getWrapped().setApplication(application);
    }

    private static class WithBundles extends ApplicationWrapper {
        private final Map<String, Boolean> none = new ConcurrentHashMap<>();

        WithBundles(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ResourceBundle getResourceBundle(FacesContext context, String name) {
            if (name.endsWith(ENDING) && !none.containsKey(name)) {
                try {
                    return Texts.bundle(name.substring(0, name.length() - ENDING.length()), locale(context));
                } catch (MissingResourceException e) {
                    none.put(name, true);
                }
            }
            return super.getResourceBundle(context, name);
        }

        private static Locale locale(FacesContext context) {
            var root = context.getViewRoot();
            return root == null ? Texts.VIETNAMESE : root.getLocale();
        }
    }
}
