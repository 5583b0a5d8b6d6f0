package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.importing.Line;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which column of a sheet becomes which column of a table. */
enum Columns {
    UNIT(
            "directory_unit",
            "code",
            "code=Kode Unit,name=Nama Unit,parent=Kode Induk,kind=Jenis,week_pattern=Hari Kerja"),
    OFFICE(
            "directory_office",
            "code",
            "code=Kode Jabatan,title=Nama Jabatan,unit_code=Kode Unit,tier=Jenis Jabatan,echelon=Eselon,"
                    + "superior=Kode Jabatan Atasan"),
    PERSON(
            "directory_person",
            "id",
            "number=NIP,name=Nama,sex=Jenis Kelamin,birth_date=Tanggal Lahir,status=Status Pegawai,grade=Golongan,"
                    + "position=Jabatan,tier=Jenis Jabatan,unit_code=Kode Unit,supervisor_office=Kode Jabatan Atasan,"
                    + "email=Email,phone=Nomor HP,education=Pendidikan,performance=Predikat Kinerja,"
                    + "legal_status=Kedudukan Hukum,functional_level=Jenjang JF,birth_place=Tempat Lahir,siasn_id=ID SIASN,"
                    + "performance_year=Tahun Predikat,position_since=TMT Jabatan");

    private final String table;
    private final String key;
    private final Map<String, String> labels = new LinkedHashMap<>();

    Columns(String table, String key, String pairs) {
        this.table = table;
        this.key = key;
        for (String pair : pairs.split(",")) {
            labels.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    private static final String LEVEL = "functional_level";

    /** Keeps what the file has a column for; the rest stays as it is known. */
    Map<String, @Nullable Object> present(Line line, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        values.forEach((column, value) -> {
            if (line.has(Objects.requireNonNull(labels.get(column))) || column.equals(LEVEL) && levelTold(values)) {
                kept.put(column, value);
            }
        });
        return kept;
    }

    /** Without a column the title tells a level, and a position that is not functional tells that there is none. */
    private static boolean levelTold(Map<String, @Nullable Object> values) {
        return values.get(LEVEL) != null || !PositionTier.FUNGSIONAL.name().equals(values.get("tier"));
    }

    /** "Kode Unit: DINKES → PUPR", by the names the file uses; empty when nothing differs. */
    String difference(Map<String, @Nullable Object> known, Map<String, @Nullable Object> told, LegalStatuses statuses) {
        StringJoiner text = new StringJoiner("; ");
        told.forEach((column, value) -> {
            if (!Objects.equals(known.get(column), value)) {
                text.add(labels.get(column) + ": " + shown(column, known.get(column), statuses) + " → "
                        + shown(column, value, statuses));
            }
        });
        return text.toString();
    }

    public List<Map<String, @Nullable Object>> read(JdbcClient jdbc) {
        String columns = String.join(", ", labels.keySet());
        return jdbc
                .sql("SELECT " + (labels.containsKey(key) ? "" : key + ", ") + columns + " FROM " + table)
                .query()
                .listOfRows()
                .stream()
                .map(Columns::plain)
                .toList();
    }

    /** Writes whole rows; {@code government_unit} of a new unit is filled in afterwards. */
    String upsert() {
        StringJoiner names = new StringJoiner(", ");
        StringJoiner values = new StringJoiner(", ");
        StringJoiner updates = new StringJoiner(", ");
        if (!labels.containsKey(key)) {
            names.add(key);
            values.add(':' + key);
        }
        for (String column : labels.keySet()) {
            names.add(column);
            values.add(':' + column);
            updates.add(column + " = EXCLUDED." + column);
        }
        if (this == UNIT) {
            names.add("government_unit");
            values.add(":code");
        }
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + values + ") ON CONFLICT (" + key
                + ") DO UPDATE SET " + updates;
    }

    /** All columns, those the row does not have as null. */
    Map<String, @Nullable Object> complete(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> complete = new HashMap<>(row);
        labels.keySet().forEach(column -> complete.putIfAbsent(column, null));
        return complete;
    }

    private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> plain = new HashMap<>();
        row.forEach((column, value) -> plain.put(column, value instanceof Date day ? day.toLocalDate() : value));
        return plain;
    }

    private static String shown(String column, @Nullable Object value, LegalStatuses statuses) {
        if (value == null) {
            return "–";
        }
        if (column.equals("legal_status")) {
            return statuses.shown(value.toString());
        }
        if (value instanceof LocalDate day) {
            return HolderPlanner.DAY.format(day);
        }
        return switch (value.toString()) {
            case "FIVE_DAYS" -> "5";
            case "SIX_DAYS" -> "6";
            default -> value.toString().replace('_', ' ');
        };
    }
}
