package id.go.pontianak.bangkom.desk.inbox.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides one task of a bulk decision through the one door, which checks right, version and form again. */
@Component
class DecideWorker implements BulkRuns.Worker {

    static final String KIND = "inbox.decide";

    /** {@code ground}: what was chosen from the list; null in runs of before. */
    record Input(
            int version,
            String outcome,
            String reason,
            @Nullable String ground) {

        static Input of(BulkDecisions.Seen seen, BulkDecisions.Command command) {
            Why why = command.why();
            return new Input(seen.version(), command.outcome(), why.words(), why.ground());
        }
    }

    private final Decisions decisions;
    private final ObjectMapper json;

    DecideWorker(Decisions decisions, ObjectMapper json) {
        this.decisions = decisions;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> page(UUID run) {
        return Optional.of("/tasks/bulk/" + run);
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        Input input = read(row.input());
        Map<String, String> fields = new HashMap<>(Map.of("outcome", input.outcome()));
        if (!input.reason().isBlank()) {
            fields.put("reason", input.reason());
        }
        if (input.ground() != null && !input.ground().isBlank()) {
            fields.put(Why.GROUND, input.ground());
        }
        decisions.decide(actor, Decisions.Request.direct(new TaskId(row.key()), input.version(), fields));
    }

    private Input read(String text) {
        return JsonText.read(json, text, Input.class);
    }
}
