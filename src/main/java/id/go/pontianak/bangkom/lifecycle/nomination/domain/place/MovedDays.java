package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
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
        Optional<JournalEntry> move = journal.listOf(new CaseNumber(number)).stream()
                .filter(entry -> entry.action().equals(MOVED))
                .max(Comparator.comparingLong(JournalEntry::no));
        String starts = batch.period().from().toString();
        String ends = batch.lastDay().toString();
        Map<String, String> facts = new HashMap<>();
        facts.put("starts", starts);
        facts.put("ends", ends);
        facts.put("place", batch.place());
        facts.put("startsBefore", before(move, "startsBefore", starts));
        facts.put("endsBefore", before(move, "endsBefore", ends));
        facts.put("reason", move.map(JournalEntry::reason).orElse(""));
        return facts;
    }

    private static String before(Optional<JournalEntry> move, String fact, String otherwise) {
        return move.map(entry -> entry.facts().get(fact)).orElse(otherwise);
    }
}
