package id.go.pontianak.bangkom.lifecycle.competency.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Position;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.CompetencyRights;
import id.go.pontianak.bangkom.lifecycle.competency.Standards;
import jakarta.validation.Valid;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of positions with what each asks; HR sets another level for one. */
@Controller
class PositionController {

    private static final String POSITION = "/positions/{id}";

    /** No position has an id that is longer. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private final CompetencyPages pages;
    private final Standards standards;
    private final Competencies competencies;
    private final CompetencyRights rights;
    private final ShownForms shown;
    private final CurrentUser user;

    PositionController(
            CompetencyPages pages,
            Standards standards,
            Competencies competencies,
            CompetencyRights rights,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.standards = standards;
        this.competencies = competencies;
        this.rights = rights;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping("/positions")
    ModelAndView list(@RequestParam(defaultValue = "") String search) {
        return new ModelAndView("competency/positions", "rows", pages.positions(search)).addObject("search", search);
    }

    @GetMapping(POSITION)
    ModelAndView show(@PathVariable String id) {
        return page(number(id), HttpStatus.OK).addObject("form", new RequirementForm("", "", ""));
    }

    @PostMapping(POSITION)
    ModelAndView set(
            @PathVariable("id") String written,
            @Valid @ModelAttribute("form") RequirementForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        rights.requireKeeper(person());
        long id = standards.position(number(written)).id();
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> standards.set(id, form.competency(), form.asked(), form.reason(), person()));
                redirect.addFlashAttribute("flash", "competency.position.set");
                redirect.addAttribute("id", id);
                return new ModelAndView("redirect:/positions/{id}");
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return page(id, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(binding.getModel());
    }

    static long number(String written) {
        return NUMBER.matcher(written).matches() ? Long.parseLong(written) : 0;
    }

    private ModelAndView page(long id, HttpStatusCode status) {
        Position position = standards.position(id);
        ModelAndView page = new ModelAndView("competency/position", "position", position)
                .addObject("asked", standards.of(position))
                .addObject("known", competencies.byCode())
                .addObject("all", competencies.list())
                .addObject("mayKeep", rights.mayKeep(person()));
        page.setStatus(status);
        return page;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
