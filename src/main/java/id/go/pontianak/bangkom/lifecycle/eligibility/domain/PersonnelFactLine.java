package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import static id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactLines.FROM;
import static id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactLines.KIND;
import static id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactLines.NUMBER;
import static id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactLines.SOURCE;
import static id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactLines.TO;
import static id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFactLines.VALUE;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFacts.Fact;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of personnel facts while it is read. */
final class PersonnelFactLine {

    private static final String DISCIPLINE = "DISCIPLINE";
    private static final String RETIREMENT_AGE = "RETIREMENT_AGE";
    private static final Map<String, String> KINDS = Map.of(
            "HUKDIS", DISCIPLINE,
            "HUKUMAN DISIPLIN", DISCIPLINE,
            "BUP", RETIREMENT_AGE,
            "BATAS USIA PENSIUN", RETIREMENT_AGE);
    private static final Map<String, String> SANCTIONS =
            Map.of("TIDAK ADA", "NONE", "RINGAN", "LIGHT", "SEDANG", "MEDIUM", "BERAT", "HEAVY");

    /** UU 20/2023 art. 55 and the posts that carry an age of their own. */
    private static final Pattern AGE = Pattern.compile("(?i)(5[8-9]|6[0-9]|70)(?:[.,]0+)?(?:\\s*tahun)?");

    private final Directory directory;
    private final Line line;

    PersonnelFactLine(Directory directory, Line line) {
        this.directory = directory;
        this.line = line;
    }

    /** Empty where something is wrong, which the line has reported. */
    Optional<Fact> fact() {
        if (!line.whole()) {
            line.error("", "cells", line.expected(), line.cells());
            return Optional.empty();
        }
        PersonId person = person();
        String kind = word(KIND, KINDS, "unknownFact");
        String value = kind == null ? null : value(kind);
        LocalDate from = required(FROM) ? line.day(FROM) : null;
        LocalDate to = line.day(TO);
        boolean ordered = from == null || to == null || !to.isBefore(from);
        if (!ordered) {
            line.error(TO, "endsBeforeStart");
        }
        String source = line.requiredName(SOURCE);
        boolean whole = ordered && (to != null || line.cell(TO).empty());
        return !whole || person == null || kind == null || value == null || from == null || source == null
                ? Optional.empty()
                : Optional.of(new Fact(person, kind, value, from, to, source));
    }

    private @Nullable PersonId person() {
        EmployeeNumber number = line.employeeNumber(NUMBER);
        if (number == null) {
            return null;
        }
        Optional<Person> found = directory.findByNumber(number.value());
        if (found.isEmpty()) {
            line.error(NUMBER, "unknownPerson", number.value());
        }
        return found.map(Person::id).orElse(null);
    }

    private @Nullable String value(String kind) {
        if (kind.equals(DISCIPLINE)) {
            return word(VALUE, SANCTIONS, "factValue");
        }
        String written = line.requiredName(VALUE);
        if (written == null) {
            return null;
        }
        Matcher age = AGE.matcher(written);
        if (age.matches()) {
            return age.group(1);
        }
        line.error(VALUE, "factValue", written);
        return null;
    }

    private @Nullable String word(String column, Map<String, String> words, String fault) {
        if (!required(column)) {
            return null;
        }
        String known = line.known(column, fault, text -> text.toUpperCase(Locale.ROOT), words::containsKey);
        return known == null ? null : words.get(known);
    }

    private boolean required(String column) {
        boolean there = !line.cell(column).empty();
        if (!there) {
            line.error(column, "missing", column);
        }
        return there;
    }
}
