package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.eligibility.OpenProposals;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nominations that run and have no seat yet, as far as their days overlap those of a batch. */
@Component
class PendingNominations implements OpenProposals {

    private static final String PENDING = """
            SELECT person, batch FROM nomination
            WHERE person = ANY(:persons) AND ended_at IS NULL AND status NOT IN ('SEATED', 'UNCONFIRMED', 'CONFIRMED', 'OFFERED')
            """;

    private final JdbcClient jdbc;
    private final Batches batches;

    PendingNominations(JdbcClient jdbc, Batches batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Pending(UUID person, String batch) {}

    @Override
    public Map<PersonId, Integer> elsewhere(Collection<PersonId> persons, Batch batch) {
        return overlapping(persons, batch).stream()
                .filter(other -> !other.batch().equals(batch.number()))
                .collect(Collectors.toMap(other -> new PersonId(other.person()), other -> 1, Integer::sum));
    }

    @Override
    public Set<PersonId> away(Collection<PersonId> persons, Batch batch) {
        return overlapping(persons, batch).stream()
                .map(other -> new PersonId(other.person()))
                .collect(Collectors.toSet());
    }

    private List<Pending> overlapping(Collection<PersonId> persons, Batch batch) {
        List<Pending> pending = jdbc.sql(PENDING)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Pending.class)
                .list();
        Map<String, Batch> others =
                batches.batches(pending.stream().map(Pending::batch).collect(Collectors.toSet()));
        if (!batch.mode().blocks()) {
            return List.of();
        }
        return pending.stream()
                .filter(other -> other.batch().equals(batch.number())
                        || Optional.ofNullable(others.get(other.batch()))
                                .filter(elsewhere -> elsewhere.mode().blocks()
                                        && elsewhere.period().overlaps(batch.period()))
                                .isPresent())
                .toList();
    }
}
