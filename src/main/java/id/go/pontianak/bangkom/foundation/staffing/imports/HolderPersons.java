package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.HolderLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a line about a holder names: by number, of this file or known, or by address, and then perhaps for the first time. */
final class HolderPersons {

    private final Snapshot known;
    private final Plan plan;
    private final Map<String, UUID> personIds;
    private final Map<String, UUID> numberless = new HashMap<>();

    HolderPersons(Snapshot known, Plan plan, Map<String, UUID> personIds) {
        this.known = known;
        this.plan = plan;
        this.personIds = personIds;
    }

    UUID of(HolderLine line) {
        String number = line.number();
        if (number != null) {
            UUID ofFile = personIds.get(number);
            return ofFile != null ? ofFile : known.findByNumber(number).orElseThrow();
        }
        String address = Objects.requireNonNull(line.email());
        return numberless.computeIfAbsent(
                address, email -> known.findNumberless(email).orElseGet(() -> newPerson(line)));
    }

    /** The mayor is a person with an office and without a number. */
    private UUID newPerson(HolderLine line) {
        UUID id = UUID.randomUUID();
        Map<String, @Nullable Object> office = plan.offices.stream()
                .filter(row -> Objects.equals(row.get("code"), line.office()))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(known.offices.get(line.office())));
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id);
        row.put("name", line.name());
        row.put("email", line.email());
        row.put("unit_code", office.get("unit_code"));
        row.put("tier", office.get("tier"));
        row.put("position", office.get("title"));
        plan.persons.add(Columns.PERSON.complete(row));
        plan.changedPersons.add(new PersonId(id));
        return id;
    }
}
