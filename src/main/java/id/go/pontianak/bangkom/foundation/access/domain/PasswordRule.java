package id.go.pontianak.bangkom.foundation.access.domain;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a new password must be: long, and not what an attacker tries first. No rules about kinds of characters. */
public final class PasswordRule {

    private static final int SHORTEST = 10;
    /** What bcrypt reads of it, in bytes. */
    private static final int LONGEST = 72;

    private static final List<String> GUESSED_FIRST = List.of(
            "password", "katasandi", "kata sandi", "bangkom", "pontianak", "12345", "qwerty", "rahasia", "indonesia");

    private PasswordRule() {}

    public static void check(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw RuleViolated.at("password", "access.password.tooShort", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw RuleViolated.at("password", "access.password.tooLong", LONGEST);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        boolean repeated = lower.chars().distinct().count() < 4;
        if (repeated || lower.contains(username) || GUESSED_FIRST.stream().anyMatch(lower::contains)) {
            throw RuleViolated.at("password", "access.password.guessable");
        }
    }
}
