package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An outgoing letter as it stands in the register: what it says is frozen. {@code reason} is empty where it needs none; {@code unit} the
 * perangkat daerah whose letter it is, null for BKPSDM.
 */
public record Letter(
        UUID id,
        String batch,
        LetterKind kind,
        Head head,
        Facts facts,
        String reason,
        Signer signer,
        Recorded recorded,
        @Nullable String unit) {

    /** Number of the agenda book, day of the letter, and whether it is urgent ("Segera"). */
    public record Head(String number, LocalDate day, boolean urgent) {}

    /**
     * When and where the training is; {@code hour} is when the first session begins, null where it was not planned; {@code deadline} until when proposals
     * are asked for, null in letters to participants.
     */
    public record Facts(
            LocalDate starts,
            LocalDate ends,
            String place,
            @Nullable LocalTime hour,
            @Nullable LocalDate deadline) {

        /** Whether whoever read this knows what is so now; an hour that is not planned at present contradicts none. */
        boolean agrees(Facts now) {
            return starts.equals(now.starts)
                    && ends.equals(now.ends)
                    && place.equals(now.place)
                    && (now.hour == null || now.hour.equals(hour));
        }
    }

    public record Recorded(PersonId by, Instant at) {}

    /**
     * As printed on it; {@code follows} is the letter he had before, which a change or cancellation takes up, null in a call-up;
     * {@code quota} how many the units of a head are asked to propose, null where no number is set.
     */
    public record Recipient(
            PersonId person,
            String name,
            String number,
            String position,
            String unit,
            @Nullable UUID follows,
            @Nullable Integer quota,
            String rank) {

        static Recipient of(PersonId person, String name, String number, String position, String unit, String rank) {
            return new Recipient(person, name, number, position, unit, null, null, rank);
        }

        Recipient following(@Nullable UUID before) {
            return new Recipient(person, name, number, position, unit, before, quota, rank);
        }

        Recipient asked(@Nullable Integer itsQuota) {
            return new Recipient(person, name, number, position, unit, follows, itsQuota, rank);
        }
    }

    /** A letter with all who got it, by name. */
    public record Sent(Letter letter, List<Recipient> recipients) {}
}
