package id.go.pontianak.bangkom.lifecycle.result.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.result.CompletionRule;
import id.go.pontianak.bangkom.lifecycle.result.CompletionRule.AbsenceLimits;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase.Step;
import id.go.pontianak.bangkom.lifecycle.result.ResultStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code result_case} and {@code result_recusal}. */
@Component
public class ResultCases {

    private final JdbcClient jdbc;

    ResultCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the batch has its case already. */
    public boolean insert(ResultCase results) {
        CompletionRule rule = results.rule();
        AbsenceLimits limits = rule.limits();
        return jdbc.sql("""
                        INSERT INTO result_case (batch, number, status, version, attendance_percent, passing_score, remedial, reading, graded, external,
                            absent_sessions, absent_hours, absent_days)
                        VALUES (:batch, :number, :status, 1, :attendance, :passing, :remedial, :reading, :graded, :external, :sessions, :hours, :days)
                        ON CONFLICT (batch) DO NOTHING
                        """)
                        .param("batch", results.batch())
                        .param("number", results.number())
                        .param("status", results.status().name())
                        .param("attendance", rule.attendancePercent())
                        .param("passing", rule.passingScore())
                        .param("remedial", rule.remedial())
                        .param("reading", rule.reading())
                        .param("graded", rule.graded())
                        .param("external", results.external())
                        .param("sessions", limits == null ? null : limits.sessions())
                        .param("hours", limits == null ? null : limits.hours())
                        .param("days", limits == null ? null : limits.days())
                        .update()
                == 1;
    }

    public Optional<ResultCase> ofBatch(String batch) {
        return jdbc.sql("SELECT * FROM result_case WHERE batch = ?")
                .param(batch)
                .query((row, no) -> read(row))
                .optional();
    }

    /** Whether a document of its organiser is kept with it. */
    public boolean documented(String batch) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM result_document WHERE batch = ?)")
                .param(batch)
                .query(Boolean.class)
                .single();
    }

    public ResultCase load(String number) {
        return jdbc.sql("SELECT * FROM result_case WHERE number = ?")
                .param(number)
                .query((row, no) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Where it stands from now on, and by whose hands; another version, since what is decided about is another. */
    public void update(String batch, ResultStatus status, ResultCase.Hands hands) {
        update(batch, status, hands, null);
    }

    /** Back to whoever records them. */
    public void giveBack(String batch, ResultCase.Hands hands, String because) {
        update(batch, ResultStatus.RECORDING, hands, because);
    }

    /** What they were returned for still stands over those that are handed up again. */
    public void handUp(ResultCase results, PersonId by) {
        update(
                results.batch(),
                ResultStatus.VERIFYING,
                ResultCase.Hands.NOBODY.with(Step.HANDED_UP, by),
                results.returnedBecause());
    }

    private void update(String batch, ResultStatus status, ResultCase.Hands hands, @Nullable String returnedBecause) {
        Instant at = hands.confirmedAt();
        jdbc.sql("""
                        UPDATE result_case SET status = :status, version = version + 1, handed_up_by = :handed, verified_by = :verified,
                            confirmed_by = :confirmed, confirmed_at = :at, returned_because = :because
                        WHERE batch = :batch
                        """)
                .param("batch", batch)
                .param("status", status.name())
                .param("handed", id(hands.by(Step.HANDED_UP)))
                .param("verified", id(hands.by(Step.VERIFIED)))
                .param("confirmed", id(hands.by(Step.CONFIRMED)))
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("because", returnedBecause)
                .update();
    }

    /** A result has changed. */
    public void touch(String batch) {
        jdbc.sql("UPDATE result_case SET version = version + 1 WHERE batch = ?")
                .param(batch)
                .update();
    }

    public void recuse(String batch, PersonId person, String reason, Instant at) {
        jdbc.sql("""
                        INSERT INTO result_recusal (batch, person, reason, declared_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (batch, person) DO NOTHING
                        """)
                .params(batch, person.value(), reason, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever takes part, and whoever declared a conflict of interest. */
    public Set<PersonId> excluded(String batch) {
        return new HashSet<>(jdbc.sql("""
                        SELECT person FROM result_recusal WHERE batch = :batch
                        UNION SELECT person FROM participant_participant WHERE batch = :batch
                        """)
                .param("batch", batch)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static ResultCase read(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("confirmed_at", OffsetDateTime.class);
        return new ResultCase(
                row.getString("batch"),
                row.getString("number"),
                ResultStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                rule(row),
                row.getBoolean("external"),
                row.getString("returned_because"),
                new ResultCase.Hands(taken(row), at == null ? null : at.toInstant()));
    }

    private static Map<Step, PersonId> taken(ResultSet row) throws SQLException {
        Map<Step, PersonId> taken = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            UUID by = row.getObject(step.name().toLowerCase(Locale.ROOT) + "_by", UUID.class);
            if (by != null) {
                taken.put(step, new PersonId(by));
            }
        }
        return taken;
    }

    private static CompletionRule rule(ResultSet row) throws SQLException {
        int passing = row.getInt("passing_score");
        Integer score = row.wasNull() ? null : passing;
        return new CompletionRule(
                row.getInt("attendance_percent"),
                score,
                row.getBoolean("remedial"),
                row.getBoolean("reading"),
                row.getBoolean("graded"),
                limits(row));
    }

    private static @Nullable AbsenceLimits limits(ResultSet row) throws SQLException {
        int sessions = row.getInt("absent_sessions");
        return row.wasNull()
                ? null
                : new AbsenceLimits(sessions, row.getInt("absent_hours"), row.getInt("absent_days"));
    }
}
