package id.go.pontianak.bangkom.desk.inbox.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Separates what the decision form asks from what only the page carries along. */
final class TaskForm {

    private static final Set<String> CARRIED = Set.of("seen", "list", "back", "_csrf", "lang", "owner", "shown");

    private TaskForm() {}

    static Map<String, String> fields(Map<String, String> params) {
        Map<String, String> fields = new TreeMap<>(params);
        fields.keySet().removeAll(CARRIED);
        return fields;
    }
}
