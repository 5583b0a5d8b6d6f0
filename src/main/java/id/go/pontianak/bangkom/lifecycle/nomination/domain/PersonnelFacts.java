package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.Types;
import java.time.LocalDate;
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

    /** Whether that says anything new. */
    public boolean keep(Fact fact) {
        int changed = jdbc.sql("""
                        INSERT INTO nomination_personnel_fact AS known (person, kind, value, valid_from, valid_to, source)
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

    /** The heaviest sanction still running on that day, NONE where the file was looked at and holds none, null where nobody looked. */
    @Nullable
    String disciplineOf(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        SELECT value FROM nomination_personnel_fact
                        WHERE person = :person AND kind = 'DISCIPLINE' AND (value = 'NONE' OR valid_to IS NULL OR valid_to >= :day)
                        ORDER BY array_position(ARRAY['HEAVY', 'MEDIUM', 'LIGHT', 'NONE'], value) LIMIT 1
                        """)
                .param("person", person.value())
                .param("day", day)
                .query(String.class)
                .optional()
                .orElseGet(() -> looked(person) ? "NONE" : null);
    }

    /** A sanction that has ended says that somebody looked. */
    private boolean looked(PersonId person) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM nomination_personnel_fact WHERE person = ? AND kind = 'DISCIPLINE')")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** The age of the post he holds on that day: what was entered last for it. */
    @Nullable
    Integer retirementAgeOf(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        SELECT value::integer FROM nomination_personnel_fact
                        WHERE person = :person AND kind = 'RETIREMENT_AGE' AND valid_from <= :day
                            AND (valid_to IS NULL OR valid_to >= :day)
                        ORDER BY valid_from DESC LIMIT 1
                        """)
                .param("person", person.value())
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    @Nullable
    Integer minimumEducation(String programme) {
        return jdbc.sql("SELECT minimum_education FROM nomination_requirement WHERE programme = ?")
                .param(programme)
                .query(String.class)
                .optional()
                .map(Education::levelOf)
                .orElse(null);
    }
}
