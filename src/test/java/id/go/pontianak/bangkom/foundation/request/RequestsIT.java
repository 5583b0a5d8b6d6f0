package id.go.pontianak.bangkom.foundation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Request.State;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Asked once, counted as they come in, and the last one found whatever ends it: an answer, a withdrawal, a departure. */
@IntegrationTest
class RequestsIT {

    private static final int ROUNDS = 30;

    @Autowired
    private Requests requests;

    @Autowired
    private TinyQuestion question;

    @Autowired
    private DeskPeople people;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private Statements statements;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final CaseNumber number = TinyQuestion.newCase();

    @Test
    void theLastAnswerOfACaseIsToldOnce() {
        PersonId siti = people.staff("Siti");
        PersonId budi = people.staff("Budi");
        Map<PersonId, UUID> asked = ask(siti, budi, siti);

        requests.answer(siti, asked.get(siti));
        assertThat(question.answered(number)).isEmpty();
        assertThat(requests.progress(TinyQuestion.KEY, number)).isEqualTo(new RequestProgress(2, 1, 1));

        requests.answer(budi, asked.get(budi));
        runs.workAll();
        runs.workAll();

        assertThat(question.answered(number)).containsExactly(new RequestProgress(2, 2, 0));
        assertThat(question.told(number)).isEqualTo(1);
    }

    @Test
    void whoWasAskedBeforeIsNotAskedAgain() {
        PersonId siti = people.staff("Siti");
        ask(siti);

        assertThat(ask(siti, people.staff("Budi"))).hasSize(1).doesNotContainKey(siti);
        assertThat(requests.progress(TinyQuestion.KEY, number)).isEqualTo(new RequestProgress(2, 0, 2));
    }

    @Test
    void anothersRequestIsNotThereAndAnAnsweredOneIsNotAnsweredAgain() {
        PersonId siti = people.staff("Siti");
        UUID asked = ask(siti, people.staff("Budi")).get(siti);

        assertThatThrownBy(() -> requests.answer(people.staff("Orang Lain"), asked))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.answer(siti, UUID.randomUUID())).isInstanceOf(NotFound.class);

        requests.answer(siti, asked);
        assertThatThrownBy(() -> requests.answer(siti, asked))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.request.answered");
        assertThat(requests.progress(TinyQuestion.KEY, number)).isEqualTo(new RequestProgress(2, 1, 1));
    }

    @Test
    void aClosedWindowTakesNoAnswerAndIsToldOnce() {
        PersonId siti = people.staff("Siti");
        PersonId budi = people.staff("Budi");
        Map<PersonId, UUID> asked = ask(siti, budi);
        requests.answer(siti, asked.get(siti));

        requests.close(TinyQuestion.KEY, number);
        requests.close(TinyQuestion.KEY, number);
        runs.workAll();

        assertThat(question.closed(number)).containsExactly(new RequestProgress(2, 1, 0));
        assertThat(question.told(number)).as("all in").isZero();
        assertThat(requests.listOf(TinyQuestion.KEY, number).stream().map(Request::state))
                .containsExactlyInAnyOrder(State.ANSWERED, State.CLOSED);
        assertThatThrownBy(() -> requests.answer(budi, asked.get(budi))).hasMessage("refusal.request.closed");
    }

    @Test
    void withdrawingTheLastOpenOneCompletesTheCase() {
        PersonId siti = people.staff("Siti");
        PersonId budi = people.staff("Budi");
        Map<PersonId, UUID> asked = ask(siti, budi);
        requests.answer(siti, asked.get(siti));

        requests.withdraw(TinyQuestion.KEY, number, List.of(budi));

        assertThat(question.answered(number)).containsExactly(new RequestProgress(2, 1, 0));
        assertThatThrownBy(() -> requests.answer(budi, asked.get(budi))).hasMessage("refusal.request.withdrawn");
    }

    @Test
    void whoIsAskedOnceMoreIsToldOnceMore() {
        PersonId siti = people.staff("Siti");
        UUID asked = ask(siti).get(siti);
        requests.withdraw(TinyQuestion.KEY, number, List.of(siti));
        clock.advance(Duration.ofDays(1));

        assertThat(requests.reopen(TinyQuestion.KEY, number, due(), List.of(siti)))
                .extracting(Request::id)
                .containsExactly(asked);
        assertThat(jdbc.sql("SELECT count(*) FROM notification_notice WHERE template = 'request/opened' AND step = ?")
                        .param(asked.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whoHasLeftIsAskedNothingAndHoldsUpNothing() {
        PersonId siti = people.staff("Siti");
        PersonId leaver = people.staff("Pensiunan");
        Map<PersonId, UUID> asked = ask(siti, leaver);
        requests.answer(siti, asked.get(siti));

        jdbc.sql("UPDATE directory_person SET legal_status = '99' WHERE id = ?")
                .param(leaver.value())
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new PersonLeft(leaver)));

        assertThat(question.answered(number)).containsExactly(new RequestProgress(2, 1, 0));
        assertThat(requests.own(leaver, asked.get(leaver)).state()).isEqualTo(State.CLOSED);
        assertThat(requests.open(TinyQuestion.KEY, TinyQuestion.newCase(), due(), List.of(Invitee.of(leaver))))
                .isEmpty();
    }

    @Test
    void ofTheLastTwoAnswersAtOneMomentExactlyOneIsTheLast() throws Exception {
        PersonId siti = people.staff("Siti");
        PersonId budi = people.staff("Budi");
        for (int round = 0; round < ROUNDS; round++) {
            CaseNumber raced = TinyQuestion.newCase();
            Map<PersonId, UUID> asked = ask(raced, siti, budi);
            CyclicBarrier barrier = new CyclicBarrier(2);

            CompletableFuture.allOf(
                            race(barrier, () -> requests.answer(siti, asked.get(siti))),
                            race(barrier, () -> requests.answer(budi, asked.get(budi))))
                    .get();

            assertThat(question.answered(raced)).containsExactly(new RequestProgress(2, 2, 0));
            runs.workAll();
            assertThat(question.told(raced)).isEqualTo(1);
        }
    }

    @Test
    void theLastAnswerAndTheClosingAtOneMomentAreToldAsOneOfThem() throws Exception {
        PersonId siti = people.staff("Siti");
        for (int round = 0; round < ROUNDS; round++) {
            CaseNumber raced = TinyQuestion.newCase();
            UUID asked = ask(raced, siti).get(siti);
            CyclicBarrier barrier = new CyclicBarrier(2);

            CompletableFuture.allOf(
                            race(barrier, () -> requests.answer(siti, asked)),
                            race(barrier, () -> requests.close(TinyQuestion.KEY, raced)))
                    .exceptionally(late -> null)
                    .get();

            int answered = requests.own(siti, asked).state() == State.ANSWERED ? 1 : 0;
            assertThat(question.answered(raced)).hasSize(answered);
            assertThat(question.closed(raced)).containsExactly(new RequestProgress(1, answered, 0));
        }
    }

    /** A campaign: the people, their rows, their lists, reminders and notices, in one transaction and few statements. */
    @Test
    void sixThousandAreAskedInFewStatements() {
        people.staff("Siti");
        transaction.executeWithoutResult(status -> {
            List<PersonId> staff = jdbc.sql("""
                            INSERT INTO directory_person (id, name, unit_code, tier, position)
                            SELECT gen_random_uuid(), 'Pegawai ' || n, 'DINKES', 'PELAKSANA', 'Pelaksana'
                            FROM generate_series(1, 6000) n RETURNING id""")
                    .query((row, no) -> new PersonId(row.getObject(1, UUID.class)))
                    .list();

            int asked = statements.during(() -> ask(staff.toArray(PersonId[]::new)));

            assertThat(requests.progress(TinyQuestion.KEY, number)).isEqualTo(new RequestProgress(6000, 0, 6000));
            assertThat(jdbc.sql("SELECT count(*) FROM inbox_candidate c JOIN inbox_reminder r USING (task_id)"
                                    + " JOIN inbox_task t ON t.id = c.task_id WHERE t.case_number = ?")
                            .param(number.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(6000);
            assertThat(asked).as("but for one notice a person").isLessThan(6000 + 60);
            status.setRollbackOnly();
        });
    }

    private Map<PersonId, UUID> ask(PersonId... persons) {
        return ask(number, persons);
    }

    private Map<PersonId, UUID> ask(CaseNumber caseNumber, PersonId... persons) {
        return requests
                .open(
                        TinyQuestion.KEY,
                        caseNumber,
                        due(),
                        Stream.of(persons).map(Invitee::of).toList())
                .stream()
                .collect(Collectors.toMap(Request::person, Request::id));
    }

    private Instant due() {
        return TinyQuestion.until(clock.today().plusDays(7));
    }

    private static CompletableFuture<Void> race(CyclicBarrier barrier, Runnable deed) {
        return CompletableFuture.runAsync(() -> {
            try {
                barrier.await();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            deed.run();
        });
    }
}
