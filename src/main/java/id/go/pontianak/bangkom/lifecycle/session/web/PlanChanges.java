package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.Clash;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.room.Room;
import id.go.pontianak.bangkom.lifecycle.session.room.Rooms;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way all changes of a plan go: only who runs the batch, back to the plan when done, back into the form when a rule is broken. */
@Component
class PlanChanges {

    private final Batches batches;
    private final SessionPlanning planning;
    private final Rooms rooms;
    private final ShownForms shown;
    private final MessageSource messages;

    PlanChanges(Batches batches, SessionPlanning planning, Rooms rooms, ShownForms shown, MessageSource messages) {
        this.batches = batches;
        this.planning = planning;
        this.rooms = rooms;
        this.shown = shown;
        this.messages = messages;
    }

    ModelAndView page(String template, String number, PersonId by) {
        planning.requireRunner(number, by);
        return new ModelAndView("session/" + template)
                .addObject("batch", batches.batch(number))
                .addObject("kinds", options("session.kind.", Kind.values()))
                .addObject("modes", options("session.mode.", Mode.values()))
                .addObject("rooms", offered(Room::active))
                .addObject("clashes", List.of());
    }

    /** {@code room} is the room that the session has, which stays a choice for it when it is offered no more. */
    ModelAndView page(String template, String number, @Nullable String room, PersonId by) {
        return page(template, number, by)
                .addObject("rooms", offered(one -> one.active() || one.code().equals(room)));
    }

    private List<Option> offered(Predicate<Room> which) {
        return rooms.list().stream().filter(which).map(this::option).toList();
    }

    /** A form without fields. */
    void unchanged(Runnable work) {
        shown.unchanged(work);
    }

    /** Refused forms keep what was entered; {@code found} says what is in the way, asked only then. */
    ModelAndView change(
            ModelAndView page, BindingResult binding, Runnable work, Supplier<List<Clash>> found, Leaving leaving) {
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(work);
                return leaving.leave();
            } catch (RuleViolated refusal) {
                FormErrors.reject(binding, refusal);
                if (refusal.messageKey().startsWith("refusal.session.taken.")) {
                    page.addObject("clashes", found.get());
                }
            }
        }
        page.addAllObjects(binding.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** Where a change leads when it is done, and what is said there. */
    record Leaving(String number, String done, RedirectAttributes redirect) {

        ModelAndView leave() {
            redirect.addFlashAttribute("flash", done);
            redirect.addAttribute("number", number);
            return new ModelAndView("redirect:/batches/{number}/sessions");
        }
    }

    private List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), text(prefix + value.name())))
                .toList();
    }

    private Option option(Room room) {
        String key = room.active() ? "session.room.option" : "session.room.option.retired";
        return new Option(room.code(), text(key, room.name(), room.seats()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
