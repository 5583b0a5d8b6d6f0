package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.lifecycle.attendance.domain.SessionExtras;
import id.go.pontianak.bangkom.lifecycle.session.SessionUse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** A session whose attendance is recorded, whose list is attached, or whose code was opened again stays where it is; it can be cancelled. */
@Component
class AttendanceOfSession implements SessionUse {

    private final SessionExtras extras;

    AttendanceOfSession(SessionExtras extras) {
        this.extras = extras;
    }

    @Override
    public Optional<MessageSourceResolvable> of(UUID session) {
        return extras.used(session)
                ? Optional.of(new DefaultMessageSourceResolvable("attendance.use"))
                : Optional.empty();
    }
}
