package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.DecreeFacts;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Turnout;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One batch as one person sees it. */
record BatchPage(
        Batch batch,
        Programme programme,
        BatchViewer.View view,
        Counts counts,
        List<CallRow> call,
        List<SeatRow> seats,
        List<Preference> preferences,
        List<String> mayDecline,
        DecreeFacts facts,
        @Nullable Turnout turnout,
        List<Step> steps) {

    /** What somebody has to do about the batch, and until when; {@code title} is a message key. */
    record Step(String title, @Nullable Instant due, boolean late) {}

    /** {@code name} is the last part of its message key. */
    record Day(String name, LocalDate day, boolean past, boolean next) {}

    /** Proposals so far; taken seats and reserve once the list is set. */
    record Counts(int proposals, int taken, int reserve) {}

    /** A unit's answer to the call; {@code answer} is a message key. */
    record CallRow(
            String unit,
            String name,
            int proposals,
            int quota,
            String answer,
            @Nullable String nobodyBecause) {}

    /** Somebody on the list; {@code unconfirmed}: he has a seat and has not said yet that he comes. */
    record SeatRow(Seat seat, Person person, String unitName, boolean unconfirmed) {}

    /** The proposals of a unit in the order its head wants. */
    record Preference(String unit, String unitName, List<Proposal> proposals) {}

    record Proposal(String nomination, String name, String position) {}

    /** The days of the batch in order, those that are over before the one that comes next. */
    public List<Day> days() {
        int next = switch (batch.status()) {
            case PLANNED -> 0;
            case CALLING -> 1;
            case CALL_CLOSED -> 2;
            case SELECTING, DECREEING, SEATED, DOUBTFUL, CALLED_UP -> 3;
            case STARTED -> 4;
            case ENDED, CLOSED -> 5;
            case CANCELLED -> -1;
        };
        List<String> names = List.of("opens", "nominationDeadline", "selectionDate", "starts", "ends");
        List<LocalDate> dates = List.of(
                batch.opens(),
                batch.nominationDeadline(),
                batch.selectionDate(),
                batch.period().from(),
                batch.lastDay());
        return IntStream.range(0, names.size())
                .mapToObj(at -> new Day(names.get(at), dates.get(at), at < next, at == next))
                .toList();
    }

    public boolean calling() {
        return batch.status() == BatchStatus.CALLING;
    }

    public boolean setByDecree() {
        return batch.status().setByDecree();
    }

    /** For the days it has now. */
    public boolean calledUp() {
        return facts.calledUpOn() != null && batch.status().setByDecree() && batch.status() != BatchStatus.SEATED;
    }

    public long silent() {
        return call.stream()
                .filter(row -> row.answer().equals("batch.call.silent"))
                .count();
    }
}
