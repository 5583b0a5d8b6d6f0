package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.decisionform.CodedReason;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.directory.Acting;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Domain event of a batch, without {@code by} where a timer or a rule did it. Listened to in the same transaction. */
public record BatchEvent(
        TrainingBatch batch,
        BatchDeed deed,
        @Nullable Acting by,
        @Nullable String reason,
        Map<String, String> facts,
        Telling telling) {

    /** Units that the event itself names; notices of one occurrence are sent once. */
    record Telling(Collection<String> units, int occurrence) {}

    public static BatchEvent of(TrainingBatch batch, BatchDeed deed) {
        return new BatchEvent(batch, deed, null, null, Map.of(), new Telling(List.of(), 0));
    }

    public BatchEvent by(PersonId person) {
        return by(Acting.of(person));
    }

    public BatchEvent by(Acting acting) {
        return new BatchEvent(batch, deed, acting, reason, facts, telling);
    }

    public BatchEvent because(@Nullable String words) {
        return new BatchEvent(batch, deed, by, words, facts, telling);
    }

    /** The code of the reason becomes a fact. */
    public BatchEvent because(CodedReason why) {
        BatchEvent worded = because(why.text());
        String code = why.code();
        return code == null ? worded : worded.with(Why.GROUND, code);
    }

    public BatchEvent about(String nomination) {
        return with("nomination", nomination);
    }

    public BatchEvent with(String fact, String value) {
        return with(Map.of(fact, value));
    }

    public BatchEvent with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(facts);
        all.putAll(more);
        return new BatchEvent(batch, deed, by, reason, Map.copyOf(all), telling);
    }

    public BatchEvent tells(int occurrence) {
        return tellsUnits(List.of(), occurrence);
    }

    BatchEvent tellsUnits(Collection<String> units, int occurrence) {
        return new BatchEvent(batch, deed, by, reason, facts, new Telling(List.copyOf(units), occurrence));
    }
}
