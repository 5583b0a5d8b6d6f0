package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A session that is added: what it is, and when. */
record NewSessionForm(
        @NotBlank @Size(max = 200) String title,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @NotNull @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime from,

        @NotNull @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime to,

        @Nullable @Min(0) @Max(14) Integer hours,
        @NotNull @Nullable Kind kind,
        @NotNull @Nullable Mode mode,
        @Nullable @Size(max = 20) String room,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 400) String link) {

    static NewSessionForm on(LocalDate day, Mode mode, String place) {
        return Blank.form(NewSessionForm.class, Map.of("day", day, "kind", Kind.CLASS, "mode", mode, "place", place));
    }

    SessionEntry entry() {
        return new SessionForm(title, hours, kind, mode, room, place, link)
                .entry(new TimeForm(day, from, to, "").time());
    }
}
