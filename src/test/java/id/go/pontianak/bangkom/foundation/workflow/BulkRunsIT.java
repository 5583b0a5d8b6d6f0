package id.go.pontianak.bangkom.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.Progress;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.Result;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.workflow.BulkRuns.State;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One bad row loses neither the rest nor leaves half a row; a killed worker's rows are worked by the next, none twice. */
@IntegrationTest
class BulkRunsIT {

    @Autowired
    private BulkRuns bulkRuns;

    @Autowired
    private TinyWorker worker;

    @Autowired
    private Journal journal;

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

        bulkRuns.workAll();

        Progress progress = bulkRuns.progress(run);
        assertThat(progress.finished()).isTrue();
        assertThat(progress.actor()).isEqualTo(actor);
        assertThat(progress.results())
                .containsExactly(
                        new Result(key + 1, State.DONE, null, List.of()),
                        new Result(key + 2, State.REFUSED, "refusal.tiny", List.of(key + 2, "3")),
                        new Result(key + 3, State.FAILED, "refusal.workflow.rowFailed", List.of()),
                        new Result(key + 4, State.DONE, null, List.of()));
        assertThat(journal.listOf(key + 1)).hasSize(1);
        assertThat(journal.listOf(key + 2)).as("a refused row leaves nothing").isEmpty();
        assertThat(journal.listOf(key + 3)).isEmpty();
        assertThat(worker.tries.get(key + 3)).hasValue(3);
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
        assertThat(rows).allSatisfy(row -> assertThat(journal.listOf(row.key())).hasSize(1));
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
        assertThat(rows).allSatisfy(row -> assertThat(journal.listOf(row.key())).hasSize(1));
    }

    @Test
    void refusesAKindNobodyWorks() {
        assertThatThrownBy(() -> bulkRuns.start("unknown", PersonId.random(), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
