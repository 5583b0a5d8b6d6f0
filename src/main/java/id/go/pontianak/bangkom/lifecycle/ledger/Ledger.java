package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.CreditRows;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.CreditRows.Replaced;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EntryRows;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.HistoryRows;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.Postings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learning hours and training history of persons. A credit belongs to the year of its completion date. Nothing is ever changed: a
 * correction reverses a credit and posts a new one.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

    /** A training somebody completed; {@code programme} is null for training outside the catalogue. */
    public record Training(
            @Nullable String programme,
            String title,
            LocalDate completed,
            LearningHours learningHours,
            String evidence,
            Details details) {

        /** What the certificate says beside it; {@code form} is the BKN kind of training. Null and empty: not known. */
        public record Details(
                @Nullable LocalDate started,
                String provider,
                @Nullable Integer form,
                String certificateNumber,
                boolean international) {

            public static final Details UNKNOWN = new Details(null, "", null, "", false);
        }

        public Training(
                @Nullable String programme,
                String title,
                LocalDate completed,
                LearningHours learningHours,
                String evidence) {
            this(programme, title, completed, learningHours, evidence, Details.UNKNOWN);
        }

        /** The same under the number of a certificate. */
        public Training numbered(String number) {
            Details numbered =
                    new Details(details.started, details.provider, details.form, number, details.international);
            return new Training(programme, title, completed, learningHours, evidence, numbered);
        }
    }

    /** A credit to be posted. {@code source} says what it comes from (see {@link CreditSource}); the same source is credited once. */
    public record Credit(PersonId person, Training training, String source) {}

    private final CreditRows rows;
    private final EntryRows entries;
    private final HistoryRows histories;
    private final Postings postings;

    Ledger(CreditRows rows, EntryRows entries, HistoryRows histories, Postings postings) {
        this.rows = rows;
        this.entries = entries;
        this.histories = histories;
        this.postings = postings;
    }

    /**
     * Posts a credit; empty when this source is already credited, also where that credit was reversed since. Refused while another credit of
     * the person has the same certificate. {@code postedBy} null means the system.
     */
    @Transactional
    public Optional<UUID> credit(Credit credit, @Nullable PersonId postedBy) {
        return postings.post(credit, null, postedBy);
    }

    /** Takes a credit back, in its own year; once. */
    @Transactional
    public void reverse(UUID credit, String reason, PersonId postedBy) {
        LedgerEntry entry = entries.find(credit).orElseThrow(NotFound::new);
        if (!postings.takeBack(entry, reason, postedBy)) {
            throw new NotPossibleNow("refusal.ledger.alreadyReversed");
        }
    }

    /** Reverses a credit, unless it is reversed already, and posts it again as it should have been; once. */
    @Transactional
    public UUID correct(UUID credit, Training corrected, String reason, PersonId postedBy) {
        LedgerEntry entry = entries.find(credit).orElseThrow(NotFound::new);
        postings.takeBack(entry, reason, postedBy);
        Credit posting = new Credit(entry.person(), corrected, CreditSource.correction(credit));
        return postings.post(posting, new Replaced(credit, reason), postedBy)
                .orElseThrow(() -> new NotPossibleNow("refusal.ledger.alreadyCorrected"));
    }

    /**
     * What a person claimed for a training gives way to what its organiser says: it is reversed, unless it is already, and the other posted in its place,
     * under a source of its own and once.
     */
    @Transactional
    public void supersede(LedgerEntry claim, Credit official, String reason, PersonId postedBy) {
        if (rows.findBySource(official.source()).isEmpty()) {
            postings.takeBack(claim, reason, postedBy);
            if (postings.post(official, new Replaced(claim.id(), reason), postedBy)
                    .isEmpty()) {
                throw new NotPossibleNow("refusal.ledger.alreadyCorrected");
            }
        }
    }

    /** The credit that stands for this certificate of the person. */
    public Optional<LedgerEntry> findByCertificate(PersonId person, String number) {
        return rows.findByCertificate(person, number).flatMap(entries::find);
    }

    /** What was posted last of what this source began: its credit, or the latest correction of it, whether it stands or not. */
    public Optional<LedgerEntry> findLatest(String source) {
        return rows.findBySource(source).map(this::latestOf).flatMap(entries::find);
    }

    /** Hours that stand now of what each of these sources began, none where it was taken back; sources that were never credited are missing. */
    public Map<String, LearningHours> standingOf(Collection<String> sources) {
        return rows.standingOf(sources);
    }

    /** The last of the chain of corrections that begins with this credit; itself where it was never corrected. */
    public UUID latestOf(UUID credit) {
        return rows.lastOfChain(credit);
    }

    /** The number of the batch on whose participation this credit rests, also where it is a correction or was taken back. */
    public Optional<String> batchOf(UUID credit) {
        return rows.batchOf(credit);
    }

    public LedgerEntry entry(UUID credit) {
        return entries.find(credit).orElseThrow(NotFound::new);
    }

    /** All credits of the person, latest first, reversed ones among them. */
    public List<LedgerEntry> listOf(PersonId person) {
        return entries.listOf(person);
    }

    public LearningHours hoursOf(PersonId person, int year) {
        return hoursOf(List.of(person), year).getOrDefault(person, LearningHours.NONE);
    }

    /** People without a credit in the year have none. */
    public Map<PersonId, LearningHours> hoursOf(Collection<PersonId> persons, int year) {
        return histories.hoursOf(persons, year);
    }

    /** Latest first. */
    public List<Training> historyOf(PersonId person) {
        return histories.of(List.of(person)).getOrDefault(person, List.of());
    }

    /** Of several people at once, of each latest first; who has none is missing. */
    public Map<PersonId, List<Training>> historiesOf(Collection<PersonId> persons) {
        return histories.of(persons);
    }

    public Optional<LocalDate> lastCompleted(PersonId person, String programme) {
        return histories.lastCompleted(person, programme);
    }

    public Optional<LocalDate> lastTraining(PersonId person) {
        return histories.lastTraining(person);
    }
}
