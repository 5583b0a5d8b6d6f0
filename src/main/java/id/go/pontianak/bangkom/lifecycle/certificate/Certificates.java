package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues certificates and finds them. No right is asked: callers show a certificate to whom it concerns.
 */
@Service
@Transactional(readOnly = true)
public class Certificates {

    private final CertificateIssue issue;
    private final CertificateRows rows;

    Certificates(CertificateIssue issue, CertificateRows rows) {
        this.issue = issue;
        this.rows = rows;
    }

    /**
     * Idempotent per event and person: a second order, at the same instant too, answers with the certificate that is there, also where that
     * one was revoked since. Takes the number in the caller's transaction under the lock of its series, so that a rollback leaves no gap;
     * keep the transaction short. Refused while nobody answers for the office that signs.
     */
    @Transactional
    public Certificate issue(CertificateOrder order) {
        return issue.of(order);
    }

    public Optional<Certificate> find(UUID id) {
        return rows.find(id);
    }

    /** The one that counts for this person and event: the valid one, otherwise the latest. */
    public Optional<Certificate> find(String event, PersonId person) {
        return rows.findLatest(event, person);
    }

    public Optional<Certificate> findByCode(String code) {
        return rows.findByCode(code);
    }

    /** Places in the status list of the year of the certificates that are revoked or replaced. */
    public List<Integer> endedIn(int year) {
        return rows.listEnded(year);
    }

    /** Latest first, revoked and replaced ones among them. */
    public List<Certificate> listOf(PersonId person) {
        return rows.listOf(person);
    }

    /** By name, revoked and replaced ones among them. */
    public List<Certificate> listOf(String event) {
        return rows.listOf(event);
    }
}
