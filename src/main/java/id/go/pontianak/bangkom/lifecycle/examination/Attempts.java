package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Attempt;
import id.go.pontianak.bangkom.lifecycle.examination.domain.AttemptRows;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Paper;
import id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows;
import id.go.pontianak.bangkom.lifecycle.examination.domain.Score;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ScoreRows;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person sits a test: begins, answers question by question on any device, and hands in. Time and score are those of the server. An attempt
 * of somebody else is answered like one that is not there.
 */
@Service
@Transactional
public class Attempts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PaperRows papers;
    private final AttemptRows attempts;
    private final ScoreRows scores;
    private final ShownKeys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Attempts(
            PaperRows papers,
            AttemptRows attempts,
            ScoreRows scores,
            ShownKeys keys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.attempts = attempts;
        this.scores = scores;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    /** The tests this person may sit or has sat, the newest first. */
    @Transactional(readOnly = true)
    public List<MyTest> list(PersonId person) {
        return scores.ofPerson(person);
    }

    /** The attempt that runs, or a new one. */
    public UUID begin(PersonId person, UUID paper) {
        if (!attempts.lockInvitation(paper, person)) {
            throw new NotFound();
        }
        Paper test = papers.get(paper);
        List<Attempt> before = attempts.list(paper, person);
        Instant now = clock.instant();
        Optional<Attempt> running =
                before.stream().filter(attempt -> attempt.takes(now)).findFirst();
        if (running.isPresent()) {
            return running.get().id();
        }
        before.stream().filter(attempt -> !attempt.finished()).forEach(over -> finished(over.id(), test));
        if (now.isBefore(test.opens()) || !now.isBefore(test.closes())) {
            throw new NotPossibleNow("refusal.examination.closed");
        }
        if (before.size() >= test.attempts()) {
            throw new NotPossibleNow("refusal.examination.used", test.attempts());
        }
        attempts.lastBegun(paper, person)
                .map(last -> day(last).plusDays(test.restDays()))
                .filter(earliest -> day(now).isBefore(earliest))
                .ifPresent(earliest -> {
                    throw new NotPossibleNow("refusal.examination.rest", earliest);
                });
        return begun(test, person, before.size() + 1, now);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, City.ZONE);
    }

    private UUID begun(Paper test, PersonId person, int number, Instant now) {
        Instant ends = now.plus(Duration.ofMinutes(test.minutes()));
        UUID id = UUID.randomUUID();
        Instant end = ends.isAfter(test.closes()) ? test.closes() : ends;
        attempts.insert(new Attempt(id, test.id(), person, number, RANDOM.nextLong(), end, null, false), now);
        return id;
    }

    /** The attempt as its page shows it. */
    @Transactional(readOnly = true)
    public Sheet sheet(PersonId person, UUID id) {
        Attempt attempt = own(person, attempts.find(id).orElseThrow(NotFound::new));
        Paper paper = papers.get(attempt.paper());
        Instant now = clock.instant();
        AttemptRows.Given given = attempts.given(id);
        List<PaperRows.Asked> asked = papers.asked(attempt.paper());
        boolean shown = attempt.finished() && paper.kind() != TestKind.PRE && keys.of(paper.group());
        return new Sheet(
                id,
                paper.kind(),
                paper.title(),
                attempt.ends(),
                Math.max(0, attempt.ends().getEpochSecond() - now.getEpochSecond()),
                given.nextOrder(),
                asked.stream()
                        .map(one ->
                                Sheet.Question.of(attempt, one, given.options().getOrDefault(one.position(), 0)))
                        .toList(),
                shown ? asked.stream().map(one -> Sheet.Key.of(attempt, one)).toList() : List.of(),
                attempt.score(),
                attempt.passed());
    }

    /** {@code chosen} holds the place of the chosen option by position; {@code order} says which of two answers is the newer. */
    public void answer(PersonId person, UUID id, Map<Integer, Integer> chosen, long order) {
        Attempt attempt = own(person, attempts.lock(id, false).orElseThrow(NotFound::new));
        Instant now = clock.instant();
        if (!attempt.takes(now)) {
            throw new NotPossibleNow("refusal.examination.over");
        }
        if (order < 0) {
            throw RuleViolated.of("refusal.examination.answer");
        }
        List<PaperRows.Asked> asked = papers.asked(attempt.paper());
        chosen.forEach((position, shown) -> {
            int options = asked.stream()
                    .filter(one -> one.position() == position)
                    .findFirst()
                    .orElseThrow(() -> RuleViolated.of("refusal.examination.answer"))
                    .text()
                    .options()
                    .size();
            if (shown < 1 || shown > options) {
                throw RuleViolated.of("refusal.examination.answer");
            }
            attempts.answer(id, position, attempt.order(position, options).get(shown - 1), order, now);
        });
    }

    /** Handed in; a second time changes nothing. */
    public void finish(PersonId person, UUID id) {
        Attempt attempt = own(person, attempts.lock(id, true).orElseThrow(NotFound::new));
        if (!attempt.finished()) {
            finished(id, papers.get(attempt.paper()));
        }
    }

    /** Whatever was answered of attempts whose time is over is handed in; returns how many. */
    public int finishOverdue() {
        List<UUID> overdue = attempts.overdue(clock.instant());
        overdue.forEach(id -> attempts.lock(id, true)
                .filter(attempt -> !attempt.finished())
                .ifPresent(attempt -> finished(id, papers.get(attempt.paper()))));
        return overdue.size();
    }

    private void finished(UUID id, Paper paper) {
        Score score = attempts.score(id);
        attempts.finish(
                id, clock.instant(), score.points(paper.kind(), paper.passing()), score.passes(paper.passing()));
        Attempt done = attempts.find(id).orElseThrow(NotFound::new);
        if (done.score() != null) {
            events.publishEvent(
                    new AttemptFinished(paper.group(), paper.kind(), done.person(), done.score(), done.passed()));
        }
    }

    private static Attempt own(PersonId person, Attempt attempt) {
        if (!attempt.person().equals(person)) {
            throw new NotFound();
        }
        return attempt;
    }
}
