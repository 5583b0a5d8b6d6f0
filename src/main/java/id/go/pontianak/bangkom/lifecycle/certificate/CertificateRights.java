package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerRights;
import org.springframework.stereotype.Component;

/**
 * Certificates are part of a person's training history and are read by whoever reads his ledger. HR of the city and auditors see all of
 * them; HR analysts revoke and replace, never their own.
 */
@Component
public class CertificateRights {

    private final LedgerRights ledger;
    private final Authority authority;

    CertificateRights(LedgerRights ledger, Authority authority) {
        this.ledger = ledger;
        this.authority = authority;
    }

    public void requireReader(PersonId reader, Certificate certificate) {
        if (!ledger.mayRead(reader, certificate.person())) {
            throw new NotFound();
        }
    }

    public boolean oversees(PersonId person) {
        return authority.overseesCity(person);
    }

    public void requireOverseer(PersonId person) {
        if (!oversees(person)) {
            throw new NotFound();
        }
    }

    public boolean mayKeep(PersonId person, Certificate certificate) {
        return ledger.mayKeep(person) && !person.equals(certificate.person());
    }

    public void requireKeeper(PersonId person, Certificate certificate) {
        if (!mayKeep(person, certificate)) {
            throw new NotFound();
        }
    }
}
