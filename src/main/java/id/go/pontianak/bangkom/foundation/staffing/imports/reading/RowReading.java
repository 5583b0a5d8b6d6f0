package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.directory.UnitKind;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.staffing.imports.CrossChecks;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.HolderLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.OfficeLine;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.UnitLine;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Understands one row at a time; what only the whole file can tell is left to {@link CrossChecks}. */
final class RowReading {

    private final Lines lines;
    private final NumberReading numbers;
    private final PersonReading persons;

    RowReading(Lines lines, LocalDate today) {
        this.lines = lines;
        this.numbers = new NumberReading(today);
        this.persons = new PersonReading(lines, numbers, today);
    }

    void read(Layout layout, Line line) {
        switch (layout) {
            case UNIT -> unit(line);
            case OFFICE -> office(line);
            case PERSON -> persons.read(line);
            case HOLDER -> holder(line);
        }
    }

    private void unit(Line line) {
        String code = key(line, "Kode Unit");
        String name = line.requiredName("Nama Unit");
        UnitKind kind = line.oneOf("Jenis", UnitKind.class, "unknownUnitKind");
        String parent = line.code("Kode Induk");
        if (parent == null
                && kind != null
                && kind != UnitKind.KOTA
                && line.cell("Kode Induk").empty()) {
            line.error("Kode Induk", "missing", "Kode Induk");
        }
        WeekPattern week = Spellings.week(line);
        if (code != null) {
            lines.units.add(new UnitLine(line, code, name, parent, kind, week));
        }
    }

    private void office(Line line) {
        String code = key(line, "Kode Jabatan");
        String title = line.requiredName("Nama Jabatan");
        String unit = requiredCode(line, "Kode Unit");
        PositionTier tier = line.oneOf("Jenis Jabatan", PositionTier.class, "unknownTier");
        String superior = line.code("Kode Jabatan Atasan");
        if (superior == null
                && tier != null
                && tier != PositionTier.KEPALA_DAERAH
                && line.cell("Kode Jabatan Atasan").empty()) {
            line.error("Kode Jabatan Atasan", "missing", "Kode Jabatan Atasan");
        }
        String echelon = line.known("Eselon", "unknownEchelon", Grades::echelon, Grades.ECHELONS::contains);
        if (code != null) {
            lines.offices.add(new OfficeLine(line, code, title, unit, tier, echelon, superior));
        }
    }

    private void holder(Line line) {
        String office = requiredCode(line, "Kode Jabatan");
        boolean without = line.cell("NIP").empty();
        String number = without ? null : numbers.read(line, "NIP");
        String email = Spellings.email(line);
        String name = line.name("Nama");
        if (without && name == null && line.cell("Nama").empty()) {
            line.error("NIP", "holderUnnamed");
        } else if (without && email == null && line.cell("Email").empty()) {
            line.error("Email", "holderWithoutAddress");
        }
        String capacity = line.known("Jenis Penugasan", "unknownCapacity", Capacities::written, Capacities::known);
        if (line.cell("Jenis Penugasan").empty()) {
            line.error("Jenis Penugasan", "missing", "Jenis Penugasan");
        }
        LocalDate from = line.day("Mulai");
        LocalDate to = line.day("Sampai");
        checkDays(line, capacity, from, to);
        if (office != null && (without || number != null)) {
            lines.holders.add(
                    new HolderLine(line, office, number, name, email, capacity, from, to, line.remark("Nomor SK")));
        } else {
            lines.unread.add(line);
        }
    }

    private static void checkDays(
            Line line, @Nullable String capacity, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (line.cell("Mulai").empty()) {
            line.error("Mulai", "missing", "Mulai");
        }
        if (from != null && to != null && to.isBefore(from)) {
            line.error("Sampai", "endsBeforeStart");
        }
        if (capacity != null
                && to == null
                && Capacities.needsEnd(capacity)
                && line.cell("Sampai").empty()) {
            line.error("Sampai", "endMissing", capacity);
        }
    }

    private @Nullable String key(Line line, String column) {
        String code = requiredCode(line, column);
        if (code == null) {
            lines.keyless.add(line);
        }
        return code;
    }

    static @Nullable String requiredCode(Line line, String column) {
        if (line.cell(column).empty()) {
            line.error(column, "missing", column);
            return null;
        }
        String code = line.code(column);
        if (code != null && !code.matches("[A-Z0-9][A-Z0-9._-]{0,59}")) {
            line.error(column, "code", code);
            return null;
        }
        return code;
    }
}
