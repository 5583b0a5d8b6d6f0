package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalHead;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier.BadRow;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier.Fault;
import id.go.pontianak.bangkom.foundation.journal.domain.JournalSealer;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has the database in his hands wants a deed not to have been done. Everything is rolled back. */
@IntegrationTest
class EvidenceIT {

    private final String number = "BUKTI-" + UUID.randomUUID();

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

    @BeforeEach
    void threeDeeds() {
        for (String action : List.of("journal.test.first", "journal.test.second", "journal.test.third")) {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> journal.record(
                            new CaseNumber(number),
                            Deed.of(action, PersonId.random()).because("alasan"),
                            Map.of("outcome", "x")));
        }
        seal();
    }

    @Test
    @DisplayName("S-45 the end of the journal is cut off together with its seals")
    void theEndOfTheJournalIsCutOff() {
        JournalHead noted = verifier.head().orElseThrow();

        Optional<BadRow> found = behindTheTriggers(() -> {
            jdbc.sql("DELETE FROM journal_entry WHERE case_number = ?")
                    .param(number)
                    .update();
            jdbc.sql(
                            "DELETE FROM journal_seal s WHERE NOT EXISTS (SELECT FROM journal_entry e WHERE e.id = s.entry_id)")
                    .update();
            assertThat(verifier.findFirstBadRow())
                    .as("the chain alone does not know")
                    .isEmpty();
            return verifier.findFirstBadRow(noted);
        });

        assertThat(found).contains(new BadRow(0, null, noted.position(), Fault.CUT));
        assertThat(verifier.findFirstBadRow(noted)).isEmpty();
    }

    @Test
    @DisplayName("S-45 an older copy is put back and work goes on from there")
    void anOlderCopyIsPutBackAndWorkGoesOn() {
        JournalHead noted = verifier.head().orElseThrow();

        Optional<BadRow> found = behindTheTriggers(() -> {
            jdbc.sql("DELETE FROM journal_entry WHERE case_number = ?")
                    .param(number)
                    .update();
            jdbc.sql(
                            "DELETE FROM journal_seal s WHERE NOT EXISTS (SELECT FROM journal_entry e WHERE e.id = s.entry_id)")
                    .update();
            for (int no = 0; no < 3; no++) {
                journal.recordSystem(new CaseNumber(number + "-lain"), "journal.test.other", Map.of());
            }
            seal();
            assertThat(verifier.head().orElseThrow().position()).isEqualTo(noted.position());
            return verifier.findFirstBadRow(noted);
        });

        assertThat(found.map(BadRow::fault)).contains(Fault.CUT);
    }

    @Test
    @DisplayName("S-45 two entries change places")
    void twoEntriesChangePlaces() {
        List<Long> ids = jdbc.sql("SELECT id FROM journal_entry WHERE case_number = ? ORDER BY no")
                .param(number)
                .query(Long.class)
                .list();

        Optional<BadRow> found = behindTheTriggers(() -> {
            jdbc.sql("""
                            UPDATE journal_seal s SET entry_id = o.entry_id, entry_at = o.entry_at
                            FROM journal_seal o WHERE s.entry_id = ? AND o.entry_id = ?""").params(ids.get(0), ids.get(1)).update();
            return verifier.findFirstBadRow();
        });

        assertThat(found).isPresent();
    }

    @Test
    @DisplayName("S-45 an entry is taken out together with its seal, and those after it move up")
    void anEntryIsTakenOutAndTheGapIsClosed() {
        Optional<BadRow> found = behindTheTriggers(() -> {
            long position = jdbc.sql("SELECT s.position FROM journal_seal s JOIN journal_entry e ON e.id = s.entry_id"
                            + " WHERE e.case_number = ? AND e.no = 2")
                    .param(number)
                    .query(Long.class)
                    .single();
            jdbc.sql("DELETE FROM journal_entry WHERE case_number = ? AND no = 2")
                    .param(number)
                    .update();
            jdbc.sql("DELETE FROM journal_seal WHERE position = ?")
                    .param(position)
                    .update();
            // In two steps: no two seals may stand in the same place meanwhile.
            jdbc.sql("UPDATE journal_seal SET position = -position WHERE position > ?")
                    .param(position)
                    .update();
            jdbc.sql("UPDATE journal_seal SET position = -position - 1 WHERE position < 0")
                    .update();
            return verifier.findFirstBadRow();
        });

        assertThat(found.map(BadRow::fault)).contains(Fault.CHANGED);
    }

    private Optional<BadRow> behindTheTriggers(Supplier<Optional<BadRow>> tampering) {
        return new TransactionTemplate(transactions).execute(status -> {
            jdbc.sql("SET LOCAL ROLE postgres").update();
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            jdbc.sql("ALTER TABLE journal_seal DROP CONSTRAINT IF EXISTS journal_seal_entry_id_key")
                    .update();
            Optional<BadRow> bad = tampering.get();
            status.setRollbackOnly();
            return bad;
        });
    }

    @ParameterizedTest
    @DisplayName("S-46 the application's own database user goes beyond its rights")
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET action = 'journal.test.forged'",
                "UPDATE journal_entry SET reason = 'lain', actor = NULL",
                "DELETE FROM journal_entry",
                "TRUNCATE journal_entry",
                "DELETE FROM journal_entry_2026_11",
                "UPDATE journal_entry_2026_11 SET action = 'x'",
                "DELETE FROM journal_seal",
                "UPDATE journal_seal SET hash = '\\x00'",
                "UPDATE ledger_credit SET learning_hours = 99",
                "DELETE FROM ledger_credit",
                "ALTER TABLE journal_entry DISABLE TRIGGER ALL",
                "SET session_replication_role = replica",
                "DROP TRIGGER journal_entry_append_only ON journal_entry",
                "CREATE TABLE loot (x text)",
                "CREATE FUNCTION evil() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "DROP TABLE access_account",
                "ALTER TABLE access_account ADD COLUMN x text",
                "DELETE FROM databasechangelog",
                "CREATE SCHEMA other",
                "SELECT pg_read_file('/etc/passwd')",
                "COPY access_account TO PROGRAM 'cat'",
                "SELECT passwd FROM pg_shadow",
            })
    void theApplicationsOwnUserGoesBeyondItsRights(String sql) {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    jdbc.sql("SET LOCAL ROLE bangkom_app").update();
                    jdbc.sql(sql).update();
                }))
                .as(sql)
                .hasStackTraceContaining(sql.startsWith("SET") ? "permission denied to set" : "")
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be superuser).*");
    }

    @Test
    @DisplayName("S-46 all these tests run as that user, not as the owner of the tables")
    void theseTestsRunAsTheApplicationsUser() {
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("bangkom_app");
    }

    @Test
    @DisplayName("S-49 whoever waits for a lock is told after a while")
    void whoeverWaitsForALockIsToldAfterAWhile() {
        assertThat(jdbc.sql("SHOW lock_timeout").query(String.class).single()).isEqualTo("20s");
    }

    private void seal() {
        int sealed;
        do {
            sealed = sealer.seal();
        } while (sealed > 0);
    }
}
