package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.session.SessionMoves;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.SessionTime;
import id.go.pontianak.bangkom.lifecycle.session.web.PlanChanges.Leaving;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A session moves, or does not take place; each with a reason that everybody concerned reads. */
@Controller
class SessionMoveController {

    private final PlanChanges pages;
    private final SessionPlanning planning;
    private final SessionMoves moves;
    private final CurrentUser user;

    SessionMoveController(PlanChanges pages, SessionPlanning planning, SessionMoves moves, CurrentUser user) {
        this.pages = pages;
        this.planning = planning;
        this.moves = moves;
        this.user = user;
    }

    @GetMapping("/batches/{number}/sessions/{id}/move")
    ModelAndView move(@PathVariable String number, @PathVariable UUID id) {
        return page("move", number, id).addObject("form", TimeForm.of(planning.find(number, id)));
    }

    @PostMapping("/batches/{number}/sessions/{id}/move")
    ModelAndView move(
            @PathVariable String number,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TimeForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        return pages.change(
                page("move", number, id),
                binding,
                () -> moves.move(id, form.time(), Objects.toString(form.reason(), ""), actor()),
                () -> {
                    SessionTime to = form.time();
                    return planning.clashesOf(
                            number,
                            id,
                            planning.entryOf(planning.find(number, id)).at(to.starts(), to.ends()));
                },
                new Leaving(number, "session.moved", redirect));
    }

    @GetMapping("/batches/{number}/sessions/{id}/cancel")
    ModelAndView cancel(@PathVariable String number, @PathVariable UUID id) {
        return page("cancel", number, id).addObject("form", new ReasonForm(""));
    }

    @PostMapping("/batches/{number}/sessions/{id}/cancel")
    ModelAndView cancel(
            @PathVariable String number,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        return pages.change(
                page("cancel", number, id),
                binding,
                () -> moves.cancel(id, form.reason(), actor()),
                List::of,
                new Leaving(number, "session.cancelled", redirect));
    }

    private ModelAndView page(String template, String number, UUID id) {
        return pages.page(template, number, actor()).addObject("one", planning.find(number, id));
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
