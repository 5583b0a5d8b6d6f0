package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.directory.UnitKind;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the file says, once its cells are understood. A null is a cell in fault or left empty; rows without a key are not here. */
public final class Lines {

    public record UnitLine(
            Line line,
            String code,
            @Nullable String name,
            @Nullable String parent,
            @Nullable UnitKind kind,
            @Nullable WeekPattern week) {}

    public record OfficeLine(
            Line line,
            String code,
            @Nullable String title,
            @Nullable String unit,
            @Nullable PositionTier tier,
            @Nullable String echelon,
            @Nullable String superior) {}

    public record PersonLine(
            Line line,
            String number,
            @Nullable String name,
            @Nullable String sex,
            @Nullable LocalDate birthDate,
            @Nullable EmploymentStatus status,
            @Nullable String grade,
            @Nullable String position,
            @Nullable PositionTier tier,
            @Nullable String unit,
            @Nullable String supervisor,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String education,
            @Nullable String performance,
            @Nullable String legalStatus,
            Person.More more) {

        public PersonLine withLegalStatus(@Nullable String status) {
            return new PersonLine(
                    line,
                    number,
                    name,
                    sex,
                    birthDate,
                    this.status,
                    grade,
                    position,
                    tier,
                    unit,
                    supervisor,
                    email,
                    phone,
                    education,
                    performance,
                    status,
                    more);
        }
    }

    /** {@code number} is null for the mayor, who is known by his address. */
    public record HolderLine(
            Line line,
            String office,
            @Nullable String number,
            @Nullable String name,
            @Nullable String email,
            @Nullable String capacity,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String decree) {

        public HolderLine until(@Nullable LocalDate day) {
            return new HolderLine(line, office, number, name, email, capacity, from, day, decree);
        }
    }

    public final List<UnitLine> units = new ArrayList<>();
    public final List<OfficeLine> offices = new ArrayList<>();
    public final List<PersonLine> persons = new ArrayList<>();
    public final List<HolderLine> holders = new ArrayList<>();

    /** Rows whose own key could not be read, by sheet: what refers to them is not at fault itself. */
    public final List<Line> keyless = new ArrayList<>();

    /** Rows of holders of whom it cannot be said who or what they are of. */
    public final List<Line> unread = new ArrayList<>();

    public final List<Fault> faults = new ArrayList<>();
    public final Set<Layout> sheets = EnumSet.noneOf(Layout.class);

    /** Sheets that were not read. */
    public final List<String> leftOut = new ArrayList<>();

    private final Map<String, Integer> places = new HashMap<>();

    public void found(Layout layout, String place) {
        sheets.add(layout);
        places.put(place, layout.ordinal() * 100_000 + places.size());
    }

    /** As one reads the files: by table, sheet, row and column. */
    public Comparator<Fault> inOrder() {
        return Comparator.comparing((Fault fault) -> places.getOrDefault(fault.sheet(), Integer.MAX_VALUE))
                .thenComparing(Fault::sheet)
                .thenComparing(Fault::row)
                .thenComparing(Fault::columnIndex);
    }

    /** Whether that cell is in fault already. */
    public boolean refused(Line line, String column) {
        return faults.stream()
                .anyMatch(fault -> fault.blocks()
                        && fault.row() == line.number()
                        && fault.column().equals(column)
                        && fault.sheet().equals(line.place()));
    }

    public boolean blocked() {
        return faults.stream().anyMatch(Fault::blocks);
    }
}
