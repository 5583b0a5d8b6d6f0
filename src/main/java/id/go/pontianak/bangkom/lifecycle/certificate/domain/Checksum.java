package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import id.go.pontianak.bangkom.foundation.kernel.Sha256;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Outcome;
import java.util.Objects;

/** The "kode isi": whoever changes a printed certificate changes what its checksum would have to be. */
public final class Checksum {

    private static final int DIGITS = 8;

    private Checksum() {}

    /** The beginning of the SHA-256 over number, name, programme, learning hours, days, result and grade, each on a line of its own. */
    public static String of(String number, CertificateOrder order) {
        CertificateOrder.Course course = order.course();
        Outcome outcome = order.outcome();
        String content = String.join(
                "\n",
                number,
                order.recipient().name(),
                course.title(),
                String.valueOf(course.hours().value()),
                course.starts() + "/" + course.ends(),
                outcome.result().name(),
                Objects.requireNonNullElse(outcome.qualification(), ""),
                outcome.score() == null
                        ? ""
                        : outcome.score().stripTrailingZeros().toPlainString());
        return Sha256.of(content).substring(0, DIGITS);
    }
}
