package id.go.pontianak.bangkom.lifecycle.batch.web.change;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.web.BatchChoices;
import id.go.pontianak.bangkom.lifecycle.batch.web.QuotaFields;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way all changes of a batch go: only HR, back to the batch when done, back into the form when a rule is broken. */
@Component
class ChangePages {

    /** A change: its template, what is said afterwards, and the quota as typed. */
    record Change(String template, String number, String done, Map<String, String> quota) {}

    private final Batches batches;
    private final BatchChoices choices;
    private final Authority authority;
    private final ShownForms shown;

    ChangePages(Batches batches, BatchChoices choices, Authority authority, ShownForms shown) {
        this.batches = batches;
        this.choices = choices;
        this.authority = authority;
        this.shown = shown;
    }

    Batch batch(String number, PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        return batches.batch(number);
    }

    Map<String, String> quota(String number) {
        return QuotaFields.shown(batches.quotas(number));
    }

    ModelAndView page(String template, Batch batch, Map<String, String> quota) {
        return new ModelAndView(template, choices.of(quota)).addObject("batch", batch);
    }

    ModelAndView change(Change change, BindingResult binding, RedirectAttributes redirect, Runnable work) {
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(work);
                redirect.addFlashAttribute("flash", change.done());
                redirect.addAttribute("number", change.number());
                return new ModelAndView("redirect:/batches/{number}");
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        ModelAndView page = page(change.template(), batches.batch(change.number()), change.quota());
        page.addAllObjects(binding.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
