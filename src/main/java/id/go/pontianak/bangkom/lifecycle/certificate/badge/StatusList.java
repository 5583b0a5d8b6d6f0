package id.go.pontianak.bangkom.lifecycle.certificate.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/**
 * A bit for each certificate of a year, set where it no longer counts. As the standard asks the list has at least 131,072 bits, so that who
 * fetches it tells nobody which certificate he checks.
 */
public final class StatusList {

    private static final int LEAST_BITS = 131_072;

    private final byte[] bits;

    private StatusList(byte[] bits) {
        this.bits = bits;
    }

    /** {@code ended} are the places of those that are revoked or replaced. */
    public static StatusList of(Collection<Integer> ended) {
        int last = ended.stream().mapToInt(Integer::intValue).max().orElse(0);
        byte[] bits = new byte[Math.max(LEAST_BITS, last + Byte.SIZE) / Byte.SIZE + 1];
        for (int index : ended) {
            bits[index / Byte.SIZE] |= (byte) (0x80 >>> (index % Byte.SIZE));
        }
        return new StatusList(bits);
    }

    /** Multibase base64url of the gzipped bits, the first bit leftmost. */
    String encoded() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return 'u' + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }
}
