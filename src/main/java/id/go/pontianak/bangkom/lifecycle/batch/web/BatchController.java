package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.UnitAnswers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One batch, and what units do there: say that they propose nobody, order their proposals. */
@Controller
class BatchController {

    private static final String PLACE = "place.";

    private final BatchPages pages;
    private final UnitAnswers answers;
    private final CurrentUser user;
    private final ShownForms shown;
    private final BatchParts parts;

    BatchController(BatchPages pages, UnitAnswers answers, CurrentUser user, ShownForms shown, BatchParts parts) {
        this.pages = pages;
        this.answers = answers;
        this.user = user;
        this.shown = shown;
        this.parts = parts;
    }

    @GetMapping("/batches/{number}")
    String show(@PathVariable String number, Model model) {
        BatchPage page = pages.page(number, person());
        model.addAttribute("page", page);
        model.addAttribute("tabs", parts.of(page.batch(), person()));
        model.addAttribute("actions", BatchAction.values());
        return "batch/batch";
    }

    @PostMapping("/batches/{number}/nobody")
    String proposeNobody(
            @PathVariable String number,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        shown.unchanged(() -> answers.proposeNobody(number, unit, reason, person()));
        return done(number, "batch.nobodyProposed", redirect);
    }

    /** Each proposal carries the place its unit's head gives it; equal places keep their order. */
    @PostMapping("/batches/{number}/preference")
    String prefer(
            @PathVariable String number,
            @RequestParam String unit,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        List<String> order = fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(PLACE))
                .sorted(Comparator.comparing(field -> Numbers.wholeOr(field.getValue(), Integer.MAX_VALUE)))
                .map(field -> field.getKey().substring(PLACE.length()))
                .toList();
        shown.unchanged(() -> answers.prefer(number, unit, order, person()));
        return done(number, "batch.preferred", redirect);
    }

    private PersonId person() {
        return user.actor().person();
    }

    private static String done(String number, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("number", number);
        return "redirect:/batches/{number}";
    }
}
