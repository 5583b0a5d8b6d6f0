package id.go.pontianak.bangkom.portal.accounts;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.AccessEvents.Opening;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Who opened whose record: each person's own, and all of them for auditors. */
@Controller
class OpeningsController {

    private static final String OWN = "/account/openings";
    private static final String ALL = "/audit/openings";
    private static final String LAST = "9223372036854775807";

    private final AccessEvents events;
    private final CurrentUser currentUser;

    OpeningsController(AccessEvents events, CurrentUser currentUser) {
        this.events = events;
        this.currentUser = currentUser;
    }

    @GetMapping(OWN)
    String own(@RequestParam(defaultValue = LAST) long before, Model model) {
        List<Opening> found = events.listOwn(currentUser.actor(), before);
        fill(found, before, UriComponentsBuilder.fromPath(OWN), model);
        return "access/own-openings";
    }

    @GetMapping(ALL)
    String all(
            @RequestParam(defaultValue = "") String reader,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = LAST) long before,
            Model model) {
        AccessEvents.Filter filter = new AccessEvents.Filter(reader, subject, from, to, before);
        List<Opening> found = events.list(currentUser.actor(), filter);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ALL)
                .queryParam("reader", reader)
                .queryParam("subject", subject)
                .queryParam("from", from == null ? "" : from)
                .queryParam("to", to == null ? "" : to);
        fill(found, before, address, model);
        model.addAttribute("filter", filter);
        return "access/openings";
    }

    private static void fill(List<Opening> found, long before, UriComponentsBuilder address, Model model) {
        List<Opening> shown = found.subList(0, Math.min(found.size(), AccessEvents.PAGE));
        boolean more = found.size() > AccessEvents.PAGE;
        model.addAttribute("openings", shown);
        model.addAttribute(
                "first",
                Long.toString(before).equals(LAST)
                        ? null
                        : address.cloneBuilder().encode().toUriString());
        model.addAttribute(
                "next",
                more
                        ? address.cloneBuilder()
                                .queryParam(
                                        "before", shown.get(shown.size() - 1).id())
                                .encode()
                                .toUriString()
                        : null);
    }
}
