package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.HolderLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Persons beside each other and beside the known ones: whose address is another's too, and what a legal status means. */
final class PersonChecks {

    private final Lines lines;
    private final Snapshot known;

    PersonChecks(Lines lines, Snapshot known) {
        this.lines = lines;
        this.known = known;
    }

    void run() {
        lines.persons.replaceAll(this::withLegalStatus);
        sharedAddresses();
    }

    /** A status that cannot be read changes nothing of what is known. */
    private PersonLine withLegalStatus(PersonLine person) {
        String written = person.legalStatus();
        if (written == null) {
            return person;
        }
        Optional<String> code = known.legalStatuses.codeOf(written);
        if (code.isEmpty()) {
            person.line().warning("Kedudukan Hukum", "legalStatus", written);
        }
        return person.withLegalStatus(code.or(() -> knownStatus(person)).orElse(null));
    }

    private Optional<String> knownStatus(PersonLine person) {
        return known.findByNumber(person.number())
                .map(known.persons::get)
                .map(row -> row.get("legal_status"))
                .map(Object::toString);
    }

    /** Not refused: small offices do share a mailbox. But letters with links to passwords go there, too. */
    private void sharedAddresses() {
        Map<String, String> owners = new HashMap<>(addressesOfOthers());
        for (PersonLine person : lines.persons) {
            warn(person.line(), person.email(), Objects.requireNonNullElse(person.name(), person.number()), owners);
        }
        for (HolderLine holder : lines.holders) {
            if (holder.number() == null && holder.name() != null) {
                warn(holder.line(), holder.email(), holder.name(), owners);
            }
        }
    }

    private static void warn(Line line, @Nullable String address, String name, Map<String, String> owners) {
        if (address == null) {
            return;
        }
        String owner = owners.putIfAbsent(address.toLowerCase(Locale.ROOT), name);
        if (owner != null && !owner.equals(name)) {
            line.warning("Email", "sharedAddress", name, owner);
        }
    }

    /** Of the known persons about whom the file says nothing. */
    private Map<String, String> addressesOfOthers() {
        Set<UUID> inFile = new HashSet<>();
        lines.persons.forEach(person -> known.findByNumber(person.number()).ifPresent(inFile::add));
        Map<String, String> addresses = new HashMap<>();
        known.persons.forEach((id, row) -> {
            if (!inFile.contains(id) && row.get("email") instanceof String email) {
                addresses.putIfAbsent(email.toLowerCase(Locale.ROOT), known.nameOf(id));
            }
        });
        return addresses;
    }
}
