package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Recipients of a notice about a nomination. */
enum NominationAudience {
    NOMINEE(event -> Stream.of(nominee(event))),
    /** The nominee, unless the proposal is the nominee's own. */
    NOMINEE_OF_ANOTHER(event -> event.nomination().subject().initiator() == Initiator.EMPLOYEE
            ? Stream.empty()
            : Stream.of(nominee(event))),
    /** Where HR of the unit is told of its task anyway. */
    NOMINEE_AND_PROPOSER(event -> Stream.of(nominee(event), proposer(event))),
    UNIT_HR(event -> Stream.of(unitHr(event))),
    EVERYONE(event -> Stream.of(nominee(event), proposer(event), unitHr(event))),
    /** The officials at whom it waited; they read of it in their next digest. */
    ASKED_BEFORE(event -> event.asked().stream()),
    /** The officials at whom it waits. */
    ASKED(event -> event.asked().stream());

    private final Function<NominationEvent, Stream<Addressee>> recipients;

    NominationAudience(Function<NominationEvent, Stream<Addressee>> recipients) {
        this.recipients = recipients;
    }

    Stream<Addressee> of(NominationEvent event) {
        return recipients.apply(event).distinct();
    }

    boolean inDigest() {
        return this == ASKED_BEFORE;
    }

    private static Addressee nominee(NominationEvent event) {
        return Addressee.person(event.nomination().person());
    }

    private static Addressee proposer(NominationEvent event) {
        return Addressee.person(event.nomination().proposer());
    }

    private static Addressee unitHr(NominationEvent event) {
        return Role.unitHr(event.nomination().unit());
    }
}
