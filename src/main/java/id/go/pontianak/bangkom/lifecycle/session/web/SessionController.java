package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.session.SessionCopies;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sessions of a batch, one of them, and how many are made at once. */
@Controller
class SessionController {

    private final SessionPages pages;
    private final SessionCopies copies;
    private final CurrentUser user;

    SessionController(SessionPages pages, SessionCopies copies, CurrentUser user) {
        this.pages = pages;
        this.copies = copies;
        this.user = user;
    }

    @GetMapping("/batches/{number}/sessions")
    String list(@PathVariable String number, Model model) {
        model.addAttribute("page", pages.page(number, person()));
        return "session/sessions";
    }

    @GetMapping("/batches/{number}/sessions/{id}")
    String show(@PathVariable String number, @PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.page(number, person()));
        model.addAttribute("row", pages.row(number, id, person()));
        return "session/session";
    }

    @PostMapping("/batches/{number}/sessions/pattern")
    String fromPattern(@PathVariable String number, RedirectAttributes redirect) {
        copies.fromPattern(number, person());
        return done(number, "session.made", redirect);
    }

    @PostMapping("/batches/{number}/sessions/copy")
    String copy(
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            RedirectAttributes redirect) {
        copies.requireRunner(number, person());
        if (from == null || to == null) {
            throw RuleViolated.at("to", "refusal.session.copyDay");
        }
        copies.day(number, from, to, person());
        return done(number, "session.copied", redirect);
    }

    private PersonId person() {
        return user.actor().person();
    }

    private static String done(String number, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("number", number);
        return "redirect:/batches/{number}/sessions";
    }
}
