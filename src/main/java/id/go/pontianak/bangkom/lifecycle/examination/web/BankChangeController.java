package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever keeps a bank writes a question or changes one. */
@Controller
class BankChangeController {

    private final BankKeeping keeping;
    private final BankPages pages;
    private final CurrentUser user;
    private final ShownForms shown;

    BankChangeController(BankKeeping keeping, BankPages pages, CurrentUser user, ShownForms shown) {
        this.keeping = keeping;
        this.pages = pages;
        this.user = user;
        this.shown = shown;
    }

    @GetMapping("/programmes/{code}/bank/new")
    ModelAndView fresh(@PathVariable String code, @RequestParam(defaultValue = "") String topic) {
        return page("new", code, HttpStatus.OK).addObject("form", ItemForm.empty(topic));
    }

    @PostMapping("/programmes/{code}/bank/new")
    ModelAndView add(
            @PathVariable String code,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        pages.programme(person(), code);
        return done(binding, () -> keeping.add(person(), code, form.text()))
                ? leave(code, "examination.item.added", redirect)
                : page("new", code, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    @GetMapping("/programmes/{code}/bank/{number}/edit")
    ModelAndView edit(@PathVariable String code, @PathVariable String number) {
        BankPages.ItemPage page = pages.item(person(), code, number);
        return page("edit", code, HttpStatus.OK)
                .addObject("form", ItemForm.of(page.item().text()))
                .addObject("item", page.item());
    }

    @PostMapping("/programmes/{code}/bank/{number}/edit")
    ModelAndView change(
            @PathVariable String code,
            @PathVariable String number,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("item", pages.item(person(), code, number).item());
        Runnable deed =
                () -> shown.unchanged(() -> keeping.change(person(), code, BankPages.number(number), form.text()));
        return done(binding, deed)
                ? leave(code, "examination.item.changed", redirect)
                : page("edit", code, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    @GetMapping("/programmes/{code}/bank/rules")
    ModelAndView rules(@PathVariable String code) {
        return page("rules", code, HttpStatus.OK).addObject("form", RulesForm.of(pages.rules(person(), code)));
    }

    @PostMapping("/programmes/{code}/bank/rules")
    ModelAndView rule(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RulesForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        pages.programme(person(), code);
        return done(binding, () -> shown.unchanged(() -> keeping.rule(person(), code, form.rules())))
                ? leave(code, "examination.rules.saved", redirect)
                : page("rules", code, HttpStatus.UNPROCESSABLE_ENTITY).addAllObjects(model.asMap());
    }

    private static boolean done(BindingResult binding, Runnable deed) {
        if (!binding.hasErrors()) {
            try {
                deed.run();
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return !binding.hasErrors();
    }

    private ModelAndView page(String view, String code, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("examination/" + view, pages.choices());
        page.addObject("programme", pages.programme(person(), code));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView leave(String code, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("code", code);
        return new ModelAndView("redirect:/programmes/{code}/bank");
    }

    private PersonId person() {
        return user.actor().person();
    }
}
