package id.go.pontianak.bangkom.lifecycle.eligibility.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.eligibility.PersonnelFactImport;
import id.go.pontianak.bangkom.lifecycle.eligibility.PersonnelFactImport.Pasted;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR brings in what eligibility needs of the personnel files: pasted, looked at, taken. */
@Controller
class PersonnelFactController {

    static final String PATH = "/nominations/facts";

    private final CurrentUser currentUser;
    private final PersonnelFactImport facts;

    PersonnelFactController(CurrentUser currentUser, PersonnelFactImport facts) {
        this.currentUser = currentUser;
        this.facts = facts;
    }

    @GetMapping(PATH)
    String form() {
        facts.requireAllowed(person());
        return "eligibility/facts";
    }

    @PostMapping(PATH)
    String paste(@RequestParam(defaultValue = "") String lines, Model model, HttpServletResponse response) {
        Pasted pasted = facts.paste(lines, person());
        if (pasted.id() != null) {
            return "redirect:" + PATH + "/" + pasted.id();
        }
        response.setStatus(422);
        model.addAttribute("lines", lines);
        model.addAttribute("faults", pasted.faults());
        return "eligibility/facts";
    }

    @GetMapping(PATH + "/{id}")
    String preview(@PathVariable UUID id, Model model) {
        model.addAttribute("file", facts.find(id, person()));
        model.addAttribute("fresh", facts.rows(id, person(), "NEW"));
        model.addAttribute("changed", facts.rows(id, person(), "CHANGED"));
        return "eligibility/facts-preview";
    }

    @PostMapping(PATH + "/{id}/confirm")
    String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        Outcome outcome = facts.confirm(id, person());
        redirect.addFlashAttribute(
                "flash", outcome == Outcome.APPLIED ? "eligibility.facts.saved" : "eligibility.facts.shownAgain");
        return "redirect:" + PATH + "/" + id;
    }

    @PostMapping(PATH + "/{id}/discard")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        facts.discard(id, person());
        redirect.addFlashAttribute("flash", "eligibility.facts.discarded");
        return "redirect:" + PATH;
    }

    private PersonId person() {
        return currentUser.actor().person();
    }
}
