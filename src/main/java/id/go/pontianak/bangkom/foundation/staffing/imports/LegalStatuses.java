package id.go.pontianak.bangkom.foundation.staffing.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Legal statuses by their code and by how files write them: {@code 99}, {@code 1}, {@code Pensiun}, {@code 99 - Pensiun}. */
final class LegalStatuses {

    private static final Pattern WITH_CODE = Pattern.compile("(\\d{1,2})(?:\\D.*)?|\\D*\\((\\d{1,2})\\)");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    LegalStatuses(JdbcClient jdbc) {
        jdbc.sql("SELECT code, words, has_left FROM directory_legal_status")
                .query((row, index) -> {
                    String code = row.getString("code");
                    String[] words = (String[]) row.getArray("words").getArray();
                    for (String word : words) {
                        codes.put(word, code);
                    }
                    shown.put(code, words.length == 0 ? code : code + " " + words[0]);
                    return row.getBoolean("has_left") && left.add(code);
                })
                .list();
    }

    /** Empty for words nobody has taught it. */
    Optional<String> codeOf(String written) {
        String text = written.toLowerCase(Locale.ROOT).strip();
        Matcher withCode = WITH_CODE.matcher(text);
        if (withCode.matches()) {
            String code = withCode.group(1) == null ? withCode.group(2) : withCode.group(1);
            return Optional.of(code.length() == 1 ? '0' + code : code);
        }
        return Optional.ofNullable(codes.get(text));
    }

    boolean left(@Nullable Object code) {
        return code != null && left.contains(code.toString());
    }

    /** As people read it: the code and its words. */
    String shown(String code) {
        return shown.getOrDefault(code, code);
    }
}
