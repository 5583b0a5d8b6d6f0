package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nominations that run and have no seat yet, as far as their days overlap those of a batch. */
@Component
class PendingNominations {

    private static final String PENDING =
            "ended_at IS NULL AND status NOT IN ('SEATED', 'UNCONFIRMED', 'CONFIRMED', 'OFFERED')";

    private final JdbcClient jdbc;
    private final Batches batches;

    PendingNominations(JdbcClient jdbc, Batches batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Of the person himself, for other batches. */
    int overlapping(PersonId person, Batch batch) {
        return count(
                jdbc.sql(
                                "SELECT batch, count(*) AS number FROM nomination WHERE person = :person AND batch <> :batch AND "
                                        + PENDING + " GROUP BY batch")
                        .param("person", person.value())
                        .param("batch", batch.number()),
                batch);
    }

    /** Of other people of the perangkat daerah. */
    int ofUnit(String unit, Batch batch, PersonId but) {
        return count(
                jdbc.sql(
                                "SELECT batch, count(*) AS number FROM nomination WHERE unit = :unit AND person <> :person AND "
                                        + PENDING + " GROUP BY batch")
                        .param("unit", unit)
                        .param("person", but.value()),
                batch);
    }

    private record Count(String batch, int number) {}

    private int count(JdbcClient.StatementSpec pending, Batch batch) {
        return pending.query(Count.class).list().stream()
                .filter(other -> overlaps(other.batch(), batch))
                .mapToInt(Count::number)
                .sum();
    }

    private boolean overlaps(String other, Batch batch) {
        return other.equals(batch.number()) || batches.batch(other).period().overlaps(batch.period());
    }
}
