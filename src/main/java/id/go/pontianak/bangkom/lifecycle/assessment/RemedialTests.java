package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.assessment.domain.TestWindow;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.OpenedTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.lifecycle.result.ResultStatus;
import id.go.pontianak.bangkom.lifecycle.result.ResultSuggestions;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may sit a remedial test: whoever missed the score alone, while the results are still being recorded. */
@Component
class RemedialTests {

    private final Results results;
    private final ResultSuggestions suggestions;
    private final Examinations examinations;
    private final BusinessClock clock;

    RemedialTests(Results results, ResultSuggestions suggestions, Examinations examinations, BusinessClock clock) {
        this.results = results;
        this.suggestions = suggestions;
        this.examinations = examinations;
        this.clock = clock;
    }

    Set<PersonId> candidates(String batch) {
        return results.find(batch)
                .filter(found -> found.status() == ResultStatus.RECORDING)
                .map(found -> suggestions.of(found).stream()
                        .filter(one -> one.suggested().outcome() == ResultOutcome.REMEDIAL)
                        .map(ParticipantResult::person)
                        .collect(Collectors.toSet()))
                .orElseGet(Set::of);
    }

    /** From its beginning, which is now where it is not open yet, to the end of this day. */
    TestWindow until(String batch, LocalDate day) {
        Instant opens = examinations.opened(batch).stream()
                .filter(test -> test.kind() == TestKind.REMEDIAL)
                .map(OpenedTest::opens)
                .findFirst()
                .orElseGet(clock::instant);
        return new TestWindow(opens, TestWindow.endOf(day));
    }

    void invite(String batch, Set<PersonId> people) {
        examinations.invite(batch, TestKind.REMEDIAL, people);
    }

    /** From the moment the results are handed up their scores stand. */
    boolean scoresStand(String batch) {
        return results.find(batch)
                .map(ResultCase::status)
                .filter(status -> status != ResultStatus.RECORDING)
                .isPresent();
    }
}
