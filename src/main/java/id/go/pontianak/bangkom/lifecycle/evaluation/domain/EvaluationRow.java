package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation.Hands;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation.Reaction;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An evaluation as its row has it. */
final class EvaluationRow {

    private EvaluationRow() {}

    static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static @Nullable String name(@Nullable ProgrammeVerdict verdict) {
        return verdict == null ? null : verdict.name();
    }

    static Evaluation read(ResultSet row, int no) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return new Evaluation(
                row.getString("batch"),
                row.getString("number"),
                row.getString("programme"),
                EvaluationStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                row.getBoolean("learning"),
                new Reaction(
                        row.getObject("reaction_until", OffsetDateTime.class).toInstant(),
                        row.getBoolean("reaction_closed")),
                row.getString("returned_because"),
                new Hands(
                        person(row, "reviewed_by"),
                        person(row, "endorsed_by"),
                        person(row, "decided_by"),
                        at == null ? null : at.toInstant()),
                verdict(row, "recommended"),
                verdict(row, "decided"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable ProgrammeVerdict verdict(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : ProgrammeVerdict.valueOf(name);
    }
}
