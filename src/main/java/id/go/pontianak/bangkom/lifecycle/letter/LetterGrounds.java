package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Facts;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which letters a batch can send at present and to whom: a call-up to those with a seat who have none yet, a change where dates or place
 * are no longer those of the last letter, a cancellation to all who were called.
 */
@Component
class LetterGrounds {

    /** {@code refusal} is a message key, null where the letter can be sent; {@code latest} the letter that was sent last. */
    record Ground(
            LetterKind kind,
            @Nullable String refusal,
            Set<PersonId> recipients,
            @Nullable Letter latest) {}

    private static final Set<Seat.State> SEATED = Set.of(Seat.State.SEAT, Seat.State.CLASH);

    private final Batches batches;
    private final Seats seats;
    private final Sessions sessions;
    private final LetterRows rows;

    LetterGrounds(Batches batches, Seats seats, Sessions sessions, LetterRows rows) {
        this.batches = batches;
        this.seats = seats;
        this.sessions = sessions;
        this.rows = rows;
    }

    /** Locks the batch {@code FOR UPDATE}: no seat and no date changes while a letter is written. */
    Batch lock(String number) {
        return batches.lockForUpdate(number);
    }

    List<Ground> of(Batch batch) {
        List<Letter> sent = rows.listOf(batch.number());
        Set<PersonId> called = new LinkedHashSet<>();
        sent.forEach(letter -> rows.recipientsOf(letter.id()).forEach(to -> called.add(to.person())));
        @Nullable Letter latest = sent.isEmpty() ? null : sent.get(sent.size() - 1);
        List<Ground> grounds = new ArrayList<>();
        grounds.add(callUp(batch, called, latest));
        grounds.add(change(batch, called, latest));
        grounds.add(cancellation(batch, called, latest));
        return grounds;
    }

    Ground of(Batch batch, LetterKind kind) {
        return of(batch).stream()
                .filter(ground -> ground.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Days, place and hour as the batch has them now. */
    Facts facts(Batch batch) {
        return new Facts(
                batch.period().from(),
                batch.lastDay(),
                batch.place(),
                firstSession(batch).orElse(null));
    }

    private Ground callUp(Batch batch, Set<PersonId> called, @Nullable Letter latest) {
        Set<PersonId> left = new LinkedHashSet<>();
        seats.listOf(batch.number()).stream()
                .filter(seat -> SEATED.contains(seat.state()) && seat.offerUntil() == null)
                .map(Seat::person)
                .filter(person -> !called.contains(person))
                .forEach(left::add);
        @Nullable String refusal = null;
        if (!batch.status().frozen() || batch.status() == BatchStatus.DECREEING) {
            refusal = "refusal.letter.notSet";
        } else if (batch.status() == BatchStatus.CANCELLED) {
            refusal = "refusal.letter.cancelled";
        } else if (batch.status() == BatchStatus.ENDED || batch.status().over()) {
            refusal = "refusal.letter.ended";
        } else if (left.isEmpty()) {
            refusal = "refusal.letter.allCalled";
        } else if (firstSession(batch).isEmpty()) {
            refusal = "refusal.letter.noSessions";
        }
        return new Ground(LetterKind.CALL_UP, refusal, left, latest);
    }

    private Ground change(Batch batch, Set<PersonId> called, @Nullable Letter latest) {
        @Nullable String refusal = null;
        if (latest == null) {
            refusal = "refusal.letter.nobodyCalled";
        } else if (batch.status() == BatchStatus.CANCELLED) {
            refusal = "refusal.letter.cancelled";
        } else if (sameDays(latest.facts(), facts(batch))) {
            refusal = "refusal.letter.nothingMoved";
        }
        return new Ground(LetterKind.CHANGE, refusal, called, latest);
    }

    private Ground cancellation(Batch batch, Set<PersonId> called, @Nullable Letter latest) {
        @Nullable String refusal = null;
        if (batch.status() != BatchStatus.CANCELLED) {
            refusal = "refusal.letter.notCancelled";
        } else if (latest == null) {
            refusal = "refusal.letter.nobodyCalled";
        } else if (latest.kind() == LetterKind.CANCELLATION) {
            refusal = "refusal.letter.cancellationSent";
        }
        return new Ground(LetterKind.CANCELLATION, refusal, called, latest);
    }

    /** Why HR cancelled the batch; empty where it has not. */
    String cancelledBecause(Batch batch) {
        @Nullable String because = batches.decreeFacts(batch.number()).cancelledBecause();
        return because == null ? "" : because;
    }

    private Optional<LocalTime> firstSession(Batch batch) {
        return sessions.of(batch.number()).stream()
                .filter(session -> !session.cancelled())
                .findFirst()
                .map(Session::starts)
                .map(starts -> LocalTime.ofInstant(starts, City.ZONE));
    }

    private static boolean sameDays(Facts before, Facts now) {
        return before.starts().equals(now.starts())
                && before.ends().equals(now.ends())
                && before.place().equals(now.place());
    }
}
