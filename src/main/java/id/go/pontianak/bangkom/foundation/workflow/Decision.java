package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Map;

/**
 * A decision that passed the door: who, in which capacity, and the validated fields of the form. {@code outcome} is one of the form's
 * outcomes ({@code approved}, {@code returned}, …); {@code fields} holds the rest ({@code reason}).
 */
public record Decision(
        OpenTask task, PersonId decidedBy, Capacity capacity, String outcome, Map<String, String> fields) {

    public String reason() {
        return fields.getOrDefault("reason", "");
    }
}
