package id.go.pontianak.bangkom.desk.filters.web;

import id.go.pontianak.bangkom.desk.filters.FilteredList;
import id.go.pontianak.bangkom.desk.filters.SavedFilters;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a filter under a name and removes it. */
@Controller
class FilterController {

    private final SavedFilters filters;
    private final KeptFilters kept;
    private final CurrentUser user;

    FilterController(SavedFilters filters, KeptFilters kept, CurrentUser user) {
        this.filters = filters;
        this.kept = kept;
        this.user = user;
    }

    @GetMapping("/filters")
    ModelAndView naming(
            @RequestParam(defaultValue = "tasks") String list, @RequestParam(defaultValue = "") String query) {
        return page(new SaveForm(list, query, "", Addressee.person(person()).toString()));
    }

    @PostMapping("/filters")
    ModelAndView keep(@ModelAttribute("form") SaveForm form, BindingResult binding, RedirectAttributes redirect) {
        try {
            filters.keep(person(), form.list(), form.name(), audience(form), form.query());
        } catch (RuleViolated refusal) {
            FormErrors.reject(binding, refusal);
            ModelAndView page = page(form).addAllObjects(binding.getModel());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        FilteredList list = filters.list(form.list());
        return leave(list.path() + '?' + list.filter(form.query()), "filters.kept", redirect);
    }

    @PostMapping("/filters/{id}/remove")
    ModelAndView remove(@PathVariable UUID id, RedirectAttributes redirect) {
        FilteredList list = filters.list(filters.remove(person(), id).list());
        return leave(list.path(), "filters.removed", redirect);
    }

    private Addressee audience(SaveForm form) {
        return kept.audiences(person()).stream()
                .filter(choice -> choice.value().equals(form.audience()))
                .findFirst()
                .map(choice -> Addressee.parse(choice.value()))
                .orElseThrow(() -> RuleViolated.at("audience", "refusal.filters.audience"));
    }

    private ModelAndView page(SaveForm form) {
        return new ModelAndView("filters/keep", "form", form)
                .addObject("path", filters.list(form.list()).path())
                .addObject(
                        "nothing",
                        filters.list(form.list()).filter(form.query()).isEmpty())
                .addObject("audiences", kept.audiences(person()))
                .addObject("filters", kept.of(form.list(), form.query()));
    }

    private static ModelAndView leave(String address, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        return new ModelAndView("redirect:" + address);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
