package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.staffing.domain.HolderRows;
import id.go.pontianak.bangkom.foundation.staffing.domain.Holding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory as it stands, read once for a whole file. */
final class Snapshot {

    /** A holder; {@code person} holds an id. */
    record Holder(
            UUID id,
            String office,
            UUID person,
            String capacity,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String decree) {

        static Holder of(Holding known) {
            return new Holder(
                    known.id(),
                    known.office(),
                    known.person().value(),
                    known.capacity(),
                    known.from(),
                    known.to(),
                    known.decree());
        }

        boolean standsIn() {
            return capacity.equals("PLH");
        }
    }

    final Map<String, Map<String, @Nullable Object>> units;
    final Map<String, Map<String, @Nullable Object>> offices;
    final Map<UUID, Map<String, @Nullable Object>> persons = new HashMap<>();
    final Map<String, List<Holder>> holders = new HashMap<>();
    private final Map<String, UUID> byNumber = new HashMap<>();
    private final Map<String, List<UUID>> byAddress = new HashMap<>();
    final LegalStatuses legalStatuses;

    private Snapshot(JdbcClient jdbc, HolderRows known) {
        legalStatuses = new LegalStatuses(jdbc);
        units = byCode(jdbc, Columns.UNIT);
        offices = byCode(jdbc, Columns.OFFICE);
        jdbc.sql("SELECT number, person_id FROM directory_former_number")
                .query((row, index) -> byNumber.put(row.getString("number"), row.getObject("person_id", UUID.class)))
                .list();
        Columns.PERSON.read(jdbc).forEach(this::person);
        known.list().stream()
                .map(Holder::of)
                .forEach(holder -> holders.computeIfAbsent(holder.office(), office -> new ArrayList<>())
                        .add(holder));
    }

    static Snapshot of(JdbcClient jdbc, HolderRows known) {
        return new Snapshot(jdbc, known);
    }

    /** By today's number or a former one. */
    Optional<UUID> findByNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Empty where several people share the address: then it tells nobody apart. */
    Optional<UUID> findByAddress(@Nullable String email) {
        List<UUID> owners = ownersOf(email);
        return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    }

    /** Who has this address and no number: the mayor, whatever his staff's address is. */
    Optional<UUID> findNumberless(String email) {
        return ownersOf(email).stream()
                .filter(id -> Objects.requireNonNull(persons.get(id)).get("number") == null)
                .findFirst();
    }

    private List<UUID> ownersOf(@Nullable String email) {
        return email == null ? List.of() : byAddress.getOrDefault(email.toLowerCase(Locale.ROOT), List.of());
    }

    String nameOf(UUID person) {
        Map<String, @Nullable Object> row = persons.get(person);
        return row == null ? "" : String.valueOf(row.get("name"));
    }

    private void person(Map<String, @Nullable Object> row) {
        UUID id = (UUID) Objects.requireNonNull(row.get("id"));
        persons.put(id, row);
        if (row.get("number") instanceof String number) {
            byNumber.put(number, id);
        }
        if (row.get("email") instanceof String email) {
            byAddress
                    .computeIfAbsent(email.toLowerCase(Locale.ROOT), address -> new ArrayList<>())
                    .add(id);
        }
    }

    private static Map<String, Map<String, @Nullable Object>> byCode(JdbcClient jdbc, Columns table) {
        Map<String, Map<String, @Nullable Object>> rows = new HashMap<>();
        table.read(jdbc).forEach(row -> rows.put(String.valueOf(row.get("code")), row));
        return rows;
    }
}
