package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.Confirmations;
import id.go.pontianak.bangkom.lifecycle.learning.Confirmations.Asked;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A superior reads a practice log and decides about it. */
@Controller
class ConfirmationController {

    static final String ASKED = "/learning/confirmations/{id}";

    private final Confirmations confirmations;
    private final Directory directory;
    private final AccessEvents accessEvents;
    private final CurrentUser user;

    ConfirmationController(
            Confirmations confirmations, Directory directory, AccessEvents accessEvents, CurrentUser user) {
        this.confirmations = confirmations;
        this.directory = directory;
        this.accessEvents = accessEvents;
        this.user = user;
    }

    @GetMapping(ASKED)
    ModelAndView show(@PathVariable UUID id) {
        Asked asked = confirmations.asked(person(), id);
        accessEvents.opened(
                asked.learner().person(), AccessEvents.CASE, asked.batch().number());
        return new ModelAndView("learning/confirmation", "asked", asked)
                .addObject("learner", directory.person(asked.learner().person()));
    }

    @PostMapping(ASKED + "/confirm")
    String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        confirmations.confirm(person(), id);
        return leave(id, "learning.confirmation.confirmed", redirect);
    }

    @PostMapping(ASKED + "/return")
    String giveBack(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        confirmations.giveBack(person(), id, reason);
        return leave(id, "learning.confirmation.returned", redirect);
    }

    private static String leave(UUID id, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        return "redirect:/learning/confirmations/" + id;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
