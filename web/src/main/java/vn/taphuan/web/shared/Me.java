package vn.taphuan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;

/** Who is looking at the page, and in which language. */
@Named
@RequestScoped
public class Me {
    static final String LANGUAGE_COOKIE = "language";
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    @Inject
    HttpServletRequest request;

    private SignedIn signedIn() {
        var session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(SignedIn.KEY);
    }

    /** The session's own account of who signed in. */
    public void signIn(SignedIn who) {
        request.getSession().setAttribute(SignedIn.KEY, who);
    }

    public SignedIn getSession() {
        return signedIn();
    }

    public boolean isSignedIn() {
        return signedIn() != null;
    }

    public Long getAccountId() {
        return isSignedIn() ? signedIn().account() : null;
    }

    public String getUsername() {
        return isSignedIn() ? signedIn().username() : null;
    }

    public String getDisplayName() {
        return isSignedIn() ? signedIn().displayName() : "";
    }

    /** Tên: what a Vietnamese person is called by. */
    public String getGivenName() {
        var name = getDisplayName().strip();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    public String getInitial() {
        var name = getGivenName();
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public boolean isMustChangePassword() {
        return isSignedIn() && signedIn().mustChangePassword();
    }

    public boolean isSecondFactorMissing() {
        return isSignedIn() && signedIn().secondFactorMissing();
    }

    public boolean may(String permission) {
        return isSignedIn() && signedIn().permissions().contains(permission);
    }

    public boolean isLearner() {
        return may("learning.learn");
    }

    public boolean isTrainer() {
        return may("offering.teach");
    }

    public boolean isOffice() {
        return may("offering.open");
    }

    public boolean isHr() {
        return may("official.read");
    }

    public boolean isAdmin() {
        return may("identity.administer");
    }

    public static boolean speaks(String language) {
        return LANGUAGES.contains(language);
    }

    /** That of what courses say, to be told where the page is in another; null where it is in the same. */
    public String getCourseLanguage() {
        return getLanguage().equals("vi") ? null : "vi";
    }

    /** Vietnamese unless the reader chose otherwise; the browser's language is not asked. */
    public String getLanguage() {
        var cookies = request.getCookies();
        if (cookies == null) return "vi";
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .filter(Me::speaks)
                .findFirst()
                .orElse("vi");
    }

    /** The page each job begins with. */
    public String getStartPage() {
        if (isMustChangePassword()) return "/password";
        if (isSecondFactorMissing()) return "/second-factor";
        if (isAdmin()) return "/accounts";
        if (isOffice()) return "/classes";
        if (isHr()) return "/completions";
        if (isTrainer()) return "/classes";
        if (isLearner()) return "/home";
        return "/sign-ins";
    }
}
