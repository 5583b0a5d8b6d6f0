package id.go.pontianak.bangkom.lifecycle.assessment.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.assessment.TestKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tests of a batch: what is open, who has sat what, and the windows an organiser sets. */
@Controller
class TestsController {

    static final String TESTS = "/batches/{number}/tests";
    private static final Map<String, TestKind> KINDS = Map.of("pre", TestKind.PRE, "post", TestKind.POST);

    private final TestsPages pages;
    private final TestKeeping keeping;
    private final ShownForms shown;
    private final CurrentUser user;

    TestsController(TestsPages pages, TestKeeping keeping, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.keeping = keeping;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(TESTS)
    ModelAndView show(@PathVariable String number) {
        return new ModelAndView("assessment/tests", "page", pages.page(number, actor()));
    }

    @GetMapping(TESTS + "/{kind}")
    ModelAndView window(@PathVariable String number, @PathVariable String kind) {
        TestsPages.Page page = pages.keeping(number, actor());
        return view(page, kind).addObject("form", pages.window(page, kindOf(kind)));
    }

    @PostMapping(TESTS + "/{kind}")
    ModelAndView choose(
            @PathVariable String number,
            @PathVariable String kind,
            @Valid @ModelAttribute("form") WindowForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        TestsPages.Page page = pages.keeping(number, actor());
        TestKind test = kindOf(kind);
        return done(binding, () -> keeping.choose(number, test, form.window(), actor()))
                ? leave(number, "assessment.set", redirect)
                : refused(view(page, kind), binding);
    }

    @GetMapping(TESTS + "/remedial")
    ModelAndView remedial(@PathVariable String number) {
        TestsPages.Page page = pages.keeping(number, actor());
        return new ModelAndView("assessment/remedial", "page", page).addObject("form", pages.until(page));
    }

    @PostMapping(TESTS + "/remedial")
    ModelAndView openRemedial(
            @PathVariable String number,
            @Valid @ModelAttribute("form") UntilForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        TestsPages.Page page = pages.keeping(number, actor());
        return done(binding, () -> keeping.openRemedial(number, Objects.requireNonNull(form.until()), actor()))
                ? leave(number, "assessment.remedial.set", redirect)
                : refused(new ModelAndView("assessment/remedial", "page", page), binding);
    }

    private boolean done(BindingResult binding, Runnable deed) {
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(deed);
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
            }
        }
        return !binding.hasErrors();
    }

    private static ModelAndView view(TestsPages.Page page, String kind) {
        return new ModelAndView("assessment/window", "page", page)
                .addObject("test", page.test(kindOf(kind)))
                .addObject("kind", kind);
    }

    private static ModelAndView refused(ModelAndView view, BindingResult binding) {
        view.addAllObjects(binding.getModel()).setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static ModelAndView leave(String number, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:" + TESTS);
    }

    private static TestKind kindOf(String kind) {
        TestKind known = KINDS.get(kind);
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
