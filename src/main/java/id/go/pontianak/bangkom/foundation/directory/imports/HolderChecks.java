package id.go.pontianak.bangkom.foundation.directory.imports;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.directory.imports.Lines.HolderLine;
import id.go.pontianak.bangkom.foundation.directory.imports.Lines.PersonLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Holders: who they are, and that an office has one at a time (a Plh beside the absent one apart). */
final class HolderChecks {

    private final Lines lines;
    private final Snapshot known;
    private final Map<String, PersonLine> persons = new HashMap<>();

    HolderChecks(Lines lines, Snapshot known) {
        this.lines = lines;
        this.known = known;
        lines.persons.forEach(person -> persons.put(person.number(), person));
    }

    void run() {
        lines.holders.forEach(this::identity);
        Map<String, List<HolderLine>> byOffice = lines.holders.stream()
                .filter(holder -> holder.capacity() != null && holder.from() != null)
                .collect(Collectors.groupingBy(
                        holder -> holder.office() + ("PLH".equals(holder.capacity()) ? " PLH" : "")));
        byOffice.values().forEach(HolderChecks::oneAtATime);
    }

    private void identity(HolderLine holder) {
        if (holder.number() == null) {
            if (!isMayorality(holder.office())) {
                holder.line().error("NIP", "number.MISSING");
            }
            return;
        }
        PersonLine person = persons.get(holder.number());
        if (person == null && known.findByNumber(holder.number()).isEmpty()) {
            if (!lostPersons().contains(name(holder))) {
                holder.line().error("NIP", "unknownPerson", holder.number());
            }
        } else if (person != null
                && person.name() != null
                && holder.name() != null
                && !person.name().equalsIgnoreCase(holder.name())) {
            holder.line().warning("Nama", "nameDiffers", person.name());
        }
    }

    private boolean isMayorality(String office) {
        return lines.offices.stream()
                        .filter(each -> each.code().equals(office))
                        .allMatch(each -> each.tier() == null || each.tier() == PositionTier.KEPALA_DAERAH)
                && (!known.offices.containsKey(office)
                        || Objects.equals(known.offices.get(office).get("tier"), PositionTier.KEPALA_DAERAH.name()));
    }

    /** Names of the employees whose own row has lost its number. */
    private Set<String> lostPersons() {
        return lines.keyless.stream()
                .filter(line -> line.sheet().equals(Layout.PERSON.sheet()))
                .map(line -> line.cell("Nama").text().strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String name(HolderLine holder) {
        return holder.name() == null ? "" : holder.name().toLowerCase(Locale.ROOT);
    }

    private static void oneAtATime(List<HolderLine> ofOneOffice) {
        List<HolderLine> inTime = new ArrayList<>(ofOneOffice);
        inTime.sort(Comparator.comparing((HolderLine holder) -> Objects.requireNonNull(holder.from()))
                .thenComparing(holder -> holder.line().number()));
        for (int i = 1; i < inTime.size(); i++) {
            HolderLine earlier = inTime.get(i - 1);
            HolderLine later = inTime.get(i);
            LocalDate start = Objects.requireNonNull(later.from());
            boolean sameDay = start.equals(earlier.from());
            if (sameDay || earlier.to() != null && !earlier.to().isBefore(start)) {
                HolderLine reported =
                        sameDay && earlier.line().number() > later.line().number() ? earlier : later;
                HolderLine other = reported == later ? earlier : later;
                reported.line().error("Mulai", "holderTwice", other.line().number());
            }
        }
    }
}
