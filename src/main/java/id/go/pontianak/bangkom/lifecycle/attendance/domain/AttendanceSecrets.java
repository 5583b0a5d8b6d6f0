package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Key derivation (HMAC-SHA256 over a purpose) from the one key of the installation, so that no secret of one use is worth anything in another. */
@Component
public class AttendanceSecrets {

    private static final int DEVICE = 26;

    private final SingletonSupplier<byte[]> key;

    AttendanceSecrets(JdbcClient jdbc) {
        this.key = SingletonSupplier.of(() -> jdbc.sql("SELECT key FROM attendance_key")
                .query((row, number) -> row.getBytes("key"))
                .single());
    }

    public RotatingCode codeOf(UUID session) {
        return new RotatingCode(derived("session|" + session));
    }

    public PresenceProof proofs() {
        return new PresenceProof(derived("proof"));
    }

    public Badge badges() {
        return new Badge(derived("badge"));
    }

    /**
     * A pseudonym of a browser at one session (keyed hash of its random number), by which two scans of the same browser are seen there, and nothing of
     * it at another session.
     */
    public String deviceAt(UUID session, String device) {
        return KeyedHash.letters(derived("device|" + session), device, DEVICE);
    }

    private byte[] derived(String purpose) {
        return KeyedHash.of(key.obtain(), purpose);
    }
}
