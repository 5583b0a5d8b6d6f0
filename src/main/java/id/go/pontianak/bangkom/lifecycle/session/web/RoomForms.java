package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.session.room.Room;
import id.go.pontianak.bangkom.lifecycle.session.room.RoomKeeping;
import id.go.pontianak.bangkom.lifecycle.session.room.Rooms;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of a room and what each shows of it (optimistic lock). */
@Component
class RoomForms implements FormRoute.Source {

    private static final String ROOM = "/rooms/{code}";

    private final Rooms rooms;

    RoomForms(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/rooms/new", "/rooms/new"),
                FormRoute.of(ROOM + "/edit", ROOM + "/edit").showing(ROOM, this::all));
    }

    private Shown all(Map<String, String> variables) {
        Room room = rooms.room(variables.getOrDefault("code", ""));
        return Shown.ofCase(RoomKeeping.journalOf(room.code()))
                .field("name", "session.room.name", room.name())
                .field("place", "session.room.place", room.place())
                .field("seats", "session.room.seats", room.seats())
                .field("state", "session.room.state", "#session.room." + (room.active() ? "active" : "inactive"));
    }
}
