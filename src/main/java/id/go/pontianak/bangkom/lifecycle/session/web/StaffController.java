package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.StaffKeeping;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Who runs a batch: organisers, trainers and assistants, of the directory or from outside. */
@Controller
class StaffController {

    private final StaffPages pages;
    private final StaffKeeping keeping;
    private final SessionPlanning planning;
    private final CurrentUser user;
    private final ShownForms shown;

    StaffController(
            StaffPages pages, StaffKeeping keeping, SessionPlanning planning, CurrentUser user, ShownForms shown) {
        this.pages = pages;
        this.keeping = keeping;
        this.planning = planning;
        this.user = user;
        this.shown = shown;
    }

    @GetMapping("/batches/{number}/staff")
    ModelAndView list(@PathVariable String number) {
        return new ModelAndView("session/staff", pages.page(number, actor()));
    }

    @GetMapping("/batches/{number}/staff/new")
    ModelAndView fresh(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable UUID session,
            @RequestParam(required = false) @Nullable Task task,
            @RequestParam(defaultValue = "") String search) {
        planning.requireRunner(number, actor());
        return new ModelAndView("session/staff-new", pages.choices(number, search))
                .addObject("form", StaffForm.of(task == null ? Task.TRAINER : task, session, search));
    }

    @PostMapping("/batches/{number}/staff/new")
    ModelAndView assign(
            @PathVariable String number,
            @Valid @ModelAttribute("form") StaffForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        planning.requireRunner(number, actor());
        return done(binding, () -> keeping.assign(form.chosen(number), actor()))
                ? leave(number, "session.staff.assigned", redirect)
                : again(new ModelAndView("session/staff-new", pages.choices(number, form.search())), binding);
    }

    @PostMapping("/batches/{number}/staff/outside")
    ModelAndView invite(
            @PathVariable String number,
            @Valid @ModelAttribute("form") StaffForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        planning.requireRunner(number, actor());
        return done(binding, () -> keeping.assign(form.invited(number), actor()))
                ? leave(number, "session.staff.invited", redirect)
                : again(new ModelAndView("session/staff-new", pages.choices(number, form.search())), binding);
    }

    @PostMapping("/batches/{number}/staff/{id}/release")
    ModelAndView release(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        planning.requireRunner(number, actor());
        shown.unchanged(() -> keeping.release(number, id, actor()));
        return leave(number, "session.staff.released", redirect);
    }

    @GetMapping("/batches/{number}/staff/{id}/replace")
    ModelAndView replace(@PathVariable String number, @PathVariable UUID id) {
        StaffMember member = keeping.member(number, id, actor());
        return new ModelAndView("session/staff-replace", pages.choices(number, ""))
                .addObject("member", member)
                .addObject("form", StaffForm.of(member.task(), member.session(), ""));
    }

    @PostMapping("/batches/{number}/staff/{id}/replace")
    ModelAndView replace(
            @PathVariable String number,
            @PathVariable UUID id,
            @ModelAttribute("form") StaffForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        ModelAndView page = replace(number, id);
        String reason = Objects.toString(form.reason(), "");
        Runnable deed = () -> shown.unchanged(() -> keeping.replace(number, id, form.outside(), reason, actor()));
        return done(binding, deed) ? leave(number, "session.staff.replaced", redirect) : again(page, binding);
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

    private static ModelAndView again(ModelAndView page, BindingResult binding) {
        page.addAllObjects(binding.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView leave(String number, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("number", number);
        return new ModelAndView("redirect:/batches/{number}/staff");
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
