package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final Instant SCANNED = Instant.parse("2026-12-07T00:50:00.123Z");
    private static final PersonId PERSON = PersonId.random();
    private static final UUID SESSION = UUID.randomUUID();

    private final PresenceProof proofs = new PresenceProof(new byte[] {1});
    private final Badge badges = new Badge(new byte[] {1});

    @Test
    void aProofIsWorthTwoMinutesForItsPersonAndSessionAlone() {
        String proof = proofs.of(PERSON, SESSION, SCANNED);

        assertThat(proofs.scanned(proof, PERSON, SESSION, SCANNED.plusSeconds(119)))
                .contains(SCANNED);
        assertThat(proofs.scanned(proof, PERSON, SESSION, SCANNED.plusSeconds(120)))
                .isEmpty();
        assertThat(proofs.scanned(proof, PersonId.random(), SESSION, SCANNED)).isEmpty();
        assertThat(proofs.scanned(proof, PERSON, UUID.randomUUID(), SCANNED)).isEmpty();
        assertThat(proofs.scanned('9' + proof, PERSON, SESSION, SCANNED)).isEmpty();
        assertThat(proofs.scanned("", PERSON, SESSION, SCANNED)).isEmpty();
        assertThat(new PresenceProof(new byte[] {2}).scanned(proof, PERSON, SESSION, SCANNED))
                .isEmpty();
    }

    @Test
    void aBadgeNamesItsPersonAndCannotBeMadeForAnother() {
        String badge = badges.of(PERSON);
        PersonId other = PersonId.random();

        assertThat(badges.read(badge)).contains(PERSON);
        assertThat(badges.read(badge.replace(PERSON.toString(), other.toString())))
                .isEmpty();
        assertThat(badges.read("198609262015051001")).isEmpty();
        assertThat(new Badge(new byte[] {2}).read(badge)).isEmpty();
    }
}
