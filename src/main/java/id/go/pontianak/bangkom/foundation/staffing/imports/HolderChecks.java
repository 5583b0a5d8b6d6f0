package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Layout;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.HolderLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
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
    private final LocalDate today;
    private final Map<String, PersonLine> persons = new HashMap<>();

    HolderChecks(Lines lines, Snapshot known, LocalDate today) {
        this.lines = lines;
        this.known = known;
        this.today = today;
        lines.persons.forEach(person -> persons.put(person.number(), person));
    }

    void run() {
        lines.holders.replaceAll(new HolderDays(today)::read);
        lines.holders.forEach(this::identity);
        lines.holders.forEach(this::stillServes);
        Map<String, List<HolderLine>> byOffice = lines.holders.stream()
                .filter(holder -> holder.capacity() != null && holder.from() != null)
                .collect(Collectors.groupingBy(
                        holder -> holder.office() + ("PLH".equals(holder.capacity()) ? " PLH" : "")));
        byOffice.values().forEach(this::oneAtATime);
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

    /** Kept as the file says it; but it is answered above. */
    private void stillServes(HolderLine holder) {
        String number = holder.number();
        PersonLine person = number == null ? null : persons.get(number);
        boolean over = holder.to() != null && holder.to().isBefore(today);
        if (person != null && !over && known.legalStatuses.left(person.legalStatus())) {
            holder.line().warning("NIP", "holderHasLeft", Objects.requireNonNullElse(person.name(), person.number()));
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

    /** The day of an inauguration is the successor's. */
    private void handOver(HolderLine earlier, HolderLine later, LocalDate day) {
        earlier.line()
                .warning(
                        "Sampai",
                        "handOver",
                        later.line().seenFrom(earlier.line()),
                        HolderPlanner.DAY.format(day.minusDays(1)));
        lines.holders.replaceAll(holder -> holder == earlier ? holder.until(day.minusDays(1)) : holder);
    }

    /** Somebody is acting (Plt) in an office whose definitive holder goes on; a last day that cannot be read is a last day. */
    private boolean actsForAHolder(HolderLine earlier, HolderLine later) {
        boolean goesOn = earlier.to() == null && !lines.refused(earlier.line(), "Sampai");
        return "PLT".equals(later.capacity()) && "D".equals(earlier.capacity()) && goesOn;
    }

    private static String name(HolderLine holder) {
        return holder.name() == null ? "" : holder.name().toLowerCase(Locale.ROOT);
    }

    private void oneAtATime(List<HolderLine> ofOneOffice) {
        List<HolderLine> inTime = new ArrayList<>(ofOneOffice);
        inTime.sort(Comparator.comparing((HolderLine holder) -> Objects.requireNonNull(holder.from()))
                .thenComparing(holder -> holder.line().number()));
        for (int i = 1; i < inTime.size(); i++) {
            HolderLine earlier = inTime.get(i - 1);
            HolderLine later = inTime.get(i);
            LocalDate start = Objects.requireNonNull(later.from());
            boolean sameDay = start.equals(earlier.from());
            if (!sameDay && start.equals(earlier.to())) {
                handOver(earlier, later, start);
            } else if (actsForAHolder(earlier, later)) {
                later.line()
                        .error(
                                "Jenis Penugasan",
                                "actingForAHolder",
                                earlier.line().seenFrom(later.line()));
            } else if (sameDay || earlier.to() != null && !earlier.to().isBefore(start)) {
                HolderLine reported =
                        sameDay && earlier.line().number() > later.line().number() ? earlier : later;
                HolderLine other = reported == later ? earlier : later;
                reported.line().error("Mulai", "holderTwice", other.line().seenFrom(reported.line()));
            }
        }
    }
}
