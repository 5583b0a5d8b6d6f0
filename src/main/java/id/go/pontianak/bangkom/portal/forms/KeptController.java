package id.go.pontianak.bangkom.portal.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;

/** Back to the form that was being written when the sign-in expired. */
@Controller
class KeptController {

    private final FormReturn forms;

    KeptController(FormReturn forms) {
        this.forms = forms;
    }

    @GetMapping(FormReturn.PATH)
    RedirectView takeUp(
            @CookieValue(name = FormReturn.COOKIE, required = false) @Nullable String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        RedirectView page = new RedirectView(forms.takeUp(secret, request, response));
        page.setExpandUriTemplateVariables(false);
        page.setExposeModelAttributes(false);
        return page;
    }
}
