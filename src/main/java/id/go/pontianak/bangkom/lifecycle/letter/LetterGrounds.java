package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Facts;
import id.go.pontianak.bangkom.lifecycle.letter.UnitHeads.UnitHead;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.Sessions;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which letters a batch can send at present and to whom: a request for proposals to the heads of the units called that are silent and
 * were not asked yet, a call-up to those with a seat who have none yet, a change to those whose own last letter says other days, another hour or another place, a cancellation to all who were called and have not read it yet,
 * results that are set to the superiors who have not read them yet, or have read others.
 */
@Component
class LetterGrounds {

    private final Batches batches;
    private final Seats seats;
    private final Sessions sessions;
    private final LetterRows rows;
    private final UnitHeads heads;
    private final Superiors superiors;

    LetterGrounds(
            Batches batches, Seats seats, Sessions sessions, LetterRows rows, UnitHeads heads, Superiors superiors) {
        this.heads = heads;
        this.superiors = superiors;
        this.batches = batches;
        this.seats = seats;
        this.sessions = sessions;
        this.rows = rows;
    }

    /** Locks the batch {@code FOR UPDATE}: no seat and no date changes while a letter is written. */
    Batch lock(String number) {
        return batches.lockForUpdate(number);
    }

    List<LetterGround> of(Batch batch) {
        Map<PersonId, Letter> told = rows.latestOf(batch.number());
        return List.of(
                request(batch), callUp(batch, told), change(batch, told), cancellation(batch, told), result(batch));
    }

    LetterGround of(Batch batch, LetterKind kind) {
        return switch (kind) {
            case REQUEST -> request(batch);
            case CALL_UP -> callUp(batch, rows.latestOf(batch.number()));
            case CHANGE -> change(batch, rows.latestOf(batch.number()));
            case CANCELLATION -> cancellation(batch, rows.latestOf(batch.number()));
            case RESULT -> result(batch);
            case ASSIGNMENT -> throw new NotFound();
        };
    }

    /** Days, place and hour as the batch has them now. */
    Facts facts(Batch batch, LetterKind kind) {
        return new Facts(
                batch.period().from(),
                batch.lastDay(),
                batch.place(),
                firstSession(batch).orElse(null),
                kind == LetterKind.REQUEST ? batch.nominationDeadline() : null);
    }

    private LetterGround request(Batch batch) {
        boolean calling = batch.status() == BatchStatus.CALLING;
        Map<PersonId, UnitHead> left = calling ? heads.toAsk(batch.number()) : Map.of();
        @Nullable String refusal = null;
        if (!calling) {
            refusal = "refusal.letter.notCalling";
        } else if (left.isEmpty()) {
            refusal = "refusal.letter.allAsked";
        }
        return new LetterGround(LetterKind.REQUEST, refusal, left.keySet(), Map.of(), left, List.of());
    }

    private LetterGround callUp(Batch batch, Map<PersonId, Letter> told) {
        Set<PersonId> left = seated(batch);
        left.removeAll(told.keySet());
        @Nullable String refusal = null;
        if (!batch.status().frozen() || batch.status() == BatchStatus.DECREEING) {
            refusal = "refusal.letter.notSet";
        } else if (batch.status() == BatchStatus.CANCELLED) {
            refusal = "refusal.letter.cancelled";
        } else if (batch.status() == BatchStatus.ENDED || batch.status().over()) {
            refusal = "refusal.letter.ended";
        } else if (left.isEmpty()) {
            refusal = "refusal.letter.allCalled";
        } else if (batch.mode().blocks() && firstSession(batch).isEmpty()) {
            refusal = "refusal.letter.noSessions";
        }
        return new LetterGround(LetterKind.CALL_UP, refusal, left, told);
    }

    private LetterGround change(Batch batch, Map<PersonId, Letter> told) {
        Facts now = facts(batch, LetterKind.CHANGE);
        Set<PersonId> others = seated(batch);
        others.removeIf(person -> !told.containsKey(person)
                || Objects.requireNonNull(told.get(person)).facts().agrees(now));
        @Nullable String refusal = null;
        if (told.isEmpty()) {
            refusal = "refusal.letter.nobodyCalled";
        } else if (batch.status() == BatchStatus.CANCELLED) {
            refusal = "refusal.letter.cancelled";
        } else if (batch.status() == BatchStatus.ENDED || batch.status().over()) {
            refusal = "refusal.letter.ended";
        } else if (others.isEmpty()) {
            refusal = "refusal.letter.nothingMoved";
        }
        return new LetterGround(LetterKind.CHANGE, refusal, others, told);
    }

    private LetterGround cancellation(Batch batch, Map<PersonId, Letter> told) {
        Set<PersonId> left = new LinkedHashSet<>(told.keySet());
        left.removeIf(person -> Objects.requireNonNull(told.get(person)).kind() == LetterKind.CANCELLATION);
        @Nullable String refusal = null;
        if (batch.status() != BatchStatus.CANCELLED) {
            refusal = "refusal.letter.notCancelled";
        } else if (told.isEmpty()) {
            refusal = "refusal.letter.nobodyCalled";
        } else if (left.isEmpty()) {
            refusal = "refusal.letter.cancellationSent";
        }
        return new LetterGround(LetterKind.CANCELLATION, refusal, left, told);
    }

    private LetterGround result(Batch batch) {
        Optional<List<Outcome>> toTell = superiors.toTell(batch.number());
        List<Outcome> left = toTell.orElse(List.of());
        @Nullable String refusal = null;
        if (toTell.isEmpty()) {
            refusal = "refusal.letter.notSettled";
        } else if (left.isEmpty()) {
            refusal = "refusal.letter.superiorsTold";
        }
        Map<PersonId, UnitHead> addressed = UnitHeads.ofPages(left);
        return new LetterGround(LetterKind.RESULT, refusal, addressed.keySet(), Map.of(), addressed, left);
    }

    private Set<PersonId> seated(Batch batch) {
        return seats.listOf(batch.number()).stream()
                .filter(Seat::taken)
                .map(Seat::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
}
