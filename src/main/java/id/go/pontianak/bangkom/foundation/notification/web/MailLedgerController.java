package id.go.pontianak.bangkom.foundation.notification.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.forms.Ticked;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.notification.LedgerMail;
import id.go.pontianak.bangkom.foundation.notification.MailDesk;
import id.go.pontianak.bangkom.foundation.notification.ManyMails;
import id.go.pontianak.bangkom.foundation.notification.delivery.MailState;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The mail ledger: what was sent to whom, in which state, and sending again. */
@Controller
class MailLedgerController {

    /** Why a mail is sent again. */
    record ResendForm(String reason) {}

    private final MailDesk desk;
    private final ManyMails many;
    private final CurrentUser currentUser;
    private final ShownForms shown;
    private final AccessEvents events;

    MailLedgerController(
            MailDesk desk, ManyMails many, CurrentUser currentUser, ShownForms shown, AccessEvents events) {
        this.shown = shown;
        this.events = events;
        this.desk = desk;
        this.many = many;
        this.currentUser = currentUser;
    }

    @GetMapping("/admin/mail")
    String list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "case", defaultValue = "") String caseNumber,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model model) {
        List<LedgerMail> found = desk.list(currentUser.actor(), new LedgerMail.Filter(state, caseNumber, before));
        List<LedgerMail> shown = found.subList(0, Math.min(found.size(), MailDesk.PAGE));
        boolean more = found.size() > MailDesk.PAGE;
        model.addAttribute("mails", shown);
        model.addAttribute("states", MailState.values());
        model.addAttribute("state", state);
        model.addAttribute("caseNumber", caseNumber);
        model.addAttribute("fields", List.of(new Option("state", state), new Option("case", caseNumber)));
        model.addAttribute("resendable", shown.stream().anyMatch(LedgerMail::resendable));
        model.addAttribute("first", before == Long.MAX_VALUE ? null : address(state, caseNumber, 0));
        model.addAttribute(
                "next",
                more ? address(state, caseNumber, shown.get(shown.size() - 1).id()) : null);
        return "notification/ledger";
    }

    @GetMapping("/admin/mail/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("form", new ResendForm(""));
        return detail(id, model);
    }

    @PostMapping("/admin/mail/{id}/resend")
    String resend(
            @PathVariable long id,
            @ModelAttribute("form") ResendForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            shown.unchanged(() -> desk.resend(currentUser.actor(), id, form.reason() == null ? "" : form.reason()));
        } catch (RuleViolated refusal) {
            FormErrors.reject(binding, refusal);
            response.setStatus(422);
            return detail(id, model);
        }
        redirect.addFlashAttribute("flash", "notification.ledger.resent");
        return "redirect:/admin/mail/" + id;
    }

    /** The marked mails once more, with a result for each. */
    @PostMapping("/admin/mail/resend")
    String resendMany(
            @RequestParam(required = false) @Nullable List<Long> mail,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "case", defaultValue = "") String caseNumber,
            RedirectAttributes redirect) {
        List<Long> marked = List.copyOf(Ticked.of(mail));
        redirect.addFlashAttribute("results", many.resend(currentUser.actor(), marked, reason));
        return "redirect:" + address(state, caseNumber, 0);
    }

    private String detail(long id, Model model) {
        LedgerMail.Detail detail = desk.detail(currentUser.actor(), id);
        events.opened(detail.mail().person(), AccessEvents.MAIL, String.valueOf(id));
        model.addAttribute("detail", detail);
        return "notification/ledger-mail";
    }

    private static String address(String state, String caseNumber, long before) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/mail")
                .queryParam("state", "{state}")
                .queryParam("case", "{case}");
        if (before > 0) {
            address.queryParam("before", before);
        }
        return address.encode().buildAndExpand(state, caseNumber).toUriString();
    }
}
