package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.catalogue.CatalogueRights;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeKeeping;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR adds a programme. */
@Controller
class ProgrammeNewController {

    private final ProgrammeKeeping keeping;
    private final ProgrammeChoices choices;
    private final CatalogueRights rights;
    private final CurrentUser user;

    ProgrammeNewController(
            ProgrammeKeeping keeping, ProgrammeChoices choices, CatalogueRights rights, CurrentUser user) {
        this.keeping = keeping;
        this.choices = choices;
        this.rights = rights;
        this.user = user;
    }

    @GetMapping("/programmes/new")
    String fresh(Model model) {
        rights.requireKeeper(person());
        model.addAttribute("form", Blank.form(NewProgrammeForm.class));
        return page(model);
    }

    @PostMapping("/programmes/new")
    String add(
            @Valid @ModelAttribute("form") NewProgrammeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        rights.requireKeeper(person());
        if (!binding.hasErrors()) {
            try {
                String code = form.code().strip();
                keeping.add(person(), code, form.text(), form.version(LocalDate.EPOCH));
                redirect.addFlashAttribute("flash", "catalogue.added");
                redirect.addAttribute("code", code);
                return "redirect:/programmes/{code}";
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model);
    }

    private String page(Model model) {
        model.addAllAttributes(choices.of(null));
        return "catalogue/new";
    }

    private PersonId person() {
        return user.actor().person();
    }
}
