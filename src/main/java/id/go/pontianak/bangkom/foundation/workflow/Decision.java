package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.decisionform.FieldBinding;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision that passed the door: who, in which capacity, and the validated fields of the form. {@code outcome} is one of the form's
 * outcomes ({@code approved}, {@code returned}, …); {@code fields} holds the rest ({@code reason}). {@code entry} is null where the decider
 * pressed the button himself.
 */
public record Decision(
        OpenTask task,
        PersonId decidedBy,
        Capacity capacity,
        String outcome,
        Map<String, String> fields,
        @Nullable Entry entry) {

    /** Who entered it for the decider, and what proves it: the paper with its scan, or else a note. */
    public record Entry(Decisions.Mode mode, PersonId by, String note, Decisions.@Nullable Paper paper) {}

    public String reason() {
        return fields.getOrDefault("reason", "");
    }

    /** The reason with what was chosen from the list, where the form has one. */
    public Why why() {
        return new Why(reason(), fields.get(Why.GROUND));
    }

    /**
     * The fields as the handler's record: the form {@code reviewNominationForm} belongs to the record {@code ReviewNominationForm}, each
     * field to the component of its name (String, Integer, Boolean or LocalDate; null where left empty).
     */
    public <R extends Record> R as(Class<R> form) {
        return FieldBinding.bind(form, outcome, fields);
    }
}
