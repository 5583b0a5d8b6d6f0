package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.lifecycle.session.room.Room;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A room; {@code code} is asked only when one is added. */
record RoomForm(
        @Nullable @Size(max = 20) String code,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 200) String place,
        @NotNull @Min(1) @Max(2000) @Nullable Integer seats,
        @NotBlank @Pattern(regexp = "active|inactive") String state) {

    private static final String ACTIVE = "active";

    static RoomForm fresh() {
        return Blank.form(RoomForm.class, Map.of("state", ACTIVE));
    }

    static RoomForm of(Room room) {
        return new RoomForm(room.code(), room.name(), room.place(), room.seats(), room.active() ? ACTIVE : "inactive");
    }

    String named() {
        return Objects.toString(code, "").strip();
    }

    Room room(String named) {
        return new Room(
                named,
                name.strip(),
                Objects.toString(place, "").strip(),
                Objects.requireNonNull(seats),
                ACTIVE.equals(state));
    }
}
