package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code batch_recusal}, and with them who is excluded from deciding about a list. */
@Component
public class Recusals {

    private final JdbcClient jdbc;
    private final ListEntries entries;

    Recusals(JdbcClient jdbc, ListEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Everybody on the list, and whoever declared a conflict of interest: none of them decides about it. */
    public Set<PersonId> excluded(String batch) {
        Set<PersonId> excluded = new HashSet<>(jdbc.sql("SELECT person FROM batch_recusal WHERE batch = :batch")
                .param("batch", batch)
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
        entries.listOf(batch).stream()
                .filter(entry -> !entry.struck())
                .map(ListEntry::person)
                .forEach(excluded::add);
        return excluded;
    }

    public void add(String batch, PersonId person, String reason, Instant at) {
        jdbc.sql("""
                        INSERT INTO batch_recusal (batch, person, reason, declared_at) VALUES (:batch, :person, :reason, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("batch", batch)
                .param("person", person.value())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
