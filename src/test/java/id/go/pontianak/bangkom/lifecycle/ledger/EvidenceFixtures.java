package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.EvidenceClaim;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.ExternalLearning;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Evidence of a training elsewhere, handed in by the person himself. */
@Component
public class EvidenceFixtures {

    public static final NamedFile PDF =
            new NamedFile("sertifikat.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    private final ExternalLearning external;

    EvidenceFixtures(ExternalLearning external) {
        this.external = external;
    }

    /** It waits at the superior; each call has a certificate of its own. */
    public String handedIn(PersonId person, String title) {
        LocalDate day = LocalDate.of(2026, 9, 3);
        EvidenceClaim claim = new EvidenceClaim(
                title,
                8,
                new EvidenceClaim.Held("Sanggar", "Pontianak", day, day, false),
                new EvidenceClaim.Amount(12, null),
                new EvidenceClaim.Certificate("SERT/" + UUID.randomUUID(), day),
                "Melayani gizi balita di puskesmas",
                null);
        return external.handIn(person, person, claim, PDF);
    }
}
