package id.go.pontianak.bangkom.foundation.decisionform;

import java.util.List;
import java.util.Optional;

/** A form of {@code forms/}, in the order in which its fields are shown. */
public record DecisionForm(String id, List<FormField> fields) {

    public Optional<FormField> findField(String key) {
        return fields.stream()
                .filter(field -> field.input() && field.key().equals(key))
                .findFirst();
    }

    /** The choices of the decision, each a button or a radio; empty where the form has none. */
    public List<FormField.Option> outcomes() {
        return findField(FormField.OUTCOME).map(FormField::options).orElse(List.of());
    }
}
