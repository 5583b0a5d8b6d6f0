package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.inbox.Inbox;
import id.go.pontianak.bangkom.desk.tracking.Tracking;
import id.go.pontianak.bangkom.desk.tracking.domain.TrackingRebuild;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the administrator: the rows of task list and tracking written anew, should anybody doubt them. */
@Controller
class RebuildController {

    private final CurrentUser currentUser;
    private final Inbox inbox;
    private final Tracking tracking;

    RebuildController(CurrentUser currentUser, Inbox inbox, Tracking tracking) {
        this.currentUser = currentUser;
        this.inbox = inbox;
        this.tracking = tracking;
    }

    @GetMapping("/admin/read-models")
    String page(Model model) {
        requireAdmin();
        return "tracking/rebuild";
    }

    @PostMapping("/admin/read-models")
    String rebuild(RedirectAttributes redirect) {
        requireAdmin();
        redirect.addFlashAttribute("tasks", inbox.rebuild());
        TrackingRebuild.Rebuilt rebuilt = tracking.rebuild();
        redirect.addFlashAttribute("cases", rebuilt.cases());
        redirect.addFlashAttribute("counts", rebuilt.counts());
        redirect.addFlashAttribute("flash", "tracking.rebuild.done");
        return "redirect:/admin/read-models";
    }

    private void requireAdmin() {
        if (!currentUser.actor().has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
