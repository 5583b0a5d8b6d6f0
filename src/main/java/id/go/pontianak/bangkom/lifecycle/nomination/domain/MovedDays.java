package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people are told when the days of a training move: from when to when, where, and why. */
@Component
class MovedDays {

    private static final String MOVED = "journal.batch.rescheduled";

    private final Batches batches;
    private final Journal journal;

    MovedDays(Batches batches, Journal journal) {
        this.batches = batches;
        this.journal = journal;
    }

    Map<String, String> of(String number) {
        Batch batch = batches.batch(number);
        Optional<JournalEntry> move = journal.listOf(number).stream()
                .filter(entry -> entry.action().equals(MOVED))
                .max(Comparator.comparingLong(JournalEntry::no));
        Map<String, String> facts = new HashMap<>();
        facts.put("starts", batch.period().from().toString());
        facts.put("ends", batch.lastDay().toString());
        facts.put("place", batch.place());
        facts.put("startsBefore", before(move, "startsBefore", facts.get("starts")));
        facts.put("endsBefore", before(move, "endsBefore", facts.get("ends")));
        facts.put(
                "reason",
                Objects.requireNonNullElse(move.map(JournalEntry::reason).orElse(""), ""));
        return facts;
    }

    private static String before(Optional<JournalEntry> move, String fact, String otherwise) {
        return move.map(entry -> entry.facts().get(fact)).orElse(otherwise);
    }
}
