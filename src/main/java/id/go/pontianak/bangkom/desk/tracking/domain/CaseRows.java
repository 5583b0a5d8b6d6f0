package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import java.sql.Types;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the row of a case: what its owner says of it, and what its steps say. The same words whether live or rebuilt. */
@Repository
class CaseRows {

    /** A number names its year: NOM-2027-000123, BATCH-MP01-2027-1, PLAN-2027. */
    private static final Pattern YEAR = Pattern.compile("-((?:19|20)\\d\\d)(?:-|$)");

    private static final String REFRESH =
            """
            INSERT INTO tracking_case (number, process, title, stage, status, subject, unit, programme, batch, card, page, year,
                started_at, ended_at, end_element, since, due_at, waits_at, search)
            SELECT :number, :process, :title, :stage, :status, CAST(:subject AS uuid), :unit, :programme, :batch, :card, :page,
                coalesce(CAST(:year AS integer), CAST(extract(year FROM s.started AT TIME ZONE 'Asia/Pontianak') AS integer)),
                s.started, CASE WHEN e.element IS NOT NULL THEN s.last END, e.element,
                coalesce(CASE WHEN e.element IS NULL THEN s.since END, s.last), coalesce(s.due, 'infinity'),
                array(SELECT DISTINCT candidate FROM tracking_step w CROSS JOIN unnest(w.waits_at) AS candidate
                    WHERE w.case_number = :number AND w.left_at IS NULL ORDER BY candidate),
                """ + searchOf("CAST(:subject AS uuid)", ":title", ":programme", ":number") + """

            FROM (SELECT min(entered_at) AS started, max(entered_at) FILTER (WHERE left_at IS NULL) AS since,
                    max(coalesce(left_at, entered_at)) AS last, min(due_at) FILTER (WHERE left_at IS NULL) AS due
                FROM tracking_step WHERE case_number = :number) s
            CROSS JOIN (SELECT coalesce(:endElement, (SELECT end_element FROM tracking_case WHERE number = :number)) AS element) e
            WHERE s.started IS NOT NULL
            ON CONFLICT (number) DO UPDATE SET process = excluded.process, title = excluded.title, stage = excluded.stage,
                status = excluded.status, subject = excluded.subject, unit = excluded.unit,
                programme = excluded.programme, batch = excluded.batch, card = excluded.card, page = excluded.page, year = excluded.year,
                started_at = excluded.started_at, ended_at = excluded.ended_at, end_element = excluded.end_element,
                since = excluded.since, due_at = excluded.due_at, waits_at = excluded.waits_at, search = excluded.search""";

    private final JdbcClient jdbc;
    private final CaseTypes types;

    CaseRows(JdbcClient jdbc, CaseTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    private static String searchOf(String subject, String title, String programme, String number) {
        return """
                lower(concat_ws(' ', (SELECT concat_ws(' ', p.name, p.number) FROM directory_person p WHERE p.id = %s), %s, %s, %s))""".formatted(subject, title, programme, number);
    }

    /** These people bear other names or numbers now. */
    void renamed(Set<PersonId> persons) {
        jdbc.sql("UPDATE tracking_case c SET search = " + searchOf("c.subject", "c.title", "c.programme", "c.number")
                        + " WHERE c.subject = ANY (?)")
                .param(persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    void refresh(String process, CaseNumber number, @Nullable String endElement) {
        CaseDescription description = types.of(process).describe(number);
        jdbc.sql(REFRESH)
                .param("number", number.value())
                .param("process", process)
                .param("title", description.title())
                .param("stage", description.stage().code())
                .param("status", description.status())
                .param("subject", uuid(description.subject()), Types.OTHER)
                .param("unit", description.unit(), Types.VARCHAR)
                .param("programme", description.programme(), Types.VARCHAR)
                .param("batch", description.batch(), Types.VARCHAR)
                .param("card", description.card(), Types.VARCHAR)
                .param("page", description.page())
                .param("year", year(number), Types.INTEGER)
                .param("endElement", endElement, Types.VARCHAR)
                .update();
    }

    private static @Nullable Integer year(CaseNumber number) {
        Matcher matcher = YEAR.matcher(number.value());
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
