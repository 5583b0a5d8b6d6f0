package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table that an import knows, by the names of its columns. Headings are compared by their letters and digits alone: {@code Kode Unit},
 * {@code kode_unit}, {@code KodeUnit} and {@code KODE UNIT *} are one.
 */
public final class TableForm {

    private final String name;
    private final List<String> required;
    private final List<String> optional;
    private final Map<String, String> byKey = new HashMap<>();

    /** {@code otherNames}: a heading that offices use, and the column that is meant. */
    public TableForm(String name, List<String> required, Collection<String> optional, Map<String, String> otherNames) {
        this.name = name;
        this.required = List.copyOf(required);
        this.optional = List.copyOf(optional);
        otherNames.forEach((other, column) -> byKey.put(key(other), column));
        optional.forEach(column -> byKey.put(key(column), column));
        required.forEach(column -> byKey.put(key(column), column));
    }

    /** What a sheet of this table is called. */
    public String name() {
        return name;
    }

    public List<String> required() {
        return required;
    }

    /** What may be left out. */
    public List<String> optional() {
        return optional;
    }

    /** The columns of this heading and where they are; of two with one name the first. */
    public Map<String, Integer> columns(SheetRow heading) {
        Map<String, Integer> columns = new HashMap<>();
        for (int at = 0; at < heading.cells().size(); at++) {
            int place = at;
            column(heading.cell(at).text()).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        return columns;
    }

    boolean knows(String heading) {
        return heading.length() < 60 && column(heading).isPresent();
    }

    private Optional<String> column(String heading) {
        return Optional.ofNullable(byKey.get(key(heading)));
    }

    boolean isCalled(String sheet) {
        return key(sheet).equals(key(name));
    }

    /** {@code data_pegawai}, {@code DataPegawai 2026-11}, {@code pegawai (1)}. */
    boolean isMeantBy(String sheet) {
        return key(sheet).contains(key(name));
    }

    static String key(String text) {
        StringBuilder key = new StringBuilder();
        Invisible.drop(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
