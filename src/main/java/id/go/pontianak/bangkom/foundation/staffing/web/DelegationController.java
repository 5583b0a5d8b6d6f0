package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.staffing.domain.Delegations;
import id.go.pontianak.bangkom.foundation.staffing.domain.PeopleSearch;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Delegasi saya", and the overview of all delegations for administrators. */
@Controller
class DelegationController {

    private final Delegations delegations;
    private final PeopleSearch people;
    private final ShownForms shown;

    DelegationController(Delegations delegations, PeopleSearch people, ShownForms shown) {
        this.shown = shown;
        this.delegations = delegations;
        this.people = people;
    }

    @GetMapping("/delegation")
    String mine(Model model) {
        model.addAttribute("lendable", delegations.lendable());
        model.addAttribute("lent", delegations.lent());
        model.addAttribute("borrowed", delegations.borrowed());
        return "directory/delegation";
    }

    @GetMapping("/delegation/new")
    String form(@ModelAttribute("form") DelegationForm form, Model model) {
        return page(form, model);
    }

    @PostMapping("/delegation/new")
    String lend(
            @ModelAttribute("form") DelegationForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!binding.hasErrors()) {
            try {
                delegations.lend(form.wish());
                flash.addFlashAttribute("flash", "directory.delegation.lent");
                return "redirect:/delegation";
            } catch (RuleViolated refused) {
                FormErrors.reject(binding, refused);
            }
        }
        response.setStatus(422);
        return page(form, model);
    }

    @PostMapping("/delegation/{id}/revoke")
    String revoke(@PathVariable UUID id, RedirectAttributes flash) {
        shown.unchanged(() -> delegations.revoke(id));
        flash.addFlashAttribute("flash", "directory.delegation.revoked");
        return "redirect:/delegation";
    }

    @GetMapping("/admin/delegations")
    String all(Model model) {
        model.addAttribute("all", delegations.all());
        return "directory/delegations";
    }

    @PostMapping("/admin/delegations/{id}/revoke")
    String revokeAny(@PathVariable UUID id, RedirectAttributes flash) {
        shown.unchanged(() -> delegations.revoke(id));
        flash.addFlashAttribute("flash", "directory.delegation.revoked");
        return "redirect:/admin/delegations";
    }

    private String page(DelegationForm form, Model model) {
        List<Option> offices = delegations.lendable().stream()
                .map(capacity -> new Option(capacity.acted().value(), capacity.title()))
                .toList();
        if (offices.isEmpty()) {
            throw new NotFound();
        }
        if (offices.size() == 1 && form.getOffice() == null) {
            form.setOffice(offices.get(0).value());
        }
        model.addAttribute("offices", offices);
        model.addAttribute("people", people.find(form.getQ()));
        return "directory/delegation-new";
    }
}
