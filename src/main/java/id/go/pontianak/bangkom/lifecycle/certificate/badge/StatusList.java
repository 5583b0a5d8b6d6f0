package id.go.pontianak.bangkom.lifecycle.certificate.badge;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
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

    /** Where the bit of a certificate stands: the list of its year, the index of its serial. */
    public record Place(int list, int index) {}

    private StatusList(byte[] bits) {
        this.bits = bits;
    }

    /** {@code ended} are the serials of those that are revoked or replaced. */
    public static StatusList of(Collection<Integer> ended) {
        int last = ended.stream().mapToInt(Integer::intValue).max().orElse(0);
        byte[] bits = new byte[Math.max(LEAST_BITS, last + Byte.SIZE) / Byte.SIZE + 1];
        for (int serial : ended) {
            bits[serial / Byte.SIZE] |= (byte) (0x80 >>> (serial % Byte.SIZE));
        }
        return new StatusList(bits);
    }

    static Place placeOf(Certificate certificate) {
        int year = LocalDate.ofInstant(certificate.issuedAt(), City.ZONE).getYear();
        return new Place(year, certificate.serial());
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
