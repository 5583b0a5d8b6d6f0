package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.lifecycle.certificate.Seal.State;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateRows;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.SealRows;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.SealTurn;
import id.go.pontianak.bangkom.lifecycle.certificate.print.CertificatePrinter;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.ElectronicSeal;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.SealRefused;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has certificates sealed one by one, after they were issued, in one node at a time ({@link SealTurn}). At most once per wish: that the service
 * is asked is written and committed before, so that neither a time-out nor a crash asks a second time; it is asked outside of any transaction,
 * and its answer is a short second one. What was refused or not answered waits for HR. A certificate that is no longer valid is not sealed.
 */
@Component
class CertificateSealing {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateSealing.class);

    private final SealRows rows;
    private final SealTurn turn;
    private final CertificateRows certificates;
    private final ObjectProvider<CertificatePrinter> printer;
    private final ElectronicSeal seal;
    private final Journal journal;
    private final TransactionTemplate transaction;

    CertificateSealing(
            SealRows rows,
            SealTurn turn,
            CertificateRows certificates,
            ObjectProvider<CertificatePrinter> printer,
            ElectronicSeal seal,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.turn = turn;
        this.certificates = certificates;
        this.printer = printer;
        this.seal = seal;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Seals all that waits, in this thread; nothing while another node has the turn. The sealing thread calls it, and the tests. */
    synchronized void sealAll() {
        boolean sealed = seal.on();
        while (sealed && turn.take()) {
            sealed = sealNext();
        }
    }

    void leave() {
        turn.leave();
    }

    /** Who has the turn asks nothing at this moment: what stands as asked was left so by a crash. */
    private boolean sealNext() {
        Optional<Certificate> next = transaction.execute(begun -> {
            rows.asked().forEach(left -> unanswered(certificates.find(left).orElseThrow()));
            return rows.nextWaiting().flatMap(certificates::find);
        });
        next.ifPresent(this::seal);
        return next.isPresent();
    }

    private void unanswered(Certificate certificate) {
        if (rows.change(certificate.id(), State.ASKED, State.UNANSWERED, SealRefused.SILENT)) {
            journal.recordSystem(certificate.journal(), "journal.certificate.sealUnanswered", Map.of());
        }
    }

    private void seal(Certificate certificate) {
        UUID id = certificate.id();
        byte[] print;
        try {
            print = printer.getObject().print(certificate);
        } catch (RuntimeException failure) {
            LOG.warn("certificate {} could not be printed for its seal", id, failure);
            answered(
                    certificate,
                    "journal.certificate.sealRefused",
                    () -> rows.change(id, State.WAITING, State.REFUSED, "UNPRINTED"));
            return;
        }
        if (Boolean.TRUE.equals(transaction.execute(begun -> rows.change(id, State.WAITING, State.ASKED)))) {
            ask(certificate, print);
        }
    }

    private void ask(Certificate certificate, byte[] print) {
        UUID id = certificate.id();
        try {
            byte[] sealed = seal.seal(print);
            answered(certificate, "journal.certificate.sealed", () -> rows.sealed(id, sealed));
        } catch (SealRefused refused) {
            State state = refused.unanswered() ? State.UNANSWERED : State.REFUSED;
            answered(
                    certificate,
                    refused.unanswered() ? "journal.certificate.sealUnanswered" : "journal.certificate.sealRefused",
                    () -> rows.change(id, State.ASKED, state, refused.word()));
        }
    }

    private void answered(Certificate certificate, String entry, BooleanSupplier kept) {
        transaction.executeWithoutResult(begun -> {
            if (kept.getAsBoolean()) {
                journal.recordSystem(certificate.journal(), entry, Map.of());
            }
        });
    }
}
