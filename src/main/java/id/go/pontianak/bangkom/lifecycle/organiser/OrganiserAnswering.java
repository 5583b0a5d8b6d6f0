package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswer.Entered;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswer.Kind;
import id.go.pontianak.bangkom.lifecycle.organiser.domain.ListRows;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR records what the organiser answered, with its document; what follows happens in the same transaction: the batch gets as many seats as were
 * granted, or is called off. Refused where no list waits for an answer, for a day before the list or to come, and without a reason where
 * seats change or the training is called off.
 */
@Service
@Transactional
public class OrganiserAnswering {

    private final Batches batches;
    private final OutsideBatches outside;
    private final ListRows rows;
    private final AnswerFiles files;
    private final Consequences consequences;
    private final BusinessClock clock;
    private final Journal journal;

    OrganiserAnswering(
            Batches batches,
            OutsideBatches outside,
            ListRows rows,
            AnswerFiles files,
            Consequences consequences,
            BusinessClock clock,
            Journal journal) {
        this.batches = batches;
        this.outside = outside;
        this.rows = rows;
        this.files = files;
        this.consequences = consequences;
        this.clock = clock;
        this.journal = journal;
    }

    public void record(String number, Entered entered, NamedFile document, PersonId by) {
        outside.requireWriter(by, batches.batch(number));
        Batch batch = batches.lockForUpdate(number);
        SentList list = rows.latest(number)
                .filter(sent -> sent.answer() == null)
                .orElseThrow(() -> new NotPossibleNow("refusal.organiser.nothingAsked"));
        requireDay(entered.day(), list);
        Integer quota = entered.kind() == Kind.ACCEPTED ? quota(entered.quota()) : null;
        String reason = reason(entered, quota, batch);
        rows.insert(
                list.id(),
                new OrganiserAnswer(
                        entered.kind(),
                        quota,
                        entered.document().strip(),
                        entered.day(),
                        reason,
                        files.keep(number, document, by),
                        by,
                        clock.instant()));
        journal.record(
                new CaseNumber(number),
                Deed.of("journal.organiser." + entered.kind(), by).because(reason.isEmpty() ? null : reason),
                Map.of("document", entered.document().strip(), "quota", Objects.toString(quota, "")));
        consequences.follow(batch, quota, reason, by);
    }

    /** Asked where the organiser cancels or takes another number than there are seats. */
    private static String reason(Entered entered, @Nullable Integer quota, Batch batch) {
        boolean asked = entered.kind() == Kind.CANCELLED || !Objects.equals(quota, batch.seats());
        return asked ? Reason.at("reason", entered.reason()) : entered.reason().strip();
    }

    private void requireDay(LocalDate answered, SentList list) {
        if (answered.isAfter(clock.today()) || answered.isBefore(list.head().day())) {
            throw RuleViolated.at("answered", "refusal.organiser.answerDay");
        }
    }

    private static Integer quota(@Nullable Integer granted) {
        if (granted == null || granted < 1) {
            throw RuleViolated.at("quota", "refusal.organiser.quota");
        }
        return granted;
    }
}
