package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PracticeRows;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A superior confirms the practice log of a learner or gives it back with a reason, once each time it is sent; others find nothing here. */
@Service
@Transactional
public class Confirmations {

    /** What the superior is asked: {@code practice} is the log of {@code learner}. */
    public record Asked(Request request, Learner learner, Batch batch, Practice practice) {

        public boolean open() {
            return request.open();
        }
    }

    private final Requests requests;
    private final LearnerRows learners;
    private final PracticeRows rows;
    private final Completion completion;
    private final Batches batches;
    private final Journal journal;
    private final BusinessClock clock;

    Confirmations(
            Requests requests,
            LearnerRows learners,
            PracticeRows rows,
            Completion completion,
            Batches batches,
            Journal journal,
            BusinessClock clock) {
        this.requests = requests;
        this.learners = learners;
        this.rows = rows;
        this.completion = completion;
        this.batches = batches;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Asked asked(PersonId superior, UUID id) {
        Request request = requests.own(superior, id);
        if (!request.kind().equals(ConfirmationRequest.KIND)) {
            throw new NotFound();
        }
        Learner learner = learners.get(learnerOf(request));
        Batch batch = batches.batch(Objects.requireNonNull(learner.batch()));
        return new Asked(request, learner, batch, rows.of(learner.id()));
    }

    public void confirm(PersonId superior, UUID id) {
        Asked asked = asked(superior, id);
        decided(asked, Practice.State.CONFIRMED, deed(Practice.State.CONFIRMED, superior));
        completion.check(asked.learner().person(), asked.batch());
    }

    public void giveBack(PersonId superior, UUID id, @Nullable String reason) {
        Asked asked = asked(superior, id);
        decided(
                asked,
                Practice.State.RETURNED,
                deed(Practice.State.RETURNED, superior).because(Reason.of(reason)));
    }

    private static Deed deed(Practice.State state, PersonId superior) {
        return Deed.of("journal.learning.practice." + state, superior);
    }

    private void decided(Asked asked, Practice.State state, Deed deed) {
        requests.answer(deed.by(), asked.request().id());
        Learner learner = asked.learner();
        learners.lock(learner.person(), learner.programme(), learner.batch());
        rows.decided(learner.id(), state, deed.by(), clock.instant(), deed.reason());
        journal.record(
                asked.batch().caseNumber(),
                deed,
                Map.of("person", learner.person().toString()));
    }

    /** The request names the learner's row in its case number. */
    private static UUID learnerOf(Request request) {
        String number = request.caseNumber().value();
        return UUID.fromString(number.substring(number.indexOf('-') + 1, number.lastIndexOf('-')));
    }
}
