package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.evaluation.LearningFigures.Tests;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention.Forgotten;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention.Reason;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people of a batch remember by its delayed test. Checks no right. */
@Service
@Transactional(readOnly = true)
public class Retentions {

    private static final double PERCENT = 100;

    private final LearningEffects effects;
    private final Examinations examinations;
    private final Participants participants;
    private final Policies policies;
    private final BusinessClock clock;

    Retentions(
            LearningEffects effects,
            Examinations examinations,
            Participants participants,
            Policies policies,
            BusinessClock clock) {
        this.effects = effects;
        this.examinations = examinations;
        this.participants = participants;
        this.policies = policies;
        this.clock = clock;
    }

    /** Of several batches together, their pairs pooled; empty where none of them held a delayed test. */
    public Optional<Retention> of(Collection<String> batches) {
        return measured(batches.stream()
                .filter(batch -> examinations.opened(batch, TestKind.DELAYED))
                .toList());
    }

    /** The same of those alone whose delayed test nobody can begin any more: who sits early does not speak for everybody. */
    Optional<Retention> ofEnded(Collection<String> batches) {
        Instant now = clock.instant();
        return measured(batches.stream()
                .filter(batch -> examinations.opened(batch).stream()
                        .anyMatch(test -> test.kind() == TestKind.DELAYED && test.overAt(now)))
                .toList());
    }

    private Optional<Retention> measured(List<String> held) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<ScorePair> pairs = new ArrayList<>();
        List<Forgotten> leftOut = new ArrayList<>();
        held.forEach(batch -> collect(batch, pairs, leftOut));
        LearningFigures figures = effects.measure(pairs);
        return Optional.of(new Retention(pairs, leftOut, figures, fell(figures)));
    }

    private void collect(String batch, List<ScorePair> pairs, List<Forgotten> leftOut) {
        Map<PersonId, BigDecimal> after = effects.after(batch);
        Map<PersonId, TestScore> later = new HashMap<>();
        examinations.scores(batch).stream()
                .filter(score -> score.kind() == TestKind.DELAYED)
                .forEach(score -> later.put(score.person(), score));
        for (Participant participant : participants.of(batch)) {
            PersonId person = participant.person();
            BigDecimal post = after.get(person);
            TestScore asked = later.get(person);
            BigDecimal score = asked == null ? null : asked.score();
            if (post != null && score != null) {
                pairs.add(new ScorePair(person, post.doubleValue(), score.doubleValue()));
            } else {
                leftOut.add(new Forgotten(
                        person,
                        asked == null ? Reason.NOT_ASKED : post == null ? Reason.NO_POST_TEST : Reason.NOT_SAT));
            }
        }
    }

    /** By the same test that decides whether scores rose, with mean and ranks below zero. */
    private @Nullable Boolean fell(LearningFigures figures) {
        Tests tests = figures.tests();
        Double difference = figures.difference();
        if (tests == null || difference == null) {
            return null;
        }
        int level = policies.number("evaluation.significance", clock.today());
        return difference < 0 && tests.rankBiserial() < 0 && tests.deciding() * PERCENT < level;
    }
}
