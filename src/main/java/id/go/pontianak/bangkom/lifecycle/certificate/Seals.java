package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.Seal.State;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateRows;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.SealRows;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.ElectronicSeal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The electronic seals of certificates: wished for at issue where a service is configured, and again by HR where it was refused. */
@Service
@Transactional
public class Seals {

    /** A certificate waits for its seal; heard after the commit. */
    record Wished() {}

    private final SealRows rows;
    private final CertificateRows certificates;
    private final CertificateRights rights;
    private final ElectronicSeal seal;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Seals(
            SealRows rows,
            CertificateRows certificates,
            CertificateRights rights,
            ElectronicSeal seal,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.certificates = certificates;
        this.rights = rights;
        this.seal = seal;
        this.journal = journal;
        this.events = events;
    }

    /** In the transaction of the issue, and sealed after it; nothing where no service is configured. */
    void wish(Certificate certificate) {
        if (seal.on()) {
            rows.insert(certificate.id());
            events.publishEvent(new Wished());
        }
    }

    /** By whoever may keep the certificate, once it was refused or not answered; others find nothing. */
    public void again(PersonId by, UUID id) {
        Certificate certificate = certificates.find(id).orElseThrow(NotFound::new);
        rights.requireKeeper(by, certificate);
        State state = rows.find(id).orElseThrow(NotFound::new).state();
        if (!certificate.valid() || !state.retried() || !rows.change(id, state, State.WAITING)) {
            throw new NotPossibleNow("refusal.certificate.seal");
        }
        journal.record(certificate.journal(), Deed.of("journal.certificate.sealAgain", by));
        events.publishEvent(new Wished());
    }

    /** Empty where the certificate was issued without one. Checks no right. */
    @Transactional(readOnly = true)
    public Optional<Seal> of(UUID certificate) {
        return rows.find(certificate);
    }

    /** Whether any of these has its seal. Checks no right. */
    @Transactional(readOnly = true)
    public boolean anySealed(List<Certificate> all) {
        return rows.anySealed(all.stream().map(Certificate::id).toList());
    }

    /** The sealed PDF of a certificate that is valid. Checks no right. */
    @Transactional(readOnly = true)
    public Optional<byte[]> content(Certificate certificate) {
        return certificate.valid() ? rows.content(certificate.id()) : Optional.empty();
    }
}
