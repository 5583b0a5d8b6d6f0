package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.staffing.domain.Absences;
import id.go.pontianak.bangkom.foundation.staffing.domain.Absences.Kind;
import id.go.pontianak.bangkom.foundation.staffing.domain.PeopleSearch;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/absences")
class AbsencesController {

    private final Absences absences;
    private final PeopleSearch people;
    private final MessageSourceAccessor messages;
    private final ShownForms shown;

    AbsencesController(Absences absences, PeopleSearch people, MessageSource messages, ShownForms shown) {
        this.shown = shown;
        this.absences = absences;
        this.people = people;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean past, Model model) {
        model.addAttribute("absences", absences.list(past));
        model.addAttribute("past", past);
        return "directory/absences";
    }

    @GetMapping("/new")
    String form(@ModelAttribute("form") AbsenceForm form, Model model) {
        absences.list(false);
        return page(form, model);
    }

    @PostMapping("/new")
    String enter(
            @ModelAttribute("form") AbsenceForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                absences.enter(form.absence());
                flash.addFlashAttribute("flash", "directory.absence.entered");
                return "redirect:/admin/absences";
            } catch (RuleViolated refused) {
                FormErrors.reject(binding, refused);
            }
        }
        response.setStatus(422);
        return page(form, model);
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable UUID id, RedirectAttributes flash) {
        shown.unchanged(() -> absences.cancel(id));
        flash.addFlashAttribute("flash", "directory.absence.cancelled");
        return "redirect:/admin/absences";
    }

    private String page(AbsenceForm form, Model model) {
        model.addAttribute("people", people.find(form.getQ()));
        model.addAttribute(
                "kinds",
                Arrays.stream(Kind.values())
                        .map(kind -> new Option(kind.name(), messages.getMessage("directory.absence.kind." + kind)))
                        .toList());
        return "directory/absence";
    }
}
