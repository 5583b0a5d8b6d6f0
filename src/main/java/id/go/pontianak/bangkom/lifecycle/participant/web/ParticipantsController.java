package id.go.pontianak.bangkom.lifecycle.participant.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequests;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawals;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The roster of a batch, withdrawals from a training that has begun, and answers to who asks to leave. */
@Controller
class ParticipantsController {

    private static final String ROSTER = "/batches/{number}/participants";

    private final RosterPages pages;
    private final Withdrawals withdrawals;
    private final LeaveRequests requests;
    private final AccessEvents accessEvents;
    private final ShownForms shown;
    private final CurrentUser user;

    ParticipantsController(
            RosterPages pages,
            Withdrawals withdrawals,
            LeaveRequests requests,
            AccessEvents accessEvents,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.withdrawals = withdrawals;
        this.requests = requests;
        this.accessEvents = accessEvents;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(ROSTER)
    ModelAndView show(@PathVariable String number) {
        return new ModelAndView("participant/participants", "page", pages.page(number, actor()));
    }

    @GetMapping(ROSTER + "/{person}")
    ModelAndView one(@PathVariable String number, @PathVariable UUID person) {
        RosterPages.RosterPage page = pages.page(number, actor());
        RosterPages.Row row = page.rows().stream()
                .filter(one -> one.participant().person().value().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
        accessEvents.opened(row.participant().person(), AccessEvents.CASE, number);
        return new ModelAndView("participant/participant", "page", page).addObject("row", row);
    }

    @PostMapping(ROSTER + "/{person}/withdraw")
    String withdraw(
            @PathVariable String number,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        shown.unchanged(() -> withdrawals.withdraw(number, new PersonId(person), reason, actor()));
        redirect.addFlashAttribute("flash", "participant.withdrawn");
        redirect.addAttribute("number", number);
        return "redirect:" + ROSTER;
    }

    @PostMapping(ROSTER + "/{person}/decline")
    String decline(
            @PathVariable String number,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String answer,
            RedirectAttributes redirect) {
        shown.unchanged(() -> requests.decline(number, new PersonId(person), answer, actor()));
        redirect.addFlashAttribute("flash", "participant.leave.declined");
        redirect.addAttribute("number", number);
        return "redirect:" + ROSTER;
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
