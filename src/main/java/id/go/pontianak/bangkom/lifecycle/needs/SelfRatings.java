package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath.Answer;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.NeedsAnswers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody rates himself by indicators of behaviour, one level of one competency at a time; each answer is kept as it is given. What he hands
 * in is his; the superior sees it and confirms. Nobody answers for another.
 */
@Service
@Transactional
public class SelfRatings {

    private final AssessmentRows rows;
    private final NeedsAnswers answers;
    private final Competencies competencies;
    private final Ratings ratings;
    private final Requests requests;
    private final BusinessClock clock;

    SelfRatings(
            AssessmentRows rows,
            NeedsAnswers answers,
            Competencies competencies,
            Ratings ratings,
            Requests requests,
            BusinessClock clock) {
        this.rows = rows;
        this.answers = answers;
        this.competencies = competencies;
        this.ratings = ratings;
        this.requests = requests;
        this.clock = clock;
    }

    /** Of the latest campaign that asked the person; empty where none did. */
    @Transactional(readOnly = true)
    public Optional<Assessment> of(PersonId person) {
        return rows.latestOf(person);
    }

    /** Whether he may still answer: he has not handed in, and the window of his perangkat daerah has not closed. */
    @Transactional(readOnly = true)
    public boolean open(Assessment assessment) {
        return assessment.state() == State.OPEN
                && requestOf(assessment)
                        .filter(request -> request.state() == Request.State.OPEN)
                        .isPresent();
    }

    /** Where somebody stands in one competency. */
    @Transactional(readOnly = true)
    public RatingPath path(Assessment assessment, String code) {
        return RatingPath.of(item(assessment, code).required(), answers.of(assessment.id(), code));
    }

    /** Where somebody stands in all of them, by code. */
    @Transactional(readOnly = true)
    public Map<String, RatingPath> paths(Assessment assessment) {
        Map<String, Map<Integer, List<Answer>>> given = answers.of(assessment.id());
        return assessment.items().stream()
                .collect(Collectors.toMap(
                        Item::code, item -> RatingPath.of(item.required(), given.getOrDefault(item.code(), Map.of()))));
    }

    @Transactional(readOnly = true)
    public Map<Integer, List<Answer>> answers(Assessment assessment, String code) {
        return answers.of(assessment.id(), code);
    }

    /** Refused where an indicator of the level has no answer, and for a level that nobody asked. */
    public RatingPath answer(PersonId person, String code, int level, List<Answer> given) {
        Assessment assessment = requireOpen(person);
        RatingPath before = path(assessment, code);
        boolean asked = before.levels().contains(level) || before.next().orElse(0) == level;
        int indicators = competencies.levels(code).stream()
                .filter(one -> one.level() == level)
                .mapToInt(one -> one.indicators().size())
                .sum();
        if (!asked || indicators == 0) {
            throw new NotFound();
        }
        if (given.size() != indicators) {
            throw RuleViolated.of("refusal.needs.unanswered", indicators);
        }
        answers.put(assessment.id(), code, level, given);
        RatingPath path = path(assessment, code);
        answers.keep(assessment.id(), code, path.levels());
        RatingPath kept = path(assessment, code);
        rows.found(assessment.id(), code, kept.complete() ? kept.level() : null, kept.toDiscuss());
        return kept;
    }

    /** Hands in all of it; refused while a competency has no level yet. */
    public void handIn(PersonId person) {
        Assessment assessment = requireOpen(person);
        long missing = assessment.items().size() - assessment.rated();
        if (missing > 0) {
            throw RuleViolated.of("refusal.needs.incomplete", missing);
        }
        requests.answer(person, requestOf(assessment).orElseThrow(NotFound::new).id());
        if (!rows.handedIn(assessment.id())) {
            throw new NotPossibleNow("refusal.needs.handedIn");
        }
        ratings.addAll(assessment.items().stream()
                .map(item -> Rating.of(
                        Rating.Kind.SELF,
                        person,
                        item.code(),
                        Objects.requireNonNull(item.self()),
                        clock.today(),
                        assessment.unit(),
                        person))
                .toList());
    }

    /** Behind the lock of the row, which a superior takes before the question too. */
    private Assessment requireOpen(PersonId person) {
        rows.lock(of(person).orElseThrow(NotFound::new).id());
        Assessment assessment = of(person).orElseThrow(NotFound::new);
        if (!open(assessment)) {
            throw new NotPossibleNow(
                    assessment.state() == State.OPEN ? "refusal.needs.ratingClosed" : "refusal.needs.handedIn");
        }
        return assessment;
    }

    private Optional<Request> requestOf(Assessment assessment) {
        return requests.find(NeedsRequest.KIND, new CaseNumber(assessment.unit()), assessment.person());
    }

    private static Item item(Assessment assessment, String code) {
        return assessment.items().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
