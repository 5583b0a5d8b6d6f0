package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) of short texts, whole or truncated to letters of base32 (RFC 4648, five bits each). */
final class KeyedHash {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_PER_LETTER = 5;

    private KeyedHash() {}

    static byte[] of(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The first {@code letters} letters, at most 51. */
    static String letters(byte[] key, String text, int letters) {
        byte[] hash = of(key, text);
        StringBuilder written = new StringBuilder(letters);
        for (int letter = 0; letter < letters; letter++) {
            int value = 0;
            for (int bit = letter * BITS_PER_LETTER; bit < (letter + 1) * BITS_PER_LETTER; bit++) {
                value = value << 1 | hash[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
            }
            written.append(ALPHABET.charAt(value));
        }
        return written.toString();
    }

    /** Constant-time comparison, so that the time of the answer does not tell how much was right; letters in either case. */
    static boolean same(String expected, String entered) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                entered.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
