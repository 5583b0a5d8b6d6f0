package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.letter.UnitHeads.UnitHead;
import id.go.pontianak.bangkom.lifecycle.letter.domain.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether and to whom a batch can send letters of a kind. {@code refusal} is a message key, null where the letter can be sent; {@code told} what each person was told last, {@code heads} for
 * which units each is asked, {@code pages} what a letter of results says of each participant.
 */
record LetterGround(
        LetterKind kind,
        @Nullable String refusal,
        Set<PersonId> recipients,
        Map<PersonId, Letter> told,
        Map<PersonId, UnitHead> heads,
        List<Outcome> pages) {

    LetterGround(LetterKind kind, @Nullable String refusal, Set<PersonId> recipients, Map<PersonId, Letter> told) {
        this(kind, refusal, recipients, told, Map.of(), List.of());
    }

    /** The letter that one to this person takes up. */
    @Nullable
    UUID before(PersonId person) {
        Letter letter = told.get(person);
        return letter == null ? null : letter.id();
    }
}
