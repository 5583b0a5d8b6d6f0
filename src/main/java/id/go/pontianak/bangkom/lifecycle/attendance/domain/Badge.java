package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person's own code says: who he is, with a message authentication code, so that nobody makes one for another person. */
public final class Badge {

    private static final int LETTERS = 16;
    private static final Pattern FORM = Pattern.compile(
            "BANGKOM:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):([A-Z2-7]{" + LETTERS + "})");

    private final byte[] key;

    public Badge(byte[] key) {
        this.key = key.clone();
    }

    public String of(PersonId person) {
        return "BANGKOM:" + person + ':' + mac(person);
    }

    /** Whose it is; empty where it is no badge or a forged one. */
    public Optional<PersonId> read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        PersonId person = PersonId.of(parts.group(1));
        return KeyedHash.same(mac(person), parts.group(2)) ? Optional.of(person) : Optional.empty();
    }

    private String mac(PersonId person) {
        return KeyedHash.letters(key, person.toString(), LETTERS);
    }
}
