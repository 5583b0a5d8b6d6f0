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
    private final CertificateKeeping keeping;

    Certificates(CertificateIssue issue, CertificateRows rows, CertificateKeeping keeping) {
        this.issue = issue;
        this.rows = rows;
        this.keeping = keeping;
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

    /**
     * The valid certificate of this person and event gets another number and this outcome, such as a better qualification; nothing where none is
     * valid, and where it says so already. {@code by} and {@code reason} stand in its journal.
     */
    @Transactional
    public void improve(String event, PersonId person, CertificateOrder.Outcome outcome, PersonId by, String reason) {
        keeping.improve(event, person, outcome, by, reason);
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
