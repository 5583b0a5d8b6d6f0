package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nominations in lists: one's own, those one proposed, those of one's unit. */
@Service
@Transactional(readOnly = true)
public class NominationLists {

    private static final int LONGEST = 100;
    private static final String SELECT =
            "SELECT number, batch, person, status, submitted_at, wait_until FROM nomination WHERE ";
    private static final String NEWEST =
            " ORDER BY ended_at IS NOT NULL, submitted_at DESC, number DESC LIMIT " + LONGEST;

    public record Row(
            String number,
            String batch,
            String person,
            @Nullable String employeeNumber,
            NominationStatus status,
            Instant submittedAt,
            @Nullable Instant waitUntil) {}

    private record Found(
            String number,
            String batch,
            PersonId person,
            NominationStatus status,
            Instant submittedAt,
            @Nullable Instant until) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Authority authority;
    private final Batches batches;

    NominationLists(@PlannedAnew JdbcClient jdbc, Directory directory, Authority authority, Batches batches) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.authority = authority;
        this.batches = batches;
    }

    /** Those about the person himself, open ones first. */
    public List<Row> about(PersonId person) {
        return rows(find(SELECT + "person = :person" + NEWEST, Map.of("person", person.value())));
    }

    /** Those he proposed for others, and those of the units whose HR he is. */
    public List<Row> handledBy(PersonId person) {
        Set<String> units = authority.unitsOfHr(person);
        return rows(find(
                SELECT + "person <> :person AND (proposer = :person OR unit = ANY (:units))" + NEWEST,
                Map.of("person", person.value(), "units", units.toArray(String[]::new))));
    }

    private List<Found> find(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, no) -> {
                    OffsetDateTime until = row.getObject("wait_until", OffsetDateTime.class);
                    return new Found(
                            row.getString("number"),
                            row.getString("batch"),
                            new PersonId(row.getObject("person", UUID.class)),
                            NominationStatus.valueOf(row.getString("status")),
                            row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                            until == null ? null : until.toInstant());
                })
                .list();
    }

    private List<Row> rows(List<Found> found) {
        Map<PersonId, Person> people =
                directory.persons(found.stream().map(Found::person).distinct().toList());
        Map<String, String> titles = found.stream()
                .map(Found::batch)
                .distinct()
                .collect(java.util.stream.Collectors.toMap(
                        batch -> batch, batch -> batches.batch(batch).title()));
        return found.stream()
                .map(one -> row(one, people.get(one.person()), titles.getOrDefault(one.batch(), one.batch())))
                .toList();
    }

    private static Row row(Found one, @Nullable Person person, String batch) {
        return new Row(
                one.number(),
                batch,
                person == null ? "" : person.name(),
                person == null ? null : person.number(),
                one.status(),
                one.submittedAt(),
                one.until());
    }
}
