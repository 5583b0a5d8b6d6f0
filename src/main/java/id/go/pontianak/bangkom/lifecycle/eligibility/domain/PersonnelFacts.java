package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts about people that only personnel files know, as far as they were imported; and what programmes ask of schooling. */
@Component
public class PersonnelFacts {

    private final JdbcClient jdbc;

    PersonnelFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of the import. */
    public record Fact(
            PersonId person,
            String kind,
            String value,
            LocalDate from,
            @Nullable LocalDate to,
            String source) {}

    /** What is known of that kind since that day. */
    Optional<Fact> find(PersonId person, String kind, LocalDate from) {
        return jdbc.sql("""
                        SELECT value, valid_to, source FROM eligibility_personnel_fact
                        WHERE person = ? AND kind = ? AND valid_from = ?""")
                .params(person.value(), kind, from)
                .query((row, no) -> new Fact(
                        person,
                        kind,
                        row.getString("value"),
                        from,
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("source")))
                .optional();
    }

    /** Whether that says anything new. */
    public boolean keep(Fact fact) {
        int changed = jdbc.sql("""
                        INSERT INTO eligibility_personnel_fact AS known (person, kind, value, valid_from, valid_to, source)
                        VALUES (:person, :kind, :value, :from, :to, :source)
                        ON CONFLICT (person, kind, valid_from) DO UPDATE
                        SET value = excluded.value, valid_to = excluded.valid_to, source = excluded.source
                        WHERE (known.value, known.valid_to, known.source)
                            IS DISTINCT FROM (excluded.value, excluded.valid_to, excluded.source)
                        """)
                .param("person", fact.person().value())
                .param("kind", fact.kind())
                .param("value", fact.value())
                .param("from", fact.from())
                .param("to", fact.to(), Types.DATE)
                .param("source", fact.source())
                .update();
        return changed == 1;
    }

    /**
     * The heaviest sanction still running on that day; NONE where the file was looked at and holds none, which a sanction that has ended
     * says, too. Where nobody looked, the person is missing.
     */
    Map<PersonId, String> disciplines(Collection<PersonId> persons, LocalDate day) {
        Map<PersonId, String> heaviest = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (person) person, weight FROM (
                            SELECT person, CASE WHEN valid_to < :day THEN 'NONE' ELSE value END AS weight
                            FROM eligibility_personnel_fact WHERE person = ANY(:persons) AND kind = 'DISCIPLINE') known
                        ORDER BY person, array_position(ARRAY['HEAVY', 'MEDIUM', 'LIGHT', 'NONE'], weight)
                        """).param("persons", ids(persons)).param("day", day).query(row -> {
            heaviest.put(new PersonId(row.getObject("person", UUID.class)), row.getString("weight"));
        });
        return heaviest;
    }

    /** The age of the post each holds on that day: what was entered last for it. */
    Map<PersonId, Integer> retirementAges(Collection<PersonId> persons, LocalDate day) {
        Map<PersonId, Integer> ages = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (person) person, value::integer AS age FROM eligibility_personnel_fact
                        WHERE person = ANY(:persons) AND kind = 'RETIREMENT_AGE' AND valid_from <= :day
                            AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY person, valid_from DESC
                        """).param("persons", ids(persons)).param("day", day).query(row -> {
            ages.put(new PersonId(row.getObject("person", UUID.class)), row.getInt("age"));
        });
        return ages;
    }

    private static UUID[] ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    @Nullable
    Integer minimumEducation(String programme) {
        return jdbc.sql("SELECT minimum_education FROM eligibility_requirement WHERE programme = ?")
                .param(programme)
                .query(String.class)
                .optional()
                .map(Education::levelOf)
                .orElse(null);
    }
}
