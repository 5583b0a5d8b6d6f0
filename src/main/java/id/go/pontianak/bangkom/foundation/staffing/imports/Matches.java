package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number nobody has, in the row of somebody who looks like one the file has lost: the same name, and the same birthday, or the same unit
 * with a number that differs by a slip. Only proposed; a person says whether it is the same one.
 */
final class Matches {

    private static final int SLIP = 2;

    private final Snapshot known;
    private final Set<UUID> taken = new HashSet<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();

    /** {@code inFile}: those the file names by a number we know. */
    Matches(Snapshot known, Set<UUID> inFile) {
        this.known = known;
        this.taken.addAll(inFile);
        known.persons.forEach((id, row) -> {
            if (row.get("number") != null) {
                byName.computeIfAbsent(name(row.get("name")), name -> new ArrayList<>())
                        .add(id);
            }
        });
    }

    /** Nobody is proposed twice. */
    Optional<UUID> of(PersonLine person) {
        Optional<UUID> found = byName.getOrDefault(name(person.name()), List.of()).stream()
                .filter(id -> !taken.contains(id))
                .filter(id -> likely(person, id))
                .min(Comparator.comparing(id -> differing(person.number(), numberOf(id))));
        found.ifPresent(taken::add);
        return found;
    }

    String numberOf(UUID id) {
        return String.valueOf(Objects.requireNonNull(known.persons.get(id)).get("number"));
    }

    private boolean likely(PersonLine person, UUID id) {
        Map<String, @Nullable Object> row = Objects.requireNonNull(known.persons.get(id));
        return ToldPerson.birthDate(person).equals(row.get("birth_date"))
                || Objects.equals(person.unit(), row.get("unit_code"))
                        && differing(person.number(), numberOf(id)) <= SLIP;
    }

    private static int differing(String one, String other) {
        int differing = Math.abs(one.length() - other.length());
        for (int at = 0; at < Math.min(one.length(), other.length()); at++) {
            differing += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differing;
    }

    private static String name(@Nullable Object name) {
        return String.valueOf(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
