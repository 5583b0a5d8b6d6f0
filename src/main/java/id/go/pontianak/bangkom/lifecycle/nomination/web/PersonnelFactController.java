package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.lifecycle.nomination.PersonnelFactImport;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** HR brings in what eligibility needs of the personnel files. */
@Controller
class PersonnelFactController {

    private final CurrentUser currentUser;
    private final PersonnelFactImport facts;

    PersonnelFactController(CurrentUser currentUser, PersonnelFactImport facts) {
        this.currentUser = currentUser;
        this.facts = facts;
    }

    @GetMapping("/nominations/facts")
    String form() {
        facts.requireAllowed(currentUser.actor().person());
        return "nomination/facts";
    }

    @PostMapping("/nominations/facts")
    String take(@RequestParam(defaultValue = "") String lines, Model model, HttpServletResponse response) {
        PersonnelFactImport.Result result =
                facts.take(lines, currentUser.actor().person());
        if (!result.faults().isEmpty()) {
            response.setStatus(422);
        }
        model.addAttribute("lines", lines);
        model.addAttribute("result", result);
        return "nomination/facts";
    }
}
