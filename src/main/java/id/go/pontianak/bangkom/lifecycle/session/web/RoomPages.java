package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.session.room.RoomKeeping;
import id.go.pontianak.bangkom.lifecycle.session.room.Rooms;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Rooms as a list and as a page, for HR of the city, organisers and auditors; HR analysts keep them. */
@Component
class RoomPages {

    private static final int USES = 50;

    private final Rooms rooms;
    private final RoomKeeping keeping;
    private final Authority authority;
    private final MessageSourceAccessor messages;

    RoomPages(Rooms rooms, RoomKeeping keeping, Authority authority, MessageSource messages) {
        this.rooms = rooms;
        this.keeping = keeping;
        this.authority = authority;
        this.messages = new MessageSourceAccessor(messages);
    }

    boolean mayRead(Actor actor) {
        return actor.has(Role.ORGANISER) || authority.overseesCity(actor.person());
    }

    ModelAndView list(Actor actor) {
        requireReader(actor);
        return page("rooms", actor).addObject("rooms", rooms.list());
    }

    ModelAndView room(Actor actor, String code) {
        requireReader(actor);
        return page("room", actor).addObject("room", rooms.room(code)).addObject("uses", rooms.usesOf(code, USES));
    }

    /** A page on which a room is added or changed. */
    ModelAndView form(String template, Actor actor) {
        keeping.requireKeeper(actor.person());
        return page(template, actor)
                .addObject(
                        "states",
                        Stream.of("active", "inactive")
                                .map(state -> new Option(state, messages.getMessage("session.room." + state)))
                                .toList());
    }

    private ModelAndView page(String template, Actor actor) {
        return new ModelAndView("session/" + template).addObject("mayKeep", keeping.mayKeep(actor.person()));
    }

    private void requireReader(Actor actor) {
        if (!mayRead(actor)) {
            throw new NotFound();
        }
    }
}
