package id.go.pontianak.bangkom.foundation.bulk.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.bulk.RunDesk;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deeds on many cases at once: how far each is, and its end before its time. */
@Controller
class RunsController {

    private final RunDesk desk;
    private final CurrentUser currentUser;

    RunsController(RunDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @GetMapping("/runs")
    String runs(Model model) {
        model.addAttribute("runs", desk.list(currentUser.actor()));
        model.addAttribute("all", desk.seesAll(currentUser.actor()));
        return "workflow/runs";
    }

    @PostMapping("/runs/{id}/cancel")
    String cancel(@PathVariable UUID id, RedirectAttributes redirect) {
        desk.cancel(currentUser.actor(), id);
        redirect.addFlashAttribute("flash", "workflow.runs.cancelled");
        return "redirect:/runs";
    }
}
