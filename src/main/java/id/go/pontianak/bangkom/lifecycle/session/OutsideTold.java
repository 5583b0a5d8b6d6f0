package id.go.pontianak.bangkom.lifecycle.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody from outside is to be mailed about a task, after the commit; kept in the event registry until the mail server took it. */
public record OutsideTold(String batch, @Nullable UUID session, UUID member, String name, String email, What what) {

    /** The name completes {@code session.outside.<name>}. */
    public enum What {
        INVITED,
        CHANGED,
        RELEASED
    }

    public static OutsideTold of(StaffMember member, What what) {
        return new OutsideTold(member.batch(), member.session(), member.id(), member.name(), member.email(), what);
    }
}
