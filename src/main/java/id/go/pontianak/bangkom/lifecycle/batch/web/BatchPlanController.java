package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** HR plans a batch. */
@Controller
class BatchPlanController {

    private final BatchPlanning planning;
    private final BatchChoices choices;
    private final OddDatesQuestion oddDates;
    private final CurrentUser user;

    BatchPlanController(BatchPlanning planning, BatchChoices choices, OddDatesQuestion oddDates, CurrentUser user) {
        this.planning = planning;
        this.choices = choices;
        this.oddDates = oddDates;
        this.user = user;
    }

    @GetMapping("/batches/new")
    ModelAndView fresh() {
        onlyForPlanners();
        return page(HttpStatus.OK, Map.of()).addObject("form", PlanForm.fresh());
    }

    @PostMapping("/batches/new")
    ModelAndView plan(
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult binding,
            @RequestParam Map<String, String> parameters,
            RedirectAttributes redirect,
            Model model) {
        onlyForPlanners();
        Map<String, String> typed = QuotaFields.typed(parameters);
        String asked = oddDates.ask(form::schedule, parameters.getOrDefault("accepted", ""), binding);
        if (!binding.hasErrors()) {
            try {
                String number = planning.plan(
                        form.plan(QuotaFields.parse(typed)), user.actor().person());
                redirect.addFlashAttribute("flash", "batch.planned");
                redirect.addAttribute("number", number);
                return new ModelAndView("redirect:/batches/{number}");
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return page(HttpStatus.UNPROCESSABLE_ENTITY, typed)
                .addAllObjects(model.asMap())
                .addObject("oddDates", asked);
    }

    private void onlyForPlanners() {
        if (!planning.mayPlan(user.actor().person())) {
            throw new NotFound();
        }
    }

    private ModelAndView page(HttpStatusCode status, Map<String, String> quota) {
        ModelAndView page = new ModelAndView("batch/plan", choices.of(quota));
        page.setStatus(status);
        return page;
    }
}
