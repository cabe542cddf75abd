package vn.taphuan.web.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of the screens: a bundle per feature, Vietnamese where a language is not there. */
public final class Texts {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The server's own language is no fallback: without one the first language of the screens, Vietnamese, serves. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    static ResourceBundle bundle(String feature, Locale locale) {
        return ResourceBundle.getBundle(
                "vn.taphuan.web." + feature + ".text", locale, Texts.class.getClassLoader(), CONTROL);
    }

    /** The sentence of a key; the key's first word names the feature whose bundle has it. */
    public static String say(Locale locale, String key, Object... arguments) {
        var feature = key.substring(0, Math.max(0, key.indexOf('.')));
        String pattern;
        try {
            pattern = bundle(feature, locale).getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
