package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.time.Instant;

/**
 * A case entered ({@code entered} true) or left an element of its model: task, event, gateway. {@code id} names this passage, the same when
 * entered and left; {@code at} is the moment the engine's history keeps. Same transaction.
 */
public record CaseStepped(
        String process,
        CaseNumber caseNumber,
        String id,
        String element,
        String elementType,
        String name,
        boolean entered,
        Instant at) {}
