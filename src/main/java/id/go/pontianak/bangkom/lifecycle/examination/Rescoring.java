package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Attempt;
import id.go.pontianak.bangkom.lifecycle.examination.domain.AttemptRows;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Paper;
import id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Score;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A question that was withdrawn counts for nobody: attempts that had it are scored again without it. Nobody's score gets lower by it, and who
 * had passed has passed. Each change is told like a finished attempt and has its line in the journal of the group; all of them together are
 * told by {@link ScoresRaised}, since results may have been set on the former scores.
 */
@Component
class Rescoring {

    private final AttemptRows attempts;
    private final PaperRows papers;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rescoring(AttemptRows attempts, PaperRows papers, Journal journal, Clock clock, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /** Also attempts that run are waited for: one that is handed in beside is scored either before or after, never in between. */
    @Transactional(propagation = Propagation.MANDATORY)
    void without(UUID item, PersonId by, String reason) {
        List<ScoresRaised.Raised> raised = attempts.lockThoseWith(item).stream()
                .filter(Attempt::finished)
                .flatMap(attempt -> again(attempt, by).stream())
                .toList();
        if (!raised.isEmpty()) {
            events.publishEvent(new ScoresRaised(by, reason, raised));
        }
    }

    private Optional<ScoresRaised.Raised> again(Attempt attempt, PersonId by) {
        Paper paper = papers.get(attempt.paper());
        Score score = attempts.score(attempt.id());
        BigDecimal before = attempt.score() == null ? BigDecimal.ZERO : attempt.score();
        BigDecimal after = before.max(score.points(paper.kind(), paper.passing()));
        boolean passed = attempt.passed() || score.passes(paper.passing());
        if (after.compareTo(before) == 0 && passed == attempt.passed()) {
            return Optional.empty();
        }
        attempts.finish(attempt.id(), clock.instant(), after, passed);
        journal.record(
                new CaseNumber(paper.group()),
                Deed.of("journal.test.rescored", by),
                Map.of(
                        "person", attempt.person().toString(),
                        "before", before.toPlainString(),
                        "after", after.toPlainString()));
        events.publishEvent(new AttemptFinished(paper.group(), paper.kind(), attempt.person(), after, passed));
        return Optional.of(new ScoresRaised.Raised(paper.group(), paper.kind(), attempt.person()));
    }
}
