package id.go.pontianak.bangkom.demo.mailbox;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The mailbox of everybody in the demo city. */
@Controller
@Profile("demo")
class MailboxController {

    /** The mail runs no script and loads nothing but its own sheet; it may open its links, and only our own page may show it. */
    private static final String SANDBOX = "default-src 'none'; style-src 'self'; frame-ancestors 'self';"
            + " sandbox allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox";

    private final Mailbox mailbox;

    MailboxController(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/demo/mailbox")
    String list(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model model) {
        List<CaughtMail> found = mailbox.list(to, before);
        List<CaughtMail> shown = found.subList(0, Math.min(found.size(), Mailbox.PAGE));
        model.addAttribute("mails", shown);
        model.addAttribute("to", to);
        model.addAttribute(
                "first", before == Long.MAX_VALUE ? null : page(to).build(to).toString());
        model.addAttribute(
                "next",
                found.size() > Mailbox.PAGE
                        ? page(to).queryParam(
                                        "before", shown.get(shown.size() - 1).id())
                                .build(to)
                                .toString()
                        : null);
        return "demo/mailbox";
    }

    @GetMapping("/demo/mailbox/{id}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("mail", mailbox.find(id).orElseThrow(NotFound::new));
        return "demo/mail";
    }

    /** The mail itself, for the frame of the page. */
    @GetMapping("/demo/mailbox/{id}/html")
    ResponseEntity<String> html(@PathVariable long id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(sheet(id).html());
    }

    @GetMapping("/demo/mailbox/{id}/css")
    ResponseEntity<String> css(@PathVariable long id) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(sheet(id).css());
    }

    private MailSheet sheet(long id) {
        CaughtMail mail = mailbox.find(id).orElseThrow(NotFound::new);
        return MailSheet.of(mail.html(), "/demo/mailbox/" + id + "/css");
    }

    private static UriComponentsBuilder page(String to) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/demo/mailbox");
        if (!to.isEmpty()) {
            address.queryParam("to", "{to}");
        }
        return address;
    }
}
