package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.staffing.imports.Change.Kind;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is meant by each number of the file: by the number itself, a former one, a new contract's, or one that looks like a slip. */
final class Identities {

    private final Snapshot known;
    private final Set<String> others;
    private final Set<UUID> seen = new HashSet<>();
    private final Map<String, UUID> found = new HashMap<>();
    private final Map<String, UUID> slips = new HashMap<>();
    private final Matches matches;

    /** {@code others}: numbers that belong to somebody new, though they look like a known one's. */
    Identities(Lines lines, Snapshot known, Set<String> others) {
        this.known = known;
        this.others = others;
        // Nobody is taken for one whom the file names by his number.
        lines.persons.forEach(person -> known.findByNumber(person.number()).ifPresent(seen::add));
        this.matches = new Matches(known, seen);
    }

    /** Whatever else is wrong with the rows. */
    static Map<String, UUID> of(Lines lines, Snapshot known) {
        Identities identities = new Identities(lines, known, Set.of());
        lines.persons.forEach(identities::of);
        return identities.found;
    }

    UUID of(PersonLine person) {
        UUID id = known.findByNumber(person.number())
                .or(() -> renumbered(person))
                .or(() -> matched(person))
                .orElseGet(UUID::randomUUID);
        found.put(person.number(), id);
        seen.add(id);
        return id;
    }

    Map<String, UUID> found() {
        return found;
    }

    /** Whether the file names this person. */
    boolean names(@Nullable UUID person) {
        return seen.contains(person);
    }

    /** To be asked about, where the number looks like a slip of a known one. */
    Optional<Change> matchOf(PersonLine person) {
        return Optional.ofNullable(slips.get(person.number()))
                .map(id -> new Change(
                        Kind.MATCH,
                        person.line().sheet(),
                        person.line().number(),
                        person.number(),
                        known.nameOf(id),
                        "NIP: " + matches.numberOf(id) + " → " + person.number()));
    }

    /** A new contract brings a new number: the same address and birthday, and the old number in no row. */
    private Optional<UUID> renumbered(PersonLine person) {
        return known.findByAddress(person.email())
                .filter(id -> !seen.contains(id))
                .filter(id -> Objects.equals(
                        Objects.requireNonNull(known.persons.get(id)).get("birth_date"), ToldPerson.birthDate(person)));
    }

    private Optional<UUID> matched(PersonLine person) {
        Optional<UUID> match = others.contains(person.number())
                ? Optional.empty()
                : matches.of(person).filter(id -> !seen.contains(id));
        match.ifPresent(id -> slips.put(person.number(), id));
        return match;
    }
}
