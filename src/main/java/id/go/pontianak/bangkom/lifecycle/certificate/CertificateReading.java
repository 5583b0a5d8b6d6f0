package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.CertificateRegisterRows;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates for those who sign in; unknown and forbidden are the same 404, and who reads another person's leaves an event. */
@Service
@Transactional
public class CertificateReading {

    /** What the register is searched by; empty and null narrow nothing. {@code search} is part of a number or a name. */
    public record Filter(
            String search,
            @Nullable CertificateStatus status,
            @Nullable Integer year) {}

    private final Certificates certificates;
    private final CertificateRegisterRows register;
    private final CertificateRights rights;
    private final AccessEvents openings;

    CertificateReading(
            Certificates certificates,
            CertificateRegisterRows register,
            CertificateRights rights,
            AccessEvents openings) {
        this.certificates = certificates;
        this.register = register;
        this.rights = rights;
        this.openings = openings;
    }

    public Certificate open(PersonId reader, UUID id) {
        Certificate certificate = certificates.find(id).orElseThrow(NotFound::new);
        rights.requireReader(reader, certificate);
        openings.opened(certificate.person(), AccessEvents.CERTIFICATE, certificate.number());
        return certificate;
    }

    /** All of an event, for HR of the city and auditors; 404 where there are none. */
    public List<Certificate> ofEvent(PersonId reader, String event) {
        rights.requireOverseer(reader);
        List<Certificate> all = certificates.listOf(event);
        if (all.isEmpty()) {
            throw new NotFound();
        }
        return all;
    }

    /** The register, latest first, for HR of the city and auditors. */
    public List<Certificate> register(PersonId reader, Filter filter, int limit) {
        rights.requireOverseer(reader);
        return register.list(filter, limit);
    }

    /** Years that the register has, latest first. */
    public List<Integer> years(PersonId reader) {
        rights.requireOverseer(reader);
        return register.years();
    }

    public int count(PersonId reader, Filter filter) {
        rights.requireOverseer(reader);
        return register.count(filter);
    }
}
