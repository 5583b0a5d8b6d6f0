package id.go.pontianak.bangkom.lifecycle.scorm.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Pseudonyms (keyed hash, HMAC-SHA256): the same person has the same one within a course and another one in each other course, and without the
 * key of the installation nobody finds out whose it is.
 */
@Component
public class Pseudonyms {

    private static final int BYTES = 16;

    private final SingletonSupplier<byte[]> key;

    Pseudonyms(JdbcClient jdbc) {
        this.key = SingletonSupplier.of(() -> jdbc.sql("SELECT key FROM scorm_key")
                .query((row, at) -> row.getBytes("key"))
                .single());
    }

    public String of(String programme, UUID person) {
        return HexFormat.of().formatHex(Arrays.copyOf(hash("person|" + programme + '|' + person), BYTES));
    }

    /** A number that is always the same for the same thing, so that what is exported twice is known to be one. */
    public UUID statement(String what) {
        return UUID.nameUUIDFromBytes(hash("statement|" + what));
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.obtain(), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
