package id.go.pontianak.bangkom.portal.settings;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dated settings: all of them, and one with its history and the form for a new value. */
@Controller
class SettingsController {

    private final SettingsDesk desk;
    private final SettingsPages pages;
    private final CurrentUser currentUser;
    private final ShownForms shown;

    SettingsController(SettingsDesk desk, SettingsPages pages, CurrentUser currentUser, ShownForms shown) {
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
        this.shown = shown;
    }

    @GetMapping("/settings")
    String list(Model model) {
        model.addAttribute("groups", pages.groups(currentUser.actor()));
        return "portal/settings";
    }

    @GetMapping("/settings/{key}")
    String one(@PathVariable String key, Model model) {
        model.addAttribute("form", Blank.form(SettingForm.class));
        return page(key, model);
    }

    @PostMapping("/settings/{key}")
    String set(
            @PathVariable String key,
            @Valid @ModelAttribute("form") SettingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        requireChange(key);
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> desk.set(currentUser.actor(), key, form.value(), form.reason()));
                redirect.addFlashAttribute("flash", "portal.settings.saved");
                return "redirect:/settings/" + key;
            } catch (RuleViolated violated) {
                FormErrors.reject(binding, violated);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(key, model);
    }

    @PostMapping("/settings/{key}/withdraw")
    String withdraw(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable LocalDate from,
            RedirectAttributes redirect) {
        requireChange(key);
        if (from == null) {
            throw new NotFound();
        }
        shown.unchanged(() -> desk.withdraw(currentUser.actor(), key, from));
        redirect.addFlashAttribute("flash", "portal.settings.withdrawn");
        return "redirect:/settings/" + key;
    }

    private void requireChange(String key) {
        if (!desk.mayChange(currentUser.actor(), desk.setting(currentUser.actor(), key))) {
            throw new NotFound();
        }
    }

    private String page(String key, Model model) {
        model.addAttribute("page", pages.page(currentUser.actor(), key));
        return "portal/setting";
    }
}
