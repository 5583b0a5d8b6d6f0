package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that is given to somebody: to {@code person} of the directory, or to somebody from outside with name and e-mail address. Refused
 * at the field: an organiser or an organising assistant from outside, a name or an address that is missing, and texts over 200 characters.
 */
public record StaffEntry(
        String batch,
        @Nullable UUID session,
        Task task,
        @Nullable PersonId person,
        Outside outside) {

    private static final int LONGEST = 200;

    /** Somebody who is not in the directory. */
    public record Outside(String name, String institution, String email) {

        public static final Outside NOBODY = new Outside("", "", "");

        public Outside {
            name = name.strip();
            institution = institution.strip();
            email = email.strip();
        }

        private void require() {
            StaffEntry.require("name", "refusal.session.staffName", !name.isEmpty() && name.length() <= LONGEST);
            StaffEntry.require("institution", "refusal.session.staffInstitution", institution.length() <= LONGEST);
            StaffEntry.require(
                    "email",
                    "refusal.session.staffEmail",
                    email.length() <= LONGEST && email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
        }
    }

    public StaffEntry {
        if (person == null) {
            outside.require();
            require("task", "refusal.session.staffOutside", task != Task.ORGANISER);
        }
    }

    /** Of the whole batch. */
    public static StaffEntry of(String batch, Task task, PersonId person) {
        return new StaffEntry(batch, null, task, person, Outside.NOBODY);
    }

    public static StaffEntry of(String batch, @Nullable UUID session, Task task, PersonId person) {
        return new StaffEntry(batch, session, task, person, Outside.NOBODY);
    }

    public static StaffEntry outside(String batch, @Nullable UUID session, Task task, Outside outside) {
        return new StaffEntry(batch, session, task, null, outside);
    }

    StaffMember member(UUID id) {
        return new StaffMember(
                id, batch, session, person, outside.name(), outside.institution(), outside.email(), task);
    }

    private static void require(String field, String refusal, boolean met) {
        if (!met) {
            throw RuleViolated.at(field, refusal);
        }
    }
}
