package id.go.pontianak.bangkom.foundation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Progress;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Result;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.State;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One bad row loses neither the rest nor leaves half a row; a killed worker's rows are worked by the next, none twice. */
@IntegrationTest
class BulkRunsIT {

    @Autowired
    private BulkRuns bulkRuns;

    @Autowired
    private TinyWorker worker;

    @Autowired
    private Journal journal;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesEachRowAResultOfItsOwn() {
        String key = UUID.randomUUID().toString();
        PersonId actor = PersonId.random();
        UUID run = bulkRuns.start(
                "tiny",
                actor,
                List.of(
                        new Row(key + 1, ""),
                        new Row(key + 2, "refuse"),
                        new Row(key + 3, "break"),
                        new Row(key + 4, "")));
        assertThat(bulkRuns.progress(run).finished()).isFalse();

        workWithPauses();

        Progress progress = bulkRuns.progress(run);
        assertThat(progress.finished()).isTrue();
        assertThat(progress.actor()).isEqualTo(actor);
        assertThat(progress.results())
                .containsExactly(
                        new Result(key + 1, State.DONE, null, List.of()),
                        new Result(key + 2, State.REFUSED, "refusal.tiny", List.of(key + 2, "3")),
                        new Result(key + 3, State.FAILED, "refusal.workflow.rowFailed", List.of()),
                        new Result(key + 4, State.DONE, null, List.of()));
        assertThat(journal.listOf(new CaseNumber(key + 1))).hasSize(1);
        assertThat(journal.listOf(new CaseNumber(key + 2)))
                .as("a refused row leaves nothing")
                .isEmpty();
        assertThat(journal.listOf(new CaseNumber(key + 3))).isEmpty();
        assertThat(worker.tries.get(key + 3)).hasValue(5);
        mend(key + 3);
    }

    /** It once failed three times in a second, and nobody heard of it. */
    @Test
    void aRowThatFailsPausesAndTellsAndIsTriedAgainForAReason() {
        String key = UUID.randomUUID().toString();
        UUID run = bulkRuns.start("tiny", PersonId.random(), List.of(new Row(key, "break")));

        bulkRuns.workAll();
        assertThat(worker.tries.get(key)).hasValue(2);
        bulkRuns.workAll();
        assertThat(worker.tries.get(key)).as("it rests").hasValue(2);
        assertThat(bulkRuns.nextDue()).hasValueSatisfying(due -> assertThat(due).isAfter(clock.now()));
        workWithPauses();

        assertThat(worker.tries.get(key)).hasValue(5);
        assertThat(bulkRuns.listFailed()).anySatisfy(failed -> {
            assertThat(failed.run()).isEqualTo(run);
            assertThat(failed.failure()).isEqualTo("IllegalStateException");
        });
        assertThat(told(key)).isEqualTo(1);
        assertThatThrownBy(() -> bulkRuns.retry(run, key, PersonId.random(), " "))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> bulkRuns.retry(run, "else", PersonId.random(), "Sudah diperbaiki"))
                .isInstanceOf(NotFound.class);

        mend(key);

        assertThat(bulkRuns.progress(run).results()).extracting(Result::state).containsExactly(State.DONE);
        assertThat(journal.listOf(new CaseNumber(key)))
                .extracting(JournalEntry::action)
                .contains("journal.workflow.rowRetried");
    }

    /** Telling a case that it begins before telling it that it has a seat would end it. */
    @Test
    void whatOneCaseIsToldKeepsItsOrderThroughPauses() {
        String key = UUID.randomUUID().toString();
        UUID first = bulkRuns.start("tiny", PersonId.random(), List.of(new Row(key, "break")));
        UUID second = bulkRuns.start("tiny", PersonId.random(), List.of(new Row(key, "")));

        bulkRuns.workAll();

        assertThat(bulkRuns.progress(second).finished()).isFalse();
        jdbc.sql("UPDATE workflow_bulk_row SET input = '' WHERE run = ?")
                .param(first)
                .update();
        workWithPauses();
        assertThat(bulkRuns.progress(first).results()).extracting(Result::state).containsExactly(State.DONE);
        assertThat(bulkRuns.progress(second).finished()).isTrue();
    }

    @Test
    void fortyThousandRowsOfOneDoNotHoldUpAnother() {
        String key = UUID.randomUUID().toString();
        UUID flood = bulkRuns.start(
                "tiny",
                PersonId.random(),
                IntStream.range(0, 40_000)
                        .mapToObj(no -> new Row(key + '-' + no, ""))
                        .toList());
        UUID another =
                bulkRuns.start("tiny", PersonId.random(), List.of(new Row(key + "a", ""), new Row(key + "b", "")));

        worker.untilKilled.set(6);
        assertThatThrownBy(bulkRuns::workAll).isInstanceOf(TinyWorker.Killed.class);
        worker.untilKilled.set(Integer.MAX_VALUE);

        assertThat(bulkRuns.progress(another).finished()).isTrue();
        assertThat(bulkRuns.progress(flood).done()).isBetween(1, 5);
        jdbc.sql("DELETE FROM workflow_bulk_row WHERE run = ?").param(flood).update();
    }

    private void workWithPauses() {
        for (int round = 0; round < 5; round++) {
            bulkRuns.workAll();
            clock.advance(Duration.ofMinutes(15));
        }
    }

    private void mend(String key) {
        jdbc.sql("UPDATE workflow_bulk_row SET input = '' WHERE key = ?")
                .param(key)
                .update();
        bulkRuns.listFailed().stream()
                .filter(failed -> failed.key().equals(key))
                .forEach(failed -> bulkRuns.retry(failed.run(), key, PersonId.random(), "Sudah diperbaiki"));
        bulkRuns.workAll();
    }

    private int told(String key) {
        return jdbc.sql(
                        "SELECT count(*) FROM notification_notice WHERE template = 'notification/row-failed' AND case_number = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    @Test
    void goesOnWhereAKilledWorkerStopped() {
        String key = UUID.randomUUID().toString();
        List<Row> rows =
                IntStream.range(0, 10).mapToObj(no -> new Row(key + no, "")).toList();
        UUID run = bulkRuns.start("tiny", PersonId.random(), rows);
        worker.untilKilled.set(5);
        assertThatThrownBy(bulkRuns::workAll).isInstanceOf(TinyWorker.Killed.class);
        assertThat(bulkRuns.progress(run).done()).isEqualTo(5);

        worker.untilKilled.set(Integer.MAX_VALUE);
        bulkRuns.workAll();

        assertThat(bulkRuns.progress(run).finished()).isTrue();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(journal.listOf(new CaseNumber(row.key()))).hasSize(1));
    }

    @Test
    void twoWorkersShareTheRowsAndNeverOneRow() {
        String key = UUID.randomUUID().toString();
        List<Row> rows =
                IntStream.range(0, 40).mapToObj(no -> new Row(key + no, "")).toList();
        UUID run = bulkRuns.start("tiny", PersonId.random(), rows);

        CompletableFuture<Void> other = CompletableFuture.runAsync(bulkRuns::workAll);
        bulkRuns.workAll();
        other.join();

        assertThat(bulkRuns.progress(run).results()).allMatch(result -> result.state() == State.DONE);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(journal.listOf(new CaseNumber(row.key()))).hasSize(1));
    }

    @Test
    void refusesAKindNobodyWorks() {
        assertThatThrownBy(() -> bulkRuns.start("unknown", PersonId.random(), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
