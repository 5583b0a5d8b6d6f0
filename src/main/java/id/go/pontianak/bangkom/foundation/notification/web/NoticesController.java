package id.go.pontianak.bangkom.foundation.notification.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.notification.PersonalNotices;
import id.go.pontianak.bangkom.foundation.notification.PersonalNotices.Told;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What a person was told; and for HR of a unit, whom of its people mail does not reach. */
@Controller
class NoticesController {

    private final PersonalNotices notices;
    private final CurrentUser currentUser;

    NoticesController(PersonalNotices notices, CurrentUser currentUser) {
        this.notices = notices;
        this.currentUser = currentUser;
    }

    @GetMapping("/notices")
    String list(@RequestParam(defaultValue = "9223372036854775807") long before, Model model) {
        Actor actor = currentUser.actor();
        List<Told> found = notices.list(actor, before);
        List<Told> shown = found.subList(0, Math.min(found.size(), PersonalNotices.PAGE));
        model.addAttribute("notices", shown);
        model.addAttribute("unread", notices.countUnread(actor));
        model.addAttribute("unitHr", actor.has(Role.UNIT_HR));
        model.addAttribute("first", before == Long.MAX_VALUE ? null : "/notices");
        model.addAttribute(
                "next",
                found.size() > PersonalNotices.PAGE
                        ? "/notices?before=" + shown.get(shown.size() - 1).id()
                        : null);
        return "notification/notices";
    }

    /** Opening a notice reads it. */
    @GetMapping("/notices/{id}")
    ModelAndView open(@PathVariable long id) {
        RedirectView view = new RedirectView(notices.open(currentUser.actor(), id), true);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    @PostMapping("/notices/read")
    String read(RedirectAttributes redirect) {
        notices.markRead(currentUser.actor());
        redirect.addFlashAttribute("flash", "notification.notices.allRead");
        return "redirect:/notices";
    }

    @GetMapping("/notices/unit")
    String untold(Model model) {
        Actor actor = currentUser.actor();
        if (!actor.has(Role.UNIT_HR)) {
            throw new NotFound();
        }
        model.addAttribute("mails", notices.listUntold(actor));
        model.addAttribute("all", notices.countUntold(actor));
        return "notification/untold";
    }

    @PostMapping("/notices/unit/{mail}/told")
    String tell(@PathVariable long mail, RedirectAttributes redirect) {
        notices.tell(currentUser.actor(), mail);
        redirect.addFlashAttribute("flash", "notification.untold.done");
        return "redirect:/notices/unit";
    }
}
