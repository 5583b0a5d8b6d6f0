package id.go.pontianak.bangkom.lifecycle.organiser;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A list of participants as it went to the organiser, frozen. {@code organiser} is its name; {@code answer} null until one is recorded. */
public record SentList(
        UUID id,
        String batch,
        String organiser,
        Head head,
        Signer signer,
        PersonId by,
        Instant at,
        List<Nominee> nominees,
        @Nullable OrganiserAnswer answer) {

    /** Number and day of the letter as they stand in the agenda book, and the office it is directed to. */
    public record Head(String number, LocalDate day, String addressee) {}

    /** As printed; {@code no} counts the participants, and the reserve in its order. */
    public record Nominee(
            int no,
            boolean reserve,
            PersonId person,
            String name,
            String number,
            String rank,
            String position,
            String unit) {}

    public List<Nominee> participants() {
        return nominees.stream().filter(nominee -> !nominee.reserve()).toList();
    }

    public List<Nominee> reserve() {
        return nominees.stream().filter(Nominee::reserve).toList();
    }
}
