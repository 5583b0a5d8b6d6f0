package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import id.go.pontianak.bangkom.lifecycle.session.SessionTime;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a session is. Without {@code hours} a class counts as many learning hours as fit in, a test or ceremony none. */
record SessionForm(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Min(0) @Max(14) Integer hours,
        @NotNull @Nullable Kind kind,
        @NotNull @Nullable Mode mode,
        @Nullable @Size(max = 20) String room,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 400) String link) {

    static SessionForm of(SessionEntry entry) {
        return new SessionForm(
                entry.title(),
                entry.hours().value(),
                entry.kind(),
                entry.mode(),
                Objects.toString(entry.room(), ""),
                entry.place(),
                entry.link());
    }

    /** A kept room is the place, whatever stands in the field beside it. */
    SessionEntry entry(SessionTime time) {
        boolean kept = room != null && !room.isBlank();
        return new SessionEntry(
                title,
                time.starts(),
                time.ends(),
                hours == null ? counted(time) : new LearningHours(hours),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(mode),
                kept ? room : null,
                kept ? "" : Objects.toString(place, ""),
                Objects.toString(link, ""));
    }

    private LearningHours counted(SessionTime time) {
        return kind == Kind.CLASS || kind == Kind.SELF
                ? Session.hoursBetween(time.starts(), time.ends())
                : LearningHours.NONE;
    }
}
