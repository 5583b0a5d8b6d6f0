package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.Commitments;
import id.go.pontianak.bangkom.foundation.staffing.imports.Change.Kind;
import id.go.pontianak.bangkom.foundation.staffing.imports.Snapshot.Holder;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Layout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says of everybody who serves no more what becomes of his offices, seats and offers; and finds who serves again. */
final class LeaverPlanner {

    private final Snapshot known;
    private final Plan plan;
    private final List<Commitments> commitments;
    private final LocalDate today;

    LeaverPlanner(Snapshot known, Plan plan, List<Commitments> commitments, LocalDate today) {
        this.known = known;
        this.plan = plan;
        this.commitments = commitments;
        this.today = today;
    }

    /** Once it is settled who holds what. */
    void run() {
        for (Map<String, @Nullable Object> row : plan.persons) {
            UUID id = (UUID) Objects.requireNonNull(row.get("id"));
            Map<String, @Nullable Object> before = known.persons.get(id);
            boolean leftBefore = before != null && known.legalStatuses.left(before.get("legal_status"));
            boolean left = known.legalStatuses.left(row.get("legal_status"));
            if (left != leftBefore) {
                officesOf(id).forEach(holder -> plan.touchedOffices.add(holder.office()));
            }
            if (left && before != null && !leftBefore) {
                leaves(id, row);
            }
        }
    }

    private void leaves(UUID id, Map<String, @Nullable Object> row) {
        PersonId person = new PersonId(id);
        String name = String.valueOf(row.get("name"));
        plan.left.add(person);
        add(
                Kind.LEAVES,
                String.valueOf(row.get("number")),
                name,
                known.legalStatuses.shown(String.valueOf(row.get("legal_status"))));
        officesOf(id).forEach(holder -> add(Kind.VACATED, holder.office(), name, HolderPlanner.described(holder)));
        commitments.stream()
                .flatMap(each -> each.listOf(person).stream())
                .forEach(each -> add(Kind.CONCERNED, each.number(), name, each.title()));
    }

    /** Those he holds or will hold, unless the file ends it. */
    private List<Holder> officesOf(UUID person) {
        return known.holders.values().stream()
                .flatMap(List::stream)
                .filter(holder -> holder.person().equals(person) && !plan.ends.containsKey(holder.id()))
                .filter(holder -> holder.to() == null || !holder.to().isBefore(today))
                .sorted(Comparator.comparing(Holder::office))
                .toList();
    }

    private void add(Kind kind, String key, String name, String detail) {
        plan.changes.add(new Change(kind, Layout.PERSON.sheet(), 0, key, name, detail));
    }
}
