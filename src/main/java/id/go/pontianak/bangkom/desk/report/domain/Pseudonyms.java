package id.go.pontianak.bangkom.desk.report.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Pseudonyms by HMAC-SHA-256 under a key that is drawn for one file and kept nowhere, so that nobody can compute them afterwards. Who acted for an office has
 * another one than in his own affairs: an office names its holder, and what he did for himself stays apart from it.
 */
public final class Pseudonyms {

    private static final String HASH = "HmacSHA256";
    private static final int KEY = 32;
    private static final int LENGTH = 16;

    private final Mac mac;

    public Pseudonyms() {
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        try {
            mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    String person(String id, @Nullable String office) {
        return "P-" + of(office == null ? id : id + '@' + office);
    }

    /** What is no case of a process may name a person. */
    String record(String key) {
        return "R-" + of(key);
    }

    private String of(String text) {
        byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    }
}
