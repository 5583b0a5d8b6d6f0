package id.go.pontianak.bangkom.lifecycle.assessment;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.examination.AttemptFinished;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.OpenedTest;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestScore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is asked to sit a test: each who may and has no score yet, once, from its beginning to its end. Idempotent: a second time finds
 * nothing to do.
 */
@Component
class TestInvitations {

    private final Examinations examinations;
    private final Requests requests;

    TestInvitations(Examinations examinations, Requests requests) {
        this.examinations = examinations;
        this.requests = requests;
    }

    /** These persons sit the test, and nobody else who has not begun it. */
    void seat(String batch, TestKind kind, Set<PersonId> people) {
        Set<PersonId> invited = scores(batch, kind).map(TestScore::person).collect(Collectors.toSet());
        List<PersonId> fresh =
                people.stream().filter(person -> !invited.contains(person)).toList();
        List<PersonId> gone =
                invited.stream().filter(person -> !people.contains(person)).toList();
        if (!fresh.isEmpty()) {
            examinations.invite(batch, kind, fresh);
        }
        if (!gone.isEmpty()) {
            examinations.dismiss(batch, kind, gone);
            requests.withdraw(TestRequest.keyOf(kind), new CaseNumber(batch), gone);
        }
    }

    /** Asks whoever of those that {@code sits} has no score, until the end of the window; again where it was opened or won back again. */
    void ask(Batch asking, OpenedTest test, Predicate<PersonId> sits) {
        CaseNumber batch = asking.caseNumber();
        String key = TestRequest.keyOf(test.kind());
        List<Invitee> waiting = scores(asking.number(), test.kind())
                .filter(score -> score.score() == null && sits.test(score.person()))
                .map(score -> Invitee.of(score.person()).of(asking.programme()))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        Instant due = test.closes();
        requests.open(key, batch, due, waiting);
        requests.reopen(key, batch, due, waiting.stream().map(Invitee::person).toList());
        if (open(key, batch).stream().anyMatch(request -> !request.due().equals(due))) {
            requests.extend(key, batch, due);
        }
    }

    /** Nobody is asked any more. */
    void close(String batch, TestKind kind) {
        requests.close(TestRequest.keyOf(kind), new CaseNumber(batch));
    }

    /** In the transaction in which the test is handed in or its score entered. */
    @EventListener
    void on(AttemptFinished finished) {
        open(TestRequest.keyOf(finished.kind()), new CaseNumber(finished.group())).stream()
                .filter(request -> request.person().equals(finished.person()))
                .forEach(request -> requests.answer(request.person(), request.id()));
    }

    private Stream<TestScore> scores(String batch, TestKind kind) {
        return examinations.scores(batch).stream().filter(score -> score.kind() == kind);
    }

    private Collection<Request> open(String key, CaseNumber batch) {
        return requests.listOf(key, batch).stream().filter(Request::open).toList();
    }
}
