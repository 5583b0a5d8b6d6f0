package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user task that waits. {@code element} is the id of the user task in the model; {@code due} is in business time. */
public record OpenTask(
        String id,
        String process,
        String element,
        String caseNumber,
        List<Addressee> candidates,
        Instant createdAt,
        @Nullable Instant due) {}
