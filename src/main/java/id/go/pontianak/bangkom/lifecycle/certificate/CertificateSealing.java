package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.Seal.State;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateRows;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.SealRows;
import id.go.pontianak.bangkom.lifecycle.certificate.print.CertificatePrinter;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.ElectronicSeal;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.SealRefused;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has certificates sealed one by one, after they were issued. At most once per wish: before the service is asked, that it is asked is written and
 * committed, so that neither a time-out nor a crash asks a second time; what was refused or not answered waits for HR. A certificate that is no
 * longer valid is not sealed.
 */
@Component
class CertificateSealing implements BulkRuns.Worker {

    static final String KIND = "certificate.seal";

    private final SealRows rows;
    private final CertificateRows certificates;
    private final ObjectProvider<CertificatePrinter> printer;
    private final ElectronicSeal seal;
    private final Journal journal;
    private final TransactionTemplate apart;

    CertificateSealing(
            SealRows rows,
            CertificateRows certificates,
            ObjectProvider<CertificatePrinter> printer,
            ElectronicSeal seal,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.certificates = certificates;
        this.printer = printer;
        this.seal = seal;
        this.journal = journal;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        UUID id = UUID.fromString(row.input());
        Certificate certificate = certificates.find(id).orElseThrow();
        if (rows.change(id, State.ASKED, State.UNANSWERED, null)) {
            journal.recordSystem(certificate.number(), "journal.certificate.sealUnanswered", Map.of());
        } else if (certificate.valid()) {
            byte[] print = printer.getObject().print(certificate);
            if (Boolean.TRUE.equals(apart.execute(begun -> asked(id)))) {
                ask(certificate, print);
            }
        }
    }

    private boolean asked(UUID id) {
        return rows.change(id, State.WAITING, State.ASKED, null);
    }

    private void ask(Certificate certificate, byte[] print) {
        UUID id = certificate.id();
        try {
            rows.sealed(id, seal.seal(print));
            journal.recordSystem(certificate.number(), "journal.certificate.sealed", Map.of());
        } catch (SealRefused refused) {
            State state = refused.unanswered() ? State.UNANSWERED : State.REFUSED;
            rows.change(id, State.ASKED, state, refused.unanswered() ? null : refused.word());
            journal.recordSystem(
                    certificate.number(),
                    refused.unanswered() ? "journal.certificate.sealUnanswered" : "journal.certificate.sealRefused",
                    Map.of());
        }
    }
}
