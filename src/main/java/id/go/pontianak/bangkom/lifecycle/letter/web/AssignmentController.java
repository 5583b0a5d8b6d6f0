package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.letter.Assigned;
import id.go.pontianak.bangkom.lifecycle.letter.Assignments;
import id.go.pontianak.bangkom.lifecycle.letter.Letter;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters of assignment of a perangkat daerah for its own people in a batch. */
@Controller
class AssignmentController {

    static final String PAGE = "/batches/{number}/assignments/{unit}";

    /** Number and day of the unit's agenda book. */
    record AssignmentForm(
            @NotBlank @Size(max = 100) @Nullable String number,
            @NotNull @Nullable LocalDate day) {

        Letter.Head head() {
            return new Letter.Head(Objects.requireNonNull(number).strip(), Objects.requireNonNull(day), false);
        }
    }

    private final Assignments assignments;
    private final Letters letters;
    private final BatchParts parts;
    private final ShownForms shown;
    private final CurrentUser user;

    AssignmentController(
            Assignments assignments, Letters letters, BatchParts parts, ShownForms shown, CurrentUser user) {
        this.assignments = assignments;
        this.letters = letters;
        this.parts = parts;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(PAGE)
    ModelAndView show(@PathVariable String number, @PathVariable String unit) {
        return page(number, unit).addObject("form", Blank.form(AssignmentForm.class));
    }

    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable String number,
            @PathVariable String unit,
            @Valid @ModelAttribute("form") AssignmentForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        ModelAndView page = page(number, unit);
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> assignments.send(number, unit, form.head(), person()));
                redirect.addFlashAttribute("flash", "letter.sent.ASSIGNMENT");
                redirect.addAttribute("number", number);
                redirect.addAttribute("unit", unit);
                return new ModelAndView("redirect:" + PAGE);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        page.addAllObjects(binding.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(String number, String unit) {
        Assigned assigned = assignments.of(number, unit, person());
        return new ModelAndView("letter/assignments", "assigned", assigned)
                .addObject("unit", unit)
                .addObject("tabs", parts.of(assigned.batch(), person()))
                .addObject("sent", letters.ofUnit(number, unit, person()));
    }

    private PersonId person() {
        return user.actor().person();
    }
}
