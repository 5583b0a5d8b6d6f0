package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceStatus;
import jakarta.validation.Valid;
import java.beans.PropertyEditorSupport;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Evidence of a training elsewhere: handed in, seen, put right, withdrawn. */
@Controller
class EvidenceController {

    private static final String PAGE = "/ledger/evidence/{number}";

    private final EvidencePages pages;
    private final ShownForms shown;

    EvidenceController(EvidencePages pages, ShownForms shown) {
        this.pages = pages;
        this.shown = shown;
    }

    /** Decimals are written with a comma here; a point is taken as well. */
    @InitBinder("form")
    void decimals(WebDataBinder binder) {
        binder.registerCustomEditor(BigDecimal.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.isBlank() ? null : new BigDecimal(text.strip().replace(',', '.')));
            }

            @Override
            public String getAsText() {
                return getValue() == null ? "" : getValue().toString().replace('.', ',');
            }
        });
    }

    @GetMapping("/ledger/new")
    ModelAndView begin() {
        return new ModelAndView("ledger/evidence-new", pages.choices())
                .addObject("form", Blank.form(EvidenceForm.class));
    }

    @PostMapping("/ledger/new")
    ModelAndView handIn(
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (!form.hasFile()) {
            FormErrors.reject(binding, RuleViolated.at("file", "refusal.ledger.evidence.file"));
        }
        if (!binding.hasErrors()) {
            try {
                return leave(pages.handIn(form), "ledger.evidence.handedIn", redirect);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return back(new ModelAndView("ledger/evidence-new", pages.choices()), model);
    }

    @GetMapping(PAGE)
    String show(@PathVariable String number, Model model) {
        model.addAttribute("view", pages.view(number));
        model.addAttribute("tasks", pages.ownTasks(number));
        model.addAttribute("waits", pages.waiting(number));
        return "ledger/evidence";
    }

    /** Beside the form of whoever decides. */
    @GetMapping(PAGE + "/context")
    String context(@PathVariable String number, Model model) {
        model.addAttribute("view", pages.view(number));
        return "ledger/evidence-parts :: context";
    }

    @GetMapping(PAGE + "/edit")
    ModelAndView edit(@PathVariable String number) {
        Evidence evidence = pages.own(number);
        if (evidence.status() != EvidenceStatus.RETURNED) {
            throw new NotPossibleNow("refusal.ledger.evidence.notReturned");
        }
        return new ModelAndView("ledger/evidence-edit", pages.changed(number))
                .addObject("form", EvidenceForm.of(evidence.claim()));
    }

    @PostMapping(PAGE + "/edit")
    ModelAndView change(
            @PathVariable String number,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        pages.own(number);
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> pages.change(number, form));
                return leave(number, "ledger.evidence.changed", redirect);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return back(new ModelAndView("ledger/evidence-edit", pages.changed(number)), model);
    }

    @PostMapping(PAGE + "/withdraw")
    ModelAndView withdraw(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        pages.own(number);
        shown.unchanged(() -> pages.withdraw(number, reason));
        return leave(number, "ledger.evidence.withdrawn", redirect);
    }

    private static ModelAndView back(ModelAndView page, Model model) {
        page.addAllObjects(model.asMap());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView leave(String number, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:" + PAGE);
    }
}
