package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a question of authority is about: nobody decides about himself, and a recused person decides nothing of the case. */
public record ConflictScope(@Nullable PersonId subject, Set<PersonId> recused) {

    public static final ConflictScope NONE = new ConflictScope(null, Set.of());

    public static ConflictScope of(PersonId subject) {
        return new ConflictScope(subject, Set.of());
    }

    /** Not about a person; these were recused, or have a hand in it. */
    public static ConflictScope barring(Set<PersonId> people) {
        return new ConflictScope(NONE.subject, people);
    }

    public boolean bars(PersonId person) {
        return person.equals(subject) || recused.contains(person);
    }
}
