package id.go.pontianak.bangkom.foundation.workflow.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.workflow.job.JobDesk;
import id.go.pontianak.bangkom.foundation.workflow.versions.StuckCases;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Failed jobs, and whether the journal is as it was written. */
@Controller
@RequestMapping("/admin/jobs")
class JobsController {

    private final JobDesk desk;
    private final CurrentUser currentUser;
    private final ShownForms shown;
    private final StuckCases stuck;

    JobsController(JobDesk desk, CurrentUser currentUser, ShownForms shown, StuckCases stuck) {
        this.shown = shown;
        this.stuck = stuck;
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @GetMapping
    String jobs(@ModelAttribute("form") RetryForm form, Model model) {
        return page(model);
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, @ModelAttribute("form") RetryForm form, RedirectAttributes redirect) {
        shown.unchanged(() -> desk.retry(currentUser.actor(), id, form.text()));
        redirect.addFlashAttribute("flash", "workflow.jobs.retried");
        return "redirect:/admin/jobs";
    }

    @PostMapping("/rows/{run}/retry")
    String retryRow(
            @PathVariable UUID run,
            @RequestParam(name = "case", defaultValue = "") String caseNumber,
            @ModelAttribute("form") RetryForm form) {
        shown.unchanged(() -> desk.retryRow(currentUser.actor(), run, caseNumber, form.text()));
        return "redirect:/admin/jobs";
    }

    @PostMapping("/journal")
    String verifyJournal(@RequestParam(defaultValue = "") String noted, Model model, RedirectAttributes redirect) {
        var bad = desk.findFirstBadJournalRow(currentUser.actor(), noted);
        if (bad.isEmpty()) {
            redirect.addFlashAttribute("flash", "workflow.journal.intact");
            return "redirect:/admin/jobs";
        }
        model.addAttribute("form", new RetryForm(null));
        model.addAttribute("bad", bad.get());
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("jobs", desk.listFailed(currentUser.actor()));
        model.addAttribute("rows", desk.listFailedRows(currentUser.actor()));
        model.addAttribute("stuck", stuck.list(currentUser.actor()));
        model.addAttribute("head", desk.journalHead(currentUser.actor()));
        return "workflow/jobs";
    }
}
