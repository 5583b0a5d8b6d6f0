package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How often the call was opened, when last, and for which deadline silent units were reminded. */
@Embeddable
record CallRounds(
        int callRound,
        @Nullable LocalDate callOpenedOn,
        @Nullable LocalDate callRemindedFor) {

    static final CallRounds NONE = new CallRounds(0, null, null);

    CallRounds opened(LocalDate today) {
        return new CallRounds(callRound + 1, today, callRemindedFor);
    }

    CallRounds reminded(LocalDate deadline) {
        return new CallRounds(callRound, callOpenedOn, deadline);
    }

    /** Once for each deadline, and not on the day on which the units were written to. */
    boolean reminderDue(Schedule schedule, LocalDate reminderDay, LocalDate today) {
        LocalDate deadline = schedule.nominationDeadline();
        return !today.isBefore(reminderDay)
                && !today.isAfter(deadline)
                && !deadline.equals(callRemindedFor)
                && (callOpenedOn == null ? schedule.opens() : callOpenedOn).isBefore(today);
    }
}
