package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.SeatLeft;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Translates those deeds that leave a seat empty into {@link SeatLeft}, for the modules that know who runs a batch. Whoever was on the reserve or declines
 * an offer leaves none.
 */
@Component
class SeatLeaving {

    private static final Set<NominationDeed> ENDS =
            EnumSet.of(NominationDeed.SEAT_GIVEN_UP, NominationDeed.WITHDRAWN, NominationDeed.CANCELLED);

    private final ApplicationEventPublisher events;

    SeatLeaving(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    @Order
    void on(NominationEvent event) {
        Acting by = event.by();
        if (by != null && leavesASeat(event)) {
            Nomination nomination = event.nomination();
            events.publishEvent(new SeatLeft(
                    nomination.number(),
                    nomination.batch(),
                    nomination.person(),
                    nomination.proposer(),
                    by.person(),
                    Objects.requireNonNullElse(event.reason(), "")));
        }
    }

    private static boolean leavesASeat(NominationEvent event) {
        return ENDS.contains(event.deed())
                && NominationSeat.holds(NominationStatus.valueOf(
                        Objects.requireNonNull(event.facts().get("status"))));
    }
}
