package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user task that waits. {@code element} is the id of the user task in the model; {@code due} is in business time. */
public record OpenTask(
        TaskId id,
        String process,
        String element,
        CaseNumber caseNumber,
        List<Addressee> candidates,
        Instant createdAt,
        @Nullable Instant due) {}
