package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationLists;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationContext;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationPages;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Nominations to read. */
@Controller
class NominationController {

    private final CurrentUser currentUser;
    private final NominationPages pages;
    private final NominationLists lists;
    private final NominationContext context;
    private final CaseParts caseParts;
    private final AccessEvents events;

    NominationController(
            CurrentUser currentUser,
            NominationPages pages,
            NominationLists lists,
            NominationContext context,
            CaseParts caseParts,
            AccessEvents events) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.lists = lists;
        this.context = context;
        this.caseParts = caseParts;
        this.events = events;
    }

    @GetMapping("/nominations")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String page,
            Model model) {
        PersonId reader = currentUser.actor().person();
        NominationLists.Query query = new NominationLists.Query(q.strip(), shown(show), page(page));
        model.addAttribute("mine", lists.about(reader));
        model.addAttribute("handled", lists.handledBy(reader, query));
        model.addAttribute("query", query);
        model.addAttribute("shows", NominationLists.Show.values());
        model.addAttribute("narrowed", !query.search().isEmpty() || query.show() != NominationLists.Show.ALL);
        return "nomination/list";
    }

    @GetMapping("/nominations/{number}")
    String page(
            @PathVariable String number,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        NominationView view = pages.page(number, currentUser.actor().person());
        events.opened(view.person().id(), AccessEvents.CASE, number);
        model.addAttribute("nomination", view);
        model.addAttribute("form", new ActionForm());
        if (htmx != null) {
            return "nomination/sections :: part";
        }
        caseParts.add(number, model, request, response);
        return "nomination/nomination";
    }

    /** What cannot be read is left out, as in every list. */
    private static NominationLists.Show shown(String text) {
        return Arrays.stream(NominationLists.Show.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(NominationLists.Show.ALL);
    }

    private static int page(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(text) : 1;
    }

    /** The part that explains the case beside a decision. */
    @GetMapping("/nominations/{number}/context")
    String context(@PathVariable String number, Model model) {
        NominationContext.Context shown = context.of(number, currentUser.actor().person());
        events.opened(shown.person().id(), AccessEvents.CASE, number);
        model.addAttribute("context", shown);
        return "nomination/context :: context";
    }
}
