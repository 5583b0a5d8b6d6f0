package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Separates what is asked about the entry from the task's own form. */
final class EntryForm {

    private static final Set<String> ENTRY = Set.of("decider", "paperNumber", "paperDay", "note", "file");

    private EntryForm() {}

    static Map<String, String> fields(Map<String, String> params) {
        Map<String, String> fields = TaskForm.fields(params);
        fields.keySet().removeAll(ENTRY);
        return fields;
    }

    /** Null where none was chosen; what is no person is none. */
    static @Nullable PersonId decider(Map<String, String> params) {
        String sent = params.getOrDefault("decider", "");
        return sent.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? PersonId.of(sent) : null;
    }
}
