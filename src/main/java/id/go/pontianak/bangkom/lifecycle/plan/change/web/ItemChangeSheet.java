package id.go.pontianak.bangkom.lifecycle.plan.change.web;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeKind;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanChoices;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanItemFields;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanItemForm;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The form in which an item is asked for during the year: the fields of an item, why it is asked, and the letter that offers it. */
@Component
class ItemChangeSheet {

    /** What came back from the form. {@code kind} is null where a returned change is corrected. */
    record Sent(
            String year,
            String action,
            @Nullable ItemChangeKind kind,
            Map<String, String> parameters,
            BindingResult binding) {

        String text(String field) {
            return parameters.getOrDefault(field, "");
        }
    }

    private final Plans plans;
    private final PlanChoices choices;

    ItemChangeSheet(Plans plans, PlanChoices choices) {
        this.plans = plans;
        this.choices = choices;
    }

    /** {@code parameters} are what was typed. */
    ModelAndView page(String year, String action, @Nullable ItemChangeKind kind, Map<String, String> parameters) {
        Map<String, String> typed = PlanItemFields.typed(parameters);
        return new ModelAndView("plan/change-edit", choices.all())
                .addObject("year", year)
                .addObject("action", action)
                .addObject("kind", kind)
                .addObject("ground", parameters.getOrDefault("ground", ""))
                .addObject("letter", parameters.getOrDefault("letter", ""))
                .addObject("typed", typed)
                .addObject("runRows", PlanItemFields.rows(typed))
                .addObject("kinds", plans.costKinds());
    }

    /** Does {@code deed} with what was entered; the form again, with everything in it, where that is refused. */
    ModelAndView sent(Sent sent, PlanItemForm form, Function<PlanItemEntry, ModelAndView> deed) {
        if (!sent.binding().hasErrors()) {
            try {
                return deed.apply(
                        PlanItemFields.entry(form, PlanItemFields.typed(sent.parameters()), plans.costKinds()));
            } catch (RuleViolated refusal) {
                FormErrors.reject(sent.binding(), refusal);
            }
        }
        return refused(page(sent.year(), sent.action(), sent.kind(), sent.parameters())
                .addAllObjects(sent.binding().getModel()));
    }

    ModelAndView refused(ModelAndView page) {
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_ENTITY;
        page.setStatus(status);
        return page;
    }
}
