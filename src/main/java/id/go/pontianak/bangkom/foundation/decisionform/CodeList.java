package id.go.pontianak.bangkom.foundation.decisionform;

import java.util.List;

/**
 * Reasons to choose from, for counting; what somebody says in his own words is always asked beside it. A form names the list in
 * {@code valuesKey}; its words are the messages {@code form.<name>} and {@code form.<name>.<code>}. The last code says nothing beside the words:
 * whoever chooses none means it.
 */
public record CodeList(String name, List<String> codes) {

    public static CodeList of(String name, String... codes) {
        return new CodeList(name, List.of(codes));
    }

    String other() {
        return codes.get(codes.size() - 1);
    }

    String key() {
        return "form." + name;
    }

    String key(String code) {
        return key() + '.' + code;
    }
}
