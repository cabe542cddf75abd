package vn.taphuan.courses;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The HTML that course texts may hold: exactly what {@link Markdown} writes, and nothing that runs.
 *
 * <p>Cleaning twice gives the same as cleaning once, so whoever shows a stored text may clean it again.
 */
public final class SafeHtml {

    /** Stands before a picture's file name until the page that shows it knows the address. */
    public static final String IMAGES = "{{images}}";

    static final String IMAGE_NAME = "[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:svg|png|jpg|webp)";

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "b", "code", "pre")
            .allowElements("blockquote", "hr", "br", "table", "thead", "tbody", "tr", "th", "td", "div", "img", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,4}"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(Pattern.compile("note (?:example|remember|caution|summary|question)|table-wrap"))
            .onElements("div")
            .allowAttributes("tabindex")
            .matching(Pattern.compile("0"))
            .onElements("div")
            .allowAttributes("role")
            .matching(Pattern.compile("group"))
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("div")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .allowAttributes("class")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("src")
            .matching(Pattern.compile("images/" + IMAGE_NAME))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private SafeHtml() {}

    public static String clean(String html) {
        // The sanitizer would break up the braces; no text can hold the quote after src, it comes out encoded.
        return POLICY.sanitize(html.replace("src=\"" + IMAGES + "/", "src=\"images/"))
                .replace("src=\"images/", "src=\"" + IMAGES + "/");
    }
}
