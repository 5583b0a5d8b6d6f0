package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of a batch as one person sees them; {@code rows} are those of the chosen filter, {@code all} of everybody. */
record ResultsPage(Batch batch, List<BatchPart.Link> tabs, ResultCase results, List<Row> all, List<Row> rows, May may) {

    /** What the reader may do here now. */
    record May(boolean record, boolean handUp) {}

    /** One participant; {@code before} is the result when they were handed up the time before, where it is another now. */
    record Row(
            Participant participant,
            String unit,
            ParticipantResult result,
            @Nullable ResultOutcome before) {

        public boolean open() {
            return result.recorded().outcome() == null;
        }

        /** Recorded otherwise than suggested, with nothing that says why. */
        public boolean unexplained() {
            return result.deviates() && result.recorded().note() == null;
        }

        /** Its suggestion would be taken with all others. */
        public boolean acceptable() {
            ResultOutcome suggested = result.suggested().outcome();
            return suggested != null
                    && result.recorded().note() == null
                    && result.recorded().outcome() != suggested;
        }
    }

    /** How many have this result. */
    record Count(ResultOutcome outcome, long people) {}

    public List<Count> counts() {
        return Arrays.stream(ResultOutcome.values())
                .map(outcome -> new Count(
                        outcome,
                        all.stream()
                                .filter(row -> row.result().recorded().outcome() == outcome)
                                .count()))
                .toList();
    }

    public long missing() {
        return all.stream().filter(Row::open).count();
    }

    public long unexplained() {
        return all.stream().filter(Row::unexplained).count();
    }

    public long acceptable() {
        return all.stream().filter(Row::acceptable).count();
    }

    public boolean complete() {
        return !all.isEmpty() && missing() == 0 && unexplained() == 0;
    }
}
