package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchSeating;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Venue;
import id.go.pontianak.bangkom.lifecycle.batch.web.OddDatesQuestion;
import id.go.pontianak.bangkom.lifecycle.batch.web.QuotaFields;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What HR changes after planning, each on a page of its own, each with a reason. */
@Controller
class BatchChangeController {

    private final BatchChanges changes;
    private final BatchSeating seating;
    private final ChangePages pages;
    private final OddDatesQuestion oddDates;
    private final CurrentUser user;

    BatchChangeController(
            BatchChanges changes,
            BatchSeating seating,
            ChangePages pages,
            OddDatesQuestion oddDates,
            CurrentUser user) {
        this.changes = changes;
        this.seating = seating;
        this.pages = pages;
        this.oddDates = oddDates;
        this.user = user;
    }

    @GetMapping("/batches/{number}/schedule")
    ModelAndView schedule(@PathVariable String number) {
        Batch batch = pages.batch(number, actor());
        return pages.page("batch/schedule", batch, Map.of()).addObject("form", ScheduleForm.of(batch));
    }

    @PostMapping("/batches/{number}/schedule")
    ModelAndView schedule(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ScheduleForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String accepted,
            RedirectAttributes redirect) {
        Schedule before = ScheduleForm.of(pages.batch(number, actor())).schedule();
        String asked = oddDates.ask(form::schedule, before, accepted, binding);
        return pages.change(
                        new ChangePages.Change("batch/schedule", number, "batch.rescheduled", Map.of()),
                        binding,
                        redirect,
                        () -> changes.reschedule(number, form.schedule(), form.why(), actor()))
                .addObject("oddDates", asked);
    }

    @GetMapping("/batches/{number}/venue")
    ModelAndView venue(@PathVariable String number) {
        Batch batch = pages.batch(number, actor());
        return pages.page("batch/venue", batch, Map.of()).addObject("form", VenueForm.of(batch));
    }

    @PostMapping("/batches/{number}/venue")
    ModelAndView venue(
            @PathVariable String number,
            @Valid @ModelAttribute("form") VenueForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        pages.batch(number, actor());
        return pages.change(
                new ChangePages.Change("batch/venue", number, "batch.relocated", Map.of()),
                binding,
                redirect,
                () -> changes.relocate(
                        number,
                        new Venue(
                                Objects.requireNonNull(form.mode()),
                                Objects.requireNonNull(form.location()),
                                form.place().strip()),
                        form.reason(),
                        actor()));
    }

    @GetMapping("/batches/{number}/seats")
    ModelAndView seats(@PathVariable String number) {
        Batch batch = pages.batch(number, actor());
        return pages.page("batch/seats", batch, pages.quota(number))
                .addObject("form", new SeatsForm(batch.seats(), ""));
    }

    @PostMapping("/batches/{number}/seats")
    ModelAndView seats(
            @PathVariable String number,
            @Valid @ModelAttribute("form") SeatsForm form,
            BindingResult binding,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect) {
        pages.batch(number, actor());
        Map<String, String> typed = QuotaFields.typed(parameters);
        return pages.change(
                new ChangePages.Change("batch/seats", number, "batch.reseated", typed),
                binding,
                redirect,
                () -> seating.reseat(
                        number,
                        new BatchPlan.Seating(Objects.requireNonNull(form.seats()), QuotaFields.parse(typed)),
                        form.reason(),
                        actor()));
    }

    @GetMapping("/batches/{number}/reopen")
    ModelAndView reopen(@PathVariable String number) {
        Batch batch = pages.batch(number, actor());
        return pages.page("batch/reopen", batch, Map.of()).addObject("form", Blank.form(ReopenForm.class));
    }

    @PostMapping("/batches/{number}/reopen")
    ModelAndView reopen(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ReopenForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String accepted,
            RedirectAttributes redirect) {
        Schedule before = ScheduleForm.of(pages.batch(number, actor())).schedule();
        String asked = oddDates.ask(() -> form.schedule(before), before, accepted, binding);
        return pages.change(
                        new ChangePages.Change("batch/reopen", number, "batch.reopened", Map.of()),
                        binding,
                        redirect,
                        () -> changes.reopenCall(
                                number,
                                Objects.requireNonNull(form.nominationDeadline()),
                                Objects.requireNonNull(form.selectionDate()),
                                form.reason(),
                                actor()))
                .addObject("oddDates", asked);
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
