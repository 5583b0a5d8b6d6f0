package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.SessionTime;
import id.go.pontianak.bangkom.lifecycle.session.web.PlanChanges.Leaving;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sessions are added, and what they are is changed. */
@Controller
class SessionChangeController {

    private final PlanChanges pages;
    private final SessionPlanning planning;
    private final CurrentUser user;

    SessionChangeController(PlanChanges pages, SessionPlanning planning, CurrentUser user) {
        this.pages = pages;
        this.planning = planning;
        this.user = user;
    }

    @GetMapping("/batches/{number}/sessions/new")
    ModelAndView fresh(
            @PathVariable String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        ModelAndView page = pages.page("new", number, actor());
        Batch batch = (Batch) Objects.requireNonNull(page.getModel().get("batch"));
        return page.addObject(
                "form",
                NewSessionForm.on(
                        day == null ? batch.period().from() : day,
                        batch.mode().online() ? Mode.ONLINE : Mode.CLASSROOM,
                        batch.place()));
    }

    @PostMapping("/batches/{number}/sessions/new")
    ModelAndView add(
            @PathVariable String number,
            @Valid @ModelAttribute("form") NewSessionForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        return pages.change(
                pages.page("new", number, actor()),
                binding,
                () -> planning.add(number, form.entry(), actor()),
                () -> planning.clashesOf(number, form.entry()),
                new Leaving(number, "session.added", redirect));
    }

    @GetMapping("/batches/{number}/sessions/{id}/edit")
    ModelAndView edit(@PathVariable String number, @PathVariable UUID id) {
        return editing(number, id).addObject("form", SessionForm.of(planning.entryOf(planning.find(number, id))));
    }

    @PostMapping("/batches/{number}/sessions/{id}/edit")
    ModelAndView change(
            @PathVariable String number,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        ModelAndView page = editing(number, id);
        SessionTime time = timeOf(number, id);
        return pages.change(
                page,
                binding,
                () -> planning.change(id, form.entry(time), actor()),
                () -> planning.clashesOf(number, id, form.entry(time)),
                new Leaving(number, "session.changed", redirect));
    }

    @PostMapping("/batches/{number}/sessions/{id}/delete")
    ModelAndView delete(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        planning.requireRunner(number, actor());
        pages.unchanged(() -> planning.delete(planning.find(number, id).id(), actor()));
        return new Leaving(number, "session.deleted", redirect).leave();
    }

    private ModelAndView editing(String number, UUID id) {
        planning.requireRunner(number, actor());
        Session one = planning.find(number, id);
        return pages.page("edit", number, one.room(), actor()).addObject("one", one);
    }

    private SessionTime timeOf(String number, UUID id) {
        return new SessionTime(
                planning.find(number, id).starts(), planning.find(number, id).ends());
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
