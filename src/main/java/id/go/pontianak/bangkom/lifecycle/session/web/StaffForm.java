package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.session.StaffEntry;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task with somebody of the directory or from outside; {@code session} empty: the whole batch. */
record StaffForm(
        @NotNull @Nullable Task task,
        @Nullable UUID session,
        @Nullable UUID person,
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 200) String institution,
        @Nullable @Size(max = 200) String email,
        @Nullable @Size(max = 100) String search,
        @Nullable @Size(max = 2000) String reason) {

    static StaffForm of(Task task, @Nullable UUID session, String search) {
        return new StaffForm(task, session, null, "", "", "", search, "");
    }

    StaffEntry chosen(String batch) {
        if (person == null) {
            throw RuleViolated.at("person", "refusal.session.staffChoose");
        }
        return StaffEntry.of(batch, session, Objects.requireNonNull(task), new PersonId(person));
    }

    StaffEntry invited(String batch) {
        return StaffEntry.outside(batch, session, Objects.requireNonNull(task), outside());
    }

    StaffEntry.Outside outside() {
        return new StaffEntry.Outside(text(name), text(institution), text(email));
    }

    private static String text(@Nullable String entered) {
        return Objects.toString(entered, "");
    }
}
