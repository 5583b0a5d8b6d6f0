package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Message authentication code by which the page behind a valid code says who scanned which session and when, so that a slow telephone is not
 * punished: pressing the button within two minutes counts as of the scan. It is worth nothing for another person or session.
 */
public final class PresenceProof {

    public static final Duration LIFETIME = Duration.ofMinutes(2);

    private static final int LETTERS = 26;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})\\.([A-Z2-7]{" + LETTERS + "})");

    private final byte[] key;

    public PresenceProof(byte[] key) {
        this.key = key.clone();
    }

    public String of(PersonId person, UUID session, Instant scanned) {
        long millis = scanned.toEpochMilli();
        return millis + "." + mac(person, session, millis);
    }

    /** When this person scanned this session; empty where the proof is no such, forged or older than two minutes. */
    public Optional<Instant> scanned(String proof, PersonId person, UUID session, Instant now) {
        Matcher parts = FORM.matcher(proof);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long millis = Long.parseLong(parts.group(1));
        if (!KeyedHash.same(mac(person, session, millis), parts.group(2))) {
            return Optional.empty();
        }
        Instant scanned = Instant.ofEpochMilli(millis);
        return now.isBefore(scanned.plus(LIFETIME)) ? Optional.of(scanned) : Optional.empty();
    }

    private String mac(PersonId person, UUID session, long millis) {
        return KeyedHash.letters(key, person + "|" + session + '|' + millis, LETTERS);
    }
}
