package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days that seats and offers of {@code batch_seat} take away from people. */
@Component
public class TakenRows {

    private static final String TAKEN =
            "s.state IN ('SEAT', 'OFFERED') AND s.blocking AND s.period && daterange(:from, :to, '[]')";

    private final JdbcClient jdbc;

    TakenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Seat> overlapping(PersonId person, DateRange period) {
        return overlapping(List.of(person), period);
    }

    public List<Seat> overlapping(Collection<PersonId> persons, DateRange period) {
        return jdbc.sql(SeatRows.SELECT + "WHERE s.person = ANY(:persons) AND " + TAKEN + " ORDER BY s.batch")
                .param("persons", ids(persons))
                .param("from", period.from())
                .param("to", period.to())
                .query(SeatRows::read)
                .list();
    }

    public Set<PersonId> away(Collection<PersonId> persons, Batch batch) {
        return jdbc
                .sql("""
                        SELECT DISTINCT s.person FROM batch_seat s
                        WHERE s.person = ANY(:persons) AND s.state IN ('SEAT', 'OFFERED') AND s.blocking
                            AND (s.batch = :batch OR s.period && daterange(:from, :to, '[]'))
                        """)
                .param("persons", ids(persons))
                .param("batch", batch.number())
                .param("from", batch.period().from())
                .param("to", batch.period().to())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** Whether seats of this batch take days away. */
    public boolean blocks(String batch) {
        return jdbc.sql("SELECT mode <> 'MANDIRI' FROM batch WHERE number = ?")
                .param(batch)
                .query(Boolean.class)
                .single();
    }

    /** Nobody else gives this person a seat until the transaction ends. */
    public void lockPerson(PersonId person) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('batch_seat:' || :person, 0))")
                .param("person", person.toString())
                .query(Integer.class)
                .single();
    }

    private static UUID[] ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
