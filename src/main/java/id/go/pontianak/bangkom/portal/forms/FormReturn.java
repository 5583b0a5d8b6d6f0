package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.forms.FormRegister;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that arrives without a valid sign-in or token is not taken, but what was written in it leads back into it: at once where its
 * reader is signed in, otherwise after he has signed in again. Only for forms of ours sent from pages of ours, which another site cannot
 * feign, so nobody finds in his form what somebody else put there.
 */
@Component
public class FormReturn {

    /** Where one goes after signing in again. */
    static final String PATH = "/kept";

    static final String COOKIE = "bangkom-kept";

    private static final Pattern OWNER = Pattern.compile("[0-9a-f]{24}");

    private final FormRegister register;
    private final KeptForms kept;
    private final CurrentUser user;

    FormReturn(FormRegister register, KeptForms kept, CurrentUser user) {
        this.register = register;
        this.kept = kept;
        this.user = user;
    }

    /** The sign-in page that a form without a sign-in leads to: with what was written kept, or saying that nothing was. */
    public String signInAgain(HttpServletRequest request, HttpServletResponse response) {
        boolean done = sent(request, "portal.kept.signedOut")
                .filter(sent -> keep(sent, request, response))
                .isPresent();
        return done ? "/login?continue=" + PATH : "/login?lost";
    }

    /** Whether a form with an old token was led back, and the answer is given. */
    public boolean leadBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sent sent = sent(request, "portal.kept.stale").orElse(null);
        if (sent == null) {
            return false;
        }
        Optional<SignedIn> reader = user.signedIn();
        if (reader.isEmpty()) {
            response.sendRedirect(signInAgain(request, response));
            return true;
        }
        if (!sent.owner().equals(FormOwner.of(reader.get().account()))) {
            return false;
        }
        show(sent.form(), sent.page(), request, response);
        response.sendRedirect(sent.page());
        return true;
    }

    /** The page of what this browser kept for who is signed in now, which shows it; home where there is nothing. */
    String takeUp(@Nullable String secret, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
        return user.signedIn()
                .filter(reader -> secret != null)
                .flatMap(reader -> kept.take(String.valueOf(secret), FormOwner.of(reader.account())))
                .map(form -> {
                    show(form.form(), form.page(), request, response);
                    return form.page();
                })
                .orElse("/");
    }

    private record Sent(KeptForm form, String page, String owner) {}

    private Optional<Sent> sent(HttpServletRequest request, String message) {
        String owner = request.getParameter(FormOwner.FIELD);
        KeptForm form = KeptForm.of(request, message);
        if (!request.getMethod().equals("POST")
                || form == null
                || owner == null
                || !OWNER.matcher(owner).matches()
                || !fromOurPage(request)) {
            return Optional.empty();
        }
        return register.find(form.action())
                .filter(found -> found.route().kept())
                .map(found -> new Sent(form, found.page(form.values()), owner));
    }

    private boolean keep(Sent sent, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> secret = kept.keep(sent.form(), sent.page(), sent.owner(), request.getRemoteAddr());
        secret.ifPresent(
                value -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(value, Duration.ofMinutes(30), request)));
        return secret.isPresent();
    }

    private static String cookie(String value, Duration lasts, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(PATH)
                .maxAge(lasts)
                .build()
                .toString();
    }

    /** Carried to the page in the session, once. */
    private static void show(KeptForm form, String page, HttpServletRequest request, HttpServletResponse response) {
        UriComponents address = UriComponentsBuilder.fromUriString(page).build();
        FlashMap flash = new FlashMap();
        flash.put(KeptForm.NAME, form);
        flash.setTargetRequestPath(address.getPath());
        flash.startExpirationPeriod(180);
        new SessionFlashMapManager().saveOutputFlashMap(flash, request, response);
    }

    /** Browsers say from where a form was sent, and no page can make them say something else. */
    private static boolean fromOurPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null && host != null && origin.matches("https?://" + Pattern.quote(host));
    }
}
