package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.forms.FormRegister;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The language of a page that answers a form is switched on the page of that form, where what was written stands again. A session keeps
 * one such form, the last, for its own reader, until one is taken.
 */
@Component
public class LanguageSwitch implements HandlerInterceptor {

    private static final String WRITTEN = LanguageSwitch.class.getName() + ".written";
    private static final String PARAMETER = "lang";

    private record Written(KeptForm form, String path, String owner) implements Serializable {}

    private final FormRegister register;
    private final CurrentUser user;

    LanguageSwitch(FormRegister register, CurrentUser user) {
        this.register = register;
        this.user = user;
    }

    /** The page of the form that this request sent, which will show what was written if its form may be kept; empty where it has none. */
    public Optional<String> pageOf(HttpServletRequest request) {
        KeptForm form = KeptForm.of(request, "");
        return form == null
                ? Optional.empty()
                : register.find(form.action()).map(found -> {
                    String page = found.page(form.values());
                    keep(form, page, request);
                    return page;
                });
    }

    /** Unless the form is one of which nothing is kept. */
    void keep(KeptForm form, String page, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String path = UriComponentsBuilder.fromUriString(page).build().getPath();
        Optional<SignedIn> reader = user.signedIn();
        boolean kept =
                register.find(form.action()).map(found -> found.route().kept()).orElse(true);
        if (kept && session != null && path != null && reader.isPresent()) {
            KeptForm again = new KeptForm(form.action(), form.fields(), "portal.kept.language");
            String owner = FormOwner.of(reader.get().account());
            session.setAttribute(WRITTEN, new Written(again, path, owner));
        }
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        HttpSession session = request.getSession(false);
        if (session == null || page == null || !(session.getAttribute(WRITTEN) instanceof Written written)) {
            return;
        }
        boolean read = request.getMethod().equals("GET");
        if (read && request.getParameter(PARAMETER) != null && isFor(written, request)) {
            page.getModelMap().putIfAbsent(KeptForm.NAME, written.form());
        } else if (!read && leadsOn(page)) {
            session.removeAttribute(WRITTEN);
        }
    }

    private boolean isFor(Written written, HttpServletRequest request) {
        return written.path().equals(request.getRequestURI())
                && user.signedIn()
                        .filter(reader -> FormOwner.of(reader.account()).equals(written.owner()))
                        .isPresent();
    }

    private static boolean leadsOn(ModelAndView page) {
        String view = page.getViewName();
        return view == null || view.startsWith("redirect:");
    }
}
