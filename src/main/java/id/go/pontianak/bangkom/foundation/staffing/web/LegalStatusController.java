package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatus;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatus.Serving;
import id.go.pontianak.bangkom.foundation.staffing.domain.LegalStatusDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The codes of legal status and what they mean. */
@Controller
class LegalStatusController {

    private static final String PATH = "/admin/legal-statuses";

    private final LegalStatusDesk desk;
    private final CurrentUser user;
    private final ShownForms shown;
    private final MessageSourceAccessor messages;

    LegalStatusController(LegalStatusDesk desk, CurrentUser user, ShownForms shown, MessageSource messages) {
        this.desk = desk;
        this.user = user;
        this.shown = shown;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("statuses", desk.list(user.actor()));
        return "directory/legal-statuses";
    }

    @GetMapping(PATH + "/{code}")
    String one(@PathVariable String code, Model model) {
        LegalStatus status = desk.find(user.actor(), code);
        model.addAttribute("form", LegalStatusForm.of(status));
        return page(status, model);
    }

    @PostMapping(PATH + "/{code}")
    String set(
            @PathVariable String code,
            @ModelAttribute("form") LegalStatusForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        LegalStatus status = desk.find(user.actor(), code);
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> desk.set(user.actor(), code, form.wish()));
                redirect.addFlashAttribute("flash", "directory.legalStatus.saved");
                return "redirect:" + PATH;
            } catch (RuleViolated violated) {
                FormErrors.reject(binding, violated);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(status, model);
    }

    private String page(LegalStatus status, Model model) {
        model.addAttribute("status", status);
        model.addAttribute(
                "servings",
                Arrays.stream(Serving.values())
                        .map(one -> new Option(one.name(), text("directory.legalStatus.serving." + one)))
                        .toList());
        return "directory/legal-status";
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
