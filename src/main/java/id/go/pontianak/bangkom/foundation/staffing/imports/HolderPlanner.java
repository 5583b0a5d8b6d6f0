package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.staffing.imports.Change.Kind;
import id.go.pontianak.bangkom.foundation.staffing.imports.Snapshot.Holder;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Capacities;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Layout;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.HolderLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Holders of a file against those known. An appointment is the same when office, person, capacity and first day are; an empty last day says
 * nothing about it. Whoever begins ends his predecessor the day before.
 */
final class HolderPlanner {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Lines lines;
    private final Snapshot known;
    private final Plan plan;
    private final HolderPersons persons;
    private final LocalDate today;
    private final Map<String, List<Holder>> current = new HashMap<>();
    private final Set<UUID> named = new HashSet<>();

    HolderPlanner(Lines lines, Snapshot known, Plan plan, Map<String, UUID> personIds, LocalDate today) {
        this.lines = lines;
        this.known = known;
        this.plan = plan;
        this.persons = new HolderPersons(known, plan, personIds);
        this.today = today;
        known.holders.forEach((office, holders) -> current.put(office, new ArrayList<>(holders)));
    }

    void run() {
        lines.holders.stream()
                .filter(holder -> holder.from() != null && holder.capacity() != null)
                .sorted(Comparator.comparing((HolderLine holder) -> Objects.requireNonNull(holder.from())))
                .forEach(this::holder);
        if (lines.sheets.contains(Layout.HOLDER)) {
            absent();
        }
    }

    private void holder(HolderLine line) {
        UUID person = persons.of(line);
        Holder told = new Holder(
                UUID.randomUUID(),
                line.office(),
                person,
                Objects.requireNonNull(line.capacity()),
                Objects.requireNonNull(line.from()),
                line.to(),
                line.decree());
        List<Holder> ofOffice = current.computeIfAbsent(line.office(), office -> new ArrayList<>());
        Holder same = ofOffice.stream()
                .filter(each -> each.person().equals(person)
                        && each.capacity().equals(told.capacity())
                        && each.from().equals(told.from()))
                .findFirst()
                .orElse(null);
        if (same != null) {
            named.add(same.id());
            amend(line, same, told);
        } else if (endPredecessors(line, told, ofOffice)) {
            add(line, told, ofOffice, Kind.NEW, described(told));
        }
    }

    private void amend(HolderLine line, Holder same, Holder told) {
        LocalDate to = told.to() == null ? same.to() : told.to();
        String decree = told.decree() == null ? same.decree() : told.decree();
        if (Objects.equals(to, same.to()) && Objects.equals(decree, same.decree())) {
            return;
        }
        Holder amended = new Holder(same.id(), same.office(), same.person(), same.capacity(), same.from(), to, decree);
        List<Holder> ofOffice = Objects.requireNonNull(current.get(same.office()));
        ofOffice.remove(same);
        if (endPredecessors(line, amended, ofOffice)) {
            add(line, amended, ofOffice, Kind.CHANGED, described(same) + " → " + described(amended));
        }
    }

    private void add(HolderLine line, Holder holder, List<Holder> ofOffice, Kind kind, String detail) {
        ofOffice.add(holder);
        named.add(holder.id());
        plan.holders.add(holder);
        plan.touchedOffices.add(holder.office());
        change(kind, line, holder.office(), Objects.requireNonNullElse(line.name(), ""), detail);
    }

    /** False, and reported, when somebody already holds the office from the same or a later day. */
    private boolean endPredecessors(HolderLine line, Holder told, List<Holder> ofOffice) {
        DateRange period = new DateRange(told.from(), told.to());
        List<Holder> overlapping = ofOffice.stream()
                .filter(each -> each.standsIn() == told.standsIn())
                .filter(each -> new DateRange(each.from(), each.to()).overlaps(period))
                .toList();
        for (Holder each : overlapping) {
            if (!each.from().isBefore(told.from())) {
                line.line().error("Mulai", "holderConflict", known.nameOf(each.person()), DAY.format(each.from()));
                return false;
            }
            if (told.capacity().equals("PLT")
                    && each.capacity().equals("D")
                    && !told.from().equals(each.to())) {
                line.line().error("Jenis Penugasan", "actingForKnown", known.nameOf(each.person()));
                return false;
            }
        }
        overlapping.forEach(each -> end(line, each, told.from().minusDays(1), ofOffice));
        return true;
    }

    private void end(HolderLine line, Holder holder, LocalDate lastDay, List<Holder> ofOffice) {
        ofOffice.remove(holder);
        Holder ended = new Holder(
                holder.id(),
                holder.office(),
                holder.person(),
                holder.capacity(),
                holder.from(),
                lastDay,
                holder.decree());
        ofOffice.add(ended);
        boolean ofThisFile = plan.holders.remove(holder);
        if (ofThisFile) {
            plan.holders.add(ended);
        } else {
            plan.ends.put(holder.id(), lastDay);
        }
        String name = known.nameOf(holder.person());
        if (!name.isEmpty()) {
            change(Kind.ENDS, line, holder.office(), name, described(ended));
        }
    }

    private void absent() {
        current.values().stream()
                .flatMap(List::stream)
                .filter(holder -> new DateRange(holder.from(), holder.to()).contains(today))
                .filter(holder -> !named.contains(holder.id()) && !plan.ends.containsKey(holder.id()))
                .sorted(Comparator.comparing(Holder::office))
                .forEach(holder -> plan.changes.add(new Change(
                        Kind.ABSENT,
                        Layout.HOLDER.sheet(),
                        0,
                        holder.office(),
                        known.nameOf(holder.person()),
                        described(holder))));
    }

    private void change(Kind kind, HolderLine line, String office, String name, String detail) {
        plan.changes.add(new Change(kind, line.line().place(), line.line().number(), office, name, detail));
    }

    static String described(Holder holder) {
        String to = holder.to() == null ? "…" : DAY.format(holder.to());
        return Capacities.spoken(holder.capacity()) + ", " + DAY.format(holder.from()) + " – " + to;
    }
}
