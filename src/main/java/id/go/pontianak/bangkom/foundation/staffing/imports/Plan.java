package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.imports.Snapshot.Holder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything one file does to the directory: the rows to write, and the same told to people. */
final class Plan {

    /** A number somebody no longer has, with the new one as the reason. */
    record FormerNumber(UUID person, String number) {}

    final List<Change> changes = new ArrayList<>();
    final List<Map<String, @Nullable Object>> units = new ArrayList<>();
    final List<Map<String, @Nullable Object>> offices = new ArrayList<>();
    final List<Map<String, @Nullable Object>> persons = new ArrayList<>();
    final List<FormerNumber> formerNumbers = new ArrayList<>();
    final List<Holder> holders = new ArrayList<>();
    final Map<UUID, LocalDate> ends = new LinkedHashMap<>();

    /** Offices about which it has to be asked anew who answers. */
    final Set<String> touchedOffices = new HashSet<>();

    final Set<PersonId> changedPersons = new HashSet<>();

    final Set<PersonId> newPositions = new HashSet<>();
    final Set<PersonId> left = new LinkedHashSet<>();

    /** The unit of each person who was known before, to see later who has moved. */
    final Map<UUID, String> formerUnits = new HashMap<>();

    boolean changesNothing() {
        return units.isEmpty() && offices.isEmpty() && persons.isEmpty() && holders.isEmpty() && ends.isEmpty();
    }
}
