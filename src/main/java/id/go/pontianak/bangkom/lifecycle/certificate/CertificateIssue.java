package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateCode;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateRows;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.Checksum;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.NumberSeries;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.NumberSeries.Numbered;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes new certificates; within the transaction of its caller. */
@Component
class CertificateIssue {

    private final CertificateRows rows;
    private final NumberSeries series;
    private final SigningOfficials signing;
    private final Directory directory;
    private final BusinessClock clock;
    private final Seals seals;

    CertificateIssue(
            CertificateRows rows,
            NumberSeries series,
            SigningOfficials signing,
            Directory directory,
            BusinessClock clock,
            Seals seals) {
        this.rows = rows;
        this.series = series;
        this.signing = signing;
        this.directory = directory;
        this.clock = clock;
        this.seals = seals;
    }

    /** Double-checked under the lock of the series: whoever waited for it sees the certificate that the other wrote. */
    Certificate of(CertificateOrder order) {
        return existing(order).orElseGet(() -> {
            NumberSeries.Next next = series.lock(clock.today());
            return existing(order).orElseGet(() -> fresh(UUID.randomUUID(), order, next));
        });
    }

    /** With a number of its own, whatever this person has of this event already. */
    Certificate fresh(UUID id, CertificateOrder order) {
        return fresh(id, order, series.lock(clock.today()));
    }

    private Certificate fresh(UUID id, CertificateOrder order, NumberSeries.Next next) {
        Numbered numbered = series.take(next, order.course().code());
        Certificate certificate = new Certificate(
                id,
                numbered.number(),
                numbered.place(),
                CertificateCode.random(),
                order,
                employeeNumber(order.recipient().person()),
                signer(order.recipient().person()),
                clock.instant(),
                Checksum.of(numbered.number(), order),
                Certificate.State.FRESH);
        rows.insert(certificate, numbered);
        seals.wish(certificate);
        return certificate;
    }

    /** Nobody signs his own, that one goes to the office above. */
    private Signer signer(PersonId recipient) {
        return signing.find(Function.KEPALA_BKPSDM, ConflictScope.of(recipient), clock.today())
                .orElseThrow(() -> new NotPossibleNow("refusal.certificate.noSigner"));
    }

    private Optional<Certificate> existing(CertificateOrder order) {
        return rows.findLatest(order.event(), order.recipient().person());
    }

    private String employeeNumber(PersonId person) {
        String number = directory.person(person).number();
        return Objects.requireNonNullElse(EmployeeNumber.display(number), "");
    }
}
