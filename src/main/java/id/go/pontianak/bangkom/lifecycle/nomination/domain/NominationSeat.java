package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.*;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Phase of a nomination that came through its route: a seat, an offer or a place on the reserve, and the nominee's answer. */
public class NominationSeat {

    private static final Set<NominationStatus> HOLDS_A_SEAT = EnumSet.of(SEATED, UNCONFIRMED, CONFIRMED);
    private static final CodedReason NO_WORDS = CodedReason.words("");

    private final Nomination nomination;
    private final NominationState state;

    NominationSeat(Nomination nomination, NominationState state) {
        this.nomination = nomination;
        this.state = state;
    }

    public boolean held() {
        return holds(state.status());
    }

    static boolean holds(NominationStatus status) {
        return HOLDS_A_SEAT.contains(status);
    }

    public void assign(Instant confirmUntil) {
        state.await(SEATED, confirmUntil, NominationStatus.READY);
        happened(event(NominationDeed.SEATED).with(until(confirmUntil)));
    }

    public void reserve(int rank) {
        state.move(RESERVED, NominationStatus.READY);
        happened(event(NominationDeed.RESERVED).with(Map.of("rank", String.valueOf(rank))));
    }

    public void offer(Instant until) {
        state.await(OFFERED, until, RESERVED);
        happened(event(NominationDeed.OFFERED).with(until(until)));
    }

    public void miss(Instant at) {
        nomination.end(NOT_SELECTED, NO_WORDS, at);
        happened(event(NominationDeed.NOT_SELECTED));
    }

    /** The organiser grants fewer seats than were given. */
    public void takeAway(String reason, Instant at) {
        nomination.end(NOT_SELECTED, CodedReason.words(reason), at);
        happened(event(NominationDeed.SEAT_WITHDRAWN).because(reason));
    }

    public void confirm(DecisionRecord made) {
        state.move(CONFIRMED, SEATED, UNCONFIRMED);
        happened(answered(NominationDeed.SEAT_CONFIRMED, made));
    }

    public void missConfirmation() {
        state.move(UNCONFIRMED, SEATED);
        happened(event(NominationDeed.UNCONFIRMED));
    }

    public void acceptOffer(DecisionRecord made) {
        state.move(CONFIRMED, OFFERED);
        happened(answered(NominationDeed.OFFER_ACCEPTED, made));
    }

    /** The nominee will not come, or HR learned so: of a seat that he holds, or of one that is offered or may come from the reserve. */
    public void giveUp(DecisionRecord made) {
        NominationStatus before = state.status();
        nomination.end(WITHDRAWN, made.reason(), made.at());
        happened(answered(NominationDeed.SEAT_GIVEN_UP, made).with(Map.of("status", before.name())));
    }

    public void lapse(Instant at) {
        nomination.end(LAPSED, NO_WORDS, at);
        happened(event(NominationDeed.OFFER_LAPSED));
    }

    /** The training begins: a seat is taken up, the reserve and offers were not selected. */
    public void begin(Instant at) {
        boolean seat = held();
        if (!seat) {
            state.require(RESERVED, OFFERED);
        }
        nomination.end(seat ? TAKEN_UP : NOT_SELECTED, NO_WORDS, at);
        happened(event(seat ? NominationDeed.TAKEN_UP : NominationDeed.NOT_SELECTED));
    }

    /** What was put before HR is answered; {@code window} is there where the nominee is asked again. */
    public void keep(DecisionRecord made, Optional<Instant> window) {
        state.question(Set.of());
        happened(answered(window.isPresent() ? NominationDeed.SEAT_KEPT_TO_ANSWER : NominationDeed.SEAT_KEPT, made)
                .with(window.map(NominationSeat::until).orElse(Map.of())));
    }

    /** The days of the training moved; {@code days} are told, the rules that speak against them are kept. */
    public void reschedule(Set<String> rules, boolean questioned, Map<String, String> days) {
        Map<String, String> facts = new HashMap<>(days);
        facts.put("rules", String.join(", ", rules));
        happened(event(questioned ? NominationDeed.RESCHEDULED_QUESTIONED : NominationDeed.RESCHEDULED)
                .because(days.get(NominationNotice.REASON))
                .with(facts));
    }

    /** The days of the training are told, the rules that speak newly are kept. */
    public void callUp(Set<String> rules, boolean late, Map<String, String> days) {
        Map<String, String> facts = new HashMap<>(days);
        facts.put("rules", String.join(", ", rules));
        happened(event(late ? NominationDeed.CALLED_UP_LATE : NominationDeed.CALLED_UP)
                .with(facts));
    }

    /** The nominee serves no more and holds a seat. */
    public void nomineeLeft() {
        happened(event(NominationDeed.NOMINEE_LEFT_A_SEAT));
    }

    /** The window of the nominee ends at another time. */
    public void moveWindow(Instant until) {
        state.await(state.status(), until, SEATED, OFFERED);
    }

    /** What speaks against the seat that is held or may come, for one or more reasons. */
    public void question(Set<String> why) {
        Set<String> all = new TreeSet<>(state.questions());
        all.addAll(why);
        state.question(all);
    }

    /** What spoke against days that are no more. */
    public void forgetDays() {
        Set<String> rest = new TreeSet<>(state.questions());
        rest.removeAll(RescheduleCheck.HANG_ON_DATES);
        state.question(rest);
    }

    private static Map<String, String> until(Instant until) {
        return Map.of("until", until.toString());
    }

    private NominationEvent answered(NominationDeed deed, DecisionRecord made) {
        return event(deed).by(made).because(made.words());
    }

    private NominationEvent event(NominationDeed deed) {
        return NominationEvent.of(nomination, deed);
    }

    private void happened(NominationEvent event) {
        nomination.happened(event);
    }
}
