package id.go.pontianak.bangkom.foundation.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier.BadRow;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier.Fault;
import id.go.pontianak.bangkom.foundation.journal.domain.JournalSealer;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class JournalIT {

    private static final Capacity CAPACITY =
            new Capacity(Addressee.office("KA-DINKES"), Capacity.Kind.PLT, "SEK-DINKES", "Plt. Kepala Dinas Kesehatan");

    private final CaseNumber number = new CaseNumber("JRN-" + UUID.randomUUID());
    private final PersonId actor = PersonId.random();

    @Autowired
    private Journal journal;

    @Autowired
    private JournalVerifier verifier;

    @Autowired
    private JournalSealer sealer;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void keepsWhoDidWhatInWhichCapacityAndWhy() {
        record("journal.test.approved", "Sesuai rencana");
        inTransaction(() -> journal.recordSystem(number, "journal.test.escalated", Map.of("to", "office:AS1")));

        List<JournalEntry> entries = journal.listOf(number);
        assertThat(entries).extracting(JournalEntry::no).containsExactly(1L, 2L);
        assertThat(entries.get(0))
                .returns(actor, JournalEntry::actor)
                .returns("Plt. Kepala Dinas Kesehatan", JournalEntry::capacity)
                .returns("KA-DINKES", JournalEntry::forOffice)
                .returns("Sesuai rencana", JournalEntry::reason);
        assertThat(entries.get(1).actor()).isNull();
        assertThat(entries.get(1).facts()).containsEntry("to", "office:AS1");
    }

    @Test
    void numbersWithoutGapsUnderManyWriters() {
        List<CompletableFuture<Void>> writers = IntStream.range(0, 12)
                .mapToObj(no -> CompletableFuture.runAsync(() -> record("journal.test.noted", null)))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(journal.listOf(number))
                .extracting(JournalEntry::no)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(Long::valueOf).toList());
    }

    @Test
    void isWrittenOnlyTogetherWithTheDeed() {
        assertThatThrownBy(() -> journal.recordSystem(number, "journal.test.noted", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> inTransaction(() -> {
                    journal.recordSystem(number, "journal.test.noted", Map.of());
                    throw new IllegalStateException("the deed failed");
                }))
                .hasMessage("the deed failed");
        assertThat(journal.listOf(number)).isEmpty();
    }

    @Test
    void nothingInItIsChangedOrRemoved() {
        record("journal.test.approved", "alasan");
        String partition = jdbc.sql("SELECT tableoid::regclass::text FROM journal_entry WHERE case_number = ?")
                .param(number.value())
                .query(String.class)
                .single();
        assertThat(partition).isEqualTo("journal_entry_2026_11");

        assertRefused("UPDATE journal_entry SET action = 'journal.test.rejected' WHERE case_number = '" + number + "'");
        assertRefused("UPDATE journal_entry SET reason = 'another' WHERE case_number = '" + number + "'");
        assertRefused("DELETE FROM journal_entry WHERE case_number = '" + number + "'");
        assertRefused("DELETE FROM " + partition + " WHERE case_number = '" + number + "'");
        assertRefused("TRUNCATE journal_entry");
        assertRefused("TRUNCATE " + partition);
        assertThat(journal.listOf(number)).hasSize(1);
    }

    @Test
    void personalTextCanBeErasedAndTheProofStays() {
        record("journal.test.rejected", "Sakit berkepanjangan");
        sealAll();

        journal.eraseReason(number, 1);

        assertThat(journal.listOf(number).get(0).reason()).isNull();
        assertThat(verifier.findFirstBadRow()).isEmpty();
    }

    /** Rolled back each time, because the other tests verify the same journal. */
    @Test
    void theVerifierNamesTheFirstRowSomebodyTouchedBehindTheTriggers() {
        record("journal.test.first", null);
        record("journal.test.second", null);
        record("journal.test.third", null);
        sealAll();
        long second = idOf("journal.test.second");
        assertThat(verifier.findFirstBadRow()).isEmpty();

        assertThat(afterTampering("UPDATE journal_entry SET action = 'journal.test.forged' WHERE id = " + second))
                .isEqualTo(new BadRow(second, number, 2, Fault.CHANGED));
        assertThat(afterTampering("UPDATE journal_entry SET actor = NULL, content_hash = '\\x00' WHERE id = " + second))
                .isEqualTo(new BadRow(second, number, 2, Fault.CHANGED));
        assertThat(afterTampering("UPDATE journal_entry SET no = 9 WHERE id = " + second))
                .isEqualTo(new BadRow(second, number, 9, Fault.CHANGED));
        assertThat(afterTampering("DELETE FROM journal_entry WHERE id = " + second))
                .isEqualTo(new BadRow(second, null, 0, Fault.MISSING));
        BadRow forged = afterTampering("INSERT INTO journal_entry (at, case_number, no, action, facts, content_hash)"
                + " SELECT at, case_number, 99, action, facts, content_hash FROM journal_entry WHERE id = " + second);
        assertThat(forged.fault()).isEqualTo(Fault.UNSEALED);
        assertThat(forged.no()).isEqualTo(99);
    }

    private BadRow afterTampering(String sql) {
        return new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("SET LOCAL ROLE postgres").update();
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            assertThat(jdbc.sql(sql).update()).isEqualTo(1);
            BadRow bad = verifier.findFirstBadRow().orElseThrow();
            status.setRollbackOnly();
            return bad;
        });
    }

    private void sealAll() {
        int sealed;
        do {
            sealed = sealer.seal();
        } while (sealed > 0);
    }

    private long idOf(String action) {
        return jdbc.sql("SELECT id FROM journal_entry WHERE case_number = ? AND action = ?")
                .param(number.value())
                .param(action)
                .query(Long.class)
                .single();
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> inTransaction(() -> {
                    jdbc.sql("SET LOCAL ROLE postgres").update();
                    jdbc.sql(sql).update();
                }))
                .hasStackTraceContaining("append-only");
    }

    private void record(String action, String reason) {
        inTransaction(() ->
                journal.record(number, Deed.of(action, actor).as(CAPACITY).because(reason), Map.of("outcome", "x")));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }
}
