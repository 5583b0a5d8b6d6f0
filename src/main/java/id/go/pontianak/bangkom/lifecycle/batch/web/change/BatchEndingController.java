package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How HR ends a batch before its last day, or without results; each on a page of its own, each with a reason. */
@Controller
class BatchEndingController {

    private final BatchCompletion ends;
    private final ChangePages pages;
    private final CurrentUser user;

    BatchEndingController(BatchCompletion ends, ChangePages pages, CurrentUser user) {
        this.ends = ends;
        this.pages = pages;
        this.user = user;
    }

    @GetMapping("/batches/{number}/close")
    ModelAndView close(@PathVariable String number) {
        Batch batch = pages.batch(number, actor());
        return pages.page("batch/close", batch, Map.of()).addObject("form", new ReasonForm("", ""));
    }

    @PostMapping("/batches/{number}/close")
    ModelAndView close(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        pages.batch(number, actor());
        return pages.change(
                new ChangePages.Change("batch/close", number, "batch.closed", Map.of()),
                binding,
                redirect,
                () -> ends.closeWithoutResults(number, form.reason(), actor()));
    }

    @GetMapping("/batches/{number}/cancel")
    ModelAndView cancel(@PathVariable String number) {
        Batch batch = pages.batch(number, actor());
        return pages.page("batch/cancel", batch, Map.of()).addObject("form", new ReasonForm("", ""));
    }

    @PostMapping("/batches/{number}/cancel")
    ModelAndView cancel(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        pages.batch(number, actor());
        return pages.change(
                new ChangePages.Change("batch/cancel", number, "batch.cancelled", Map.of()),
                binding,
                redirect,
                () -> ends.cancel(number, form.why(), actor()));
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
