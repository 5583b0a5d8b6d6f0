package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.HolderLine;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Conflicts with known holders of a file that is refused anyway: they are told together with its other faults. Left out is an office of
 * which the file has a row that is not understood, since that row may be what ends the holder.
 */
final class HolderConflicts {

    /** What it takes to say who holds what, and when. */
    private static final Set<String> DECISIVE =
            Set.of("Kode Jabatan", "NIP", "Email", "Jenis Penugasan", "Mulai", "Sampai");

    private final Lines lines;
    private final Snapshot known;
    private final LocalDate today;
    private final Map<String, UUID> persons;

    HolderConflicts(Lines lines, Snapshot known, LocalDate today) {
        this.lines = lines;
        this.known = known;
        this.today = today;
        this.persons = Identities.of(lines, known);
    }

    void report() {
        Set<String> unclear = unclearOffices();
        Lines clear = new Lines();
        lines.holders.stream()
                .filter(holder -> known.holders.containsKey(holder.office()) && !unclear.contains(holder.office()))
                .forEach(clear.holders::add);
        new HolderPlanner(clear, known, new Plan(), persons, today).run();
    }

    private Set<String> unclearOffices() {
        Set<String> faulty = lines.faults.stream()
                .filter(fault -> fault.blocks() && DECISIVE.contains(fault.column()))
                .map(fault -> fault.sheet() + '\n' + fault.row())
                .collect(Collectors.toSet());
        Set<String> unclear = new HashSet<>();
        lines.unread.forEach(
                line -> unclear.add(line.cell("Kode Jabatan").text().strip().toUpperCase(Locale.ROOT)));
        lines.holders.stream()
                .filter(holder -> faulty.contains(
                                holder.line().place() + '\n' + holder.line().number())
                        || unknown(holder))
                .forEach(holder -> unclear.add(holder.office()));
        return unclear;
    }

    private boolean unknown(HolderLine holder) {
        String number = holder.number();
        return number == null
                ? holder.email() == null
                : !persons.containsKey(number) && known.findByNumber(number).isEmpty();
    }
}
