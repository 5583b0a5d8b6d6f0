package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int PAGE = 25;
    private static final String SELECT =
            "SELECT n.number, n.batch, n.person, n.status, n.submitted_at, n.wait_until FROM nomination n ";
    private static final String NEWEST = " ORDER BY n.ended_at IS NOT NULL, n.submitted_at DESC, n.number DESC LIMIT ";

    /** In which all typed words are looked for: name, NIP, training and number. */
    private static final String TEXT = "lower(concat_ws(' ', p.name, p.number, b.title, n.number))";

    private static final String HANDLED = """
            JOIN directory_person p ON p.id = n.person JOIN batch b ON b.number = n.batch
            WHERE n.person <> :person AND (n.proposer = :person OR n.unit = ANY (:units))
            """;

    /** Which of them are listed. */
    public enum Show {
        ALL("TRUE"),
        RUNNING("n.ended_at IS NULL"),
        ENDED("n.ended_at IS NOT NULL");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    /** {@code page} counts from 1. */
    public record Query(String search, Show show, int page) {}

    /** {@code count} match the query in all; {@code first} is the position of the first shown. */
    public record Handled(List<Row> rows, int count, int page) {

        public int first() {
            return (page - 1) * PAGE + 1;
        }

        public int last() {
            return first() + rows.size() - 1;
        }

        public boolean more() {
            return last() < count;
        }
    }

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
        return rows(find(SELECT + "WHERE n.person = :person" + NEWEST + LONGEST, Map.of("person", person.value())));
    }

    /** Those he proposed for others, and those of the units whose HR he is, page by page; a page beyond the last is empty. */
    public Handled handledBy(PersonId person, Query query) {
        Map<String, String> words = SearchWords.of(query.search());
        Map<String, Object> parameters = new HashMap<>(words);
        parameters.put("person", person.value());
        parameters.put("units", authority.unitsOfHr(person).toArray(String[]::new));
        String those = HANDLED + " AND " + query.show().condition + " AND " + SearchWords.allIn(TEXT, words);
        int count = jdbc.sql("SELECT count(*) FROM nomination n " + those)
                .params(parameters)
                .query(Integer.class)
                .single();
        String page = PAGE + " OFFSET " + (query.page() - 1L) * PAGE;
        return new Handled(rows(find(SELECT + those + NEWEST + page, parameters)), count, query.page());
    }

    private List<Found> find(String sql, Map<String, ?> parameters) {
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
