package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.lifecycle.session.room.RoomKeeping;
import id.go.pontianak.bangkom.lifecycle.session.room.Rooms;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rooms: all of them, one with where it is used, and how HR keeps them. */
@Controller
class RoomController {

    private final RoomPages pages;
    private final RoomKeeping keeping;
    private final Rooms rooms;
    private final CurrentUser user;
    private final ShownForms shown;

    RoomController(RoomPages pages, RoomKeeping keeping, Rooms rooms, CurrentUser user, ShownForms shown) {
        this.pages = pages;
        this.keeping = keeping;
        this.rooms = rooms;
        this.user = user;
        this.shown = shown;
    }

    @GetMapping("/rooms")
    ModelAndView list() {
        return pages.list(user.actor());
    }

    @GetMapping("/rooms/{code}")
    ModelAndView show(@PathVariable String code) {
        return pages.room(user.actor(), code);
    }

    @GetMapping("/rooms/new")
    ModelAndView fresh() {
        return pages.form("room-new", user.actor()).addObject("form", RoomForm.fresh());
    }

    @PostMapping("/rooms/new")
    ModelAndView add(@Valid @ModelAttribute("form") RoomForm form, BindingResult binding, RedirectAttributes redirect) {
        ModelAndView page = pages.form("room-new", user.actor());
        return done(binding, () -> keeping.add(user.actor().person(), form.room(form.named())))
                ? leave(form.named(), "session.room.added", redirect)
                : again(page, binding);
    }

    @GetMapping("/rooms/{code}/edit")
    ModelAndView edit(@PathVariable String code) {
        return pages.form("room-edit", user.actor())
                .addObject("room", rooms.room(code))
                .addObject("form", RoomForm.of(rooms.room(code)));
    }

    @PostMapping("/rooms/{code}/edit")
    ModelAndView change(
            @PathVariable String code,
            @Valid @ModelAttribute("form") RoomForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        ModelAndView page = pages.form("room-edit", user.actor()).addObject("room", rooms.room(code));
        Runnable deed = () -> shown.unchanged(() -> keeping.change(user.actor().person(), form.room(code)));
        return done(binding, deed) ? leave(code, "session.room.changed", redirect) : again(page, binding);
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

    private static ModelAndView leave(String code, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("code", code);
        return new ModelAndView("redirect:/rooms/{code}");
    }
}
