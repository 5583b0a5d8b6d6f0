package id.go.pontianak.bangkom.lifecycle.batch.web.list;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import id.go.pontianak.bangkom.lifecycle.batch.list.Conflicts;
import id.go.pontianak.bangkom.lifecycle.batch.list.UnreadyProposals;
import id.go.pontianak.bangkom.lifecycle.batch.web.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of participants: HR orders it with reasons and hands it up; deciders read it; anybody concerned prints it. */
@Controller
class SelectionController {

    private static final String PLACE = "place.";

    private final Selection selection;
    private final UnreadyProposals unready;
    private final Conflicts conflicts;
    private final SelectionPages pages;
    private final CurrentUser user;
    private final ShownForms shown;

    SelectionController(
            Selection selection,
            UnreadyProposals unready,
            Conflicts conflicts,
            SelectionPages pages,
            CurrentUser user,
            ShownForms shown) {
        this.selection = selection;
        this.unready = unready;
        this.conflicts = conflicts;
        this.pages = pages;
        this.user = user;
        this.shown = shown;
    }

    @GetMapping("/batches/{number}/selection")
    ModelAndView show(@PathVariable String number) {
        return new ModelAndView("batch/selection", "page", pages.page(number, actor()));
    }

    /** The list in short, for the page on which it is decided. */
    @GetMapping(path = "/batches/{number}/selection", headers = "HX-Request=true")
    ModelAndView context(@PathVariable String number) {
        return new ModelAndView("batch/context :: context", "page", pages.page(number, actor()));
    }

    /** {@code step} is {@code <nomination>:<place>} of the button that was pressed; without one all typed places count. */
    @PostMapping("/batches/{number}/selection/order")
    ModelAndView order(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String step,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        Map<String, Integer> wanted = step.isEmpty() ? places(fields) : place(step);
        return change(number, "batch.selection.moved", redirect, () -> selection.move(number, wanted, reason, actor()));
    }

    @PostMapping("/batches/{number}/selection/again")
    ModelAndView again(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        return change(
                number,
                "batch.selection.proposedAgain",
                redirect,
                () -> selection.proposeAgain(number, reason, actor()));
    }

    @PostMapping("/batches/{number}/selection/unready")
    ModelAndView closeUnready(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable List<String> nomination,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        List<String> marked = nomination == null ? List.of() : nomination;
        redirect.addFlashAttribute("results", unready.close(number, marked, reason, actor()));
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:/batches/{number}/selection");
    }

    @PostMapping("/batches/{number}/selection/conflict")
    ModelAndView conflict(
            @PathVariable String number, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        return change(
                number,
                "batch.selection.conflict.declared",
                redirect,
                () -> conflicts.declareWhileOrdering(number, reason, actor()));
    }

    @PostMapping("/batches/{number}/selection/submit")
    ModelAndView submit(@PathVariable String number, @RequestParam int seen, RedirectAttributes redirect) {
        return change(number, "batch.selection.submitted", redirect, () -> pages.handUp(number, seen, actor()));
    }

    /** What is refused comes back on the page of the list, with what was entered. */
    private ModelAndView change(String number, String done, RedirectAttributes redirect, Runnable work) {
        shown.unchanged(work);
        redirect.addFlashAttribute("flash", done);
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:/batches/{number}/selection");
    }

    private static Map<String, Integer> places(Map<String, String> fields) {
        Map<String, Integer> wanted = new HashMap<>();
        fields.forEach((name, value) -> {
            int place = Numbers.wholeOr(value, 0);
            if (name.startsWith(PLACE) && place > 0) {
                wanted.put(name.substring(PLACE.length()), place);
            }
        });
        return wanted;
    }

    private static Map<String, Integer> place(String step) {
        int colon = step.lastIndexOf(':');
        return colon < 0 ? Map.of() : Map.of(step.substring(0, colon), Numbers.wholeOr(step.substring(colon + 1), 1));
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
