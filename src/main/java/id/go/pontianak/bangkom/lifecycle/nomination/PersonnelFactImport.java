package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.PersonnelFacts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in what only personnel files know: discipline, and the retirement age of functional posts. Lines of NIP, kind, value, from, to and
 * source, separated by semicolons; one wrong line and nothing is taken. The same lines twice change nothing.
 */
@Service
@Transactional
public class PersonnelFactImport {

    private static final Map<String, String> DISCIPLINE =
            Map.of("TIDAK ADA", "NONE", "RINGAN", "LIGHT", "SEDANG", "MEDIUM", "BERAT", "HEAVY");

    /** What is wrong in which line; {@code problem} completes {@code nomination.facts.problem.}. */
    public record Fault(int line, String problem) {}

    public record Result(int taken, List<Fault> faults) {}

    private final Directory directory;
    private final PersonnelFacts facts;
    private final NominationRights rights;

    PersonnelFactImport(Directory directory, PersonnelFacts facts, NominationRights rights) {
        this.directory = directory;
        this.facts = facts;
        this.rights = rights;
    }

    public void requireAllowed(PersonId reader) {
        rights.requireCityHr(reader);
    }

    public Result take(String text, PersonId hr) {
        rights.requireCityHr(hr);
        List<PersonnelFacts.Fact> read = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int no = 0; no < lines.size(); no++) {
            String line = lines.get(no).strip();
            if (!line.isEmpty() && !line.toUpperCase(Locale.ROOT).startsWith("NIP;")) {
                read(line, no + 1, read, faults);
            }
        }
        if (faults.isEmpty()) {
            read.forEach(facts::keep);
        }
        return new Result(faults.isEmpty() ? read.size() : 0, faults);
    }

    private void read(String line, int no, List<PersonnelFacts.Fact> read, List<Fault> faults) {
        String[] cells = line.split(";", -1);
        if (cells.length != 6) {
            faults.add(new Fault(no, "cells"));
            return;
        }
        Optional<Person> person = directory.findByNumber(cells[0].replaceAll("\\D", ""));
        String kind = kindOf(cells[1]);
        String value = valueOf(kind, cells[2].strip().toUpperCase(Locale.ROOT));
        LocalDate from = day(cells[3]);
        LocalDate to = day(cells[4]);
        String problem = person.isEmpty()
                ? "person"
                : kind == null ? "kind" : value == null ? "value" : from == null ? "day" : null;
        if (problem == null && !cells[4].isBlank() && to == null) {
            problem = "day";
        }
        if (problem == null && cells[5].isBlank()) {
            problem = "source";
        }
        if (problem != null || kind == null || value == null || from == null) {
            faults.add(new Fault(no, String.valueOf(problem)));
            return;
        }
        read.add(new PersonnelFacts.Fact(person.get().id(), kind, value, from, to, cells[5].strip()));
    }

    private static @Nullable String kindOf(String cell) {
        return switch (cell.strip().toUpperCase(Locale.ROOT)) {
            case "HUKDIS" -> "DISCIPLINE";
            case "BUP" -> "RETIREMENT_AGE";
            default -> null;
        };
    }

    private static @Nullable String valueOf(@Nullable String kind, String cell) {
        if ("DISCIPLINE".equals(kind)) {
            return DISCIPLINE.get(cell);
        }
        return cell.matches("5[0-9]|6[0-9]|70") ? cell : null;
    }

    private static @Nullable LocalDate day(String cell) {
        try {
            String[] parts = cell.strip().split("-");
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : null;
        } catch (DateTimeException | NumberFormatException unreadable) {
            return null;
        }
    }
}
