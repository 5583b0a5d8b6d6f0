package id.go.pontianak.bangkom.lifecycle.participant.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequest;
import id.go.pontianak.bangkom.lifecycle.participant.LeaveRequests;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a participant asks himself to leave a training, and reads what became of it. */
@Controller
class WithdrawalController {

    static final String PAGE = "/batches/{number}/withdrawal";

    /** {@code refusal} is a message that says why nothing can be asked now; null where the form is shown. */
    record OwnPage(
            Batch batch,
            List<BatchPart.Link> tabs,
            List<LeaveRequest> requests,
            boolean waiting,
            @Nullable String refusal) {}

    private final LeaveRequests requests;
    private final Batches batches;
    private final BatchParts parts;
    private final CurrentUser user;

    WithdrawalController(LeaveRequests requests, Batches batches, BatchParts parts, CurrentUser user) {
        this.requests = requests;
        this.batches = batches;
        this.parts = parts;
        this.user = user;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String number) {
        List<LeaveRequest> own = requests.own(number, person());
        Batch batch = batches.batch(number);
        return new ModelAndView(
                "participant/withdrawal",
                "page",
                new OwnPage(
                        batch,
                        parts.of(batch, person()),
                        own,
                        own.stream().anyMatch(LeaveRequest::open),
                        requests.refusal(batch, person()).orElse(null)));
    }

    @PostMapping(PAGE)
    String ask(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        requests.ask(number, person(), reason);
        redirect.addFlashAttribute("flash", "participant.leave.done");
        redirect.addAttribute("number", number);
        return "redirect:" + PAGE;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
