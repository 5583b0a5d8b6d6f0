package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation.Hands;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation.Reaction;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationStatus;
import id.go.pontianak.bangkom.lifecycle.evaluation.Opinion.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
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
                new Hands(taken(row), at == null ? null : at.toInstant()),
                verdict(row, "recommended"),
                verdict(row, "decided"));
    }

    private static Map<Step, PersonId> taken(ResultSet row) throws SQLException {
        Map<Step, PersonId> taken = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            UUID by = row.getObject(column(step), UUID.class);
            if (by != null) {
                taken.put(step, new PersonId(by));
            }
        }
        return taken;
    }

    private static String column(Step step) {
        return switch (step) {
            case REVIEW -> "reviewed_by";
            case ENDORSE -> "endorsed_by";
            case DECIDE -> "decided_by";
        };
    }

    private static @Nullable ProgrammeVerdict verdict(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : ProgrammeVerdict.valueOf(name);
    }
}
