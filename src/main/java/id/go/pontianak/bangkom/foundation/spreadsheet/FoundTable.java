package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * A table in a file. {@code place} is how messages name it: the sheet, or the file where that is a sheet of its own; {@code columns} says where
 * each column stands, {@code missing} which of the required ones stand nowhere.
 */
public record FoundTable(
        TableForm form, String place, int headingRow, Map<String, Integer> columns, List<String> missing) {

    /** With half of its required columns gone, what stands below the heading says nothing. */
    public boolean legible() {
        return missing.size() * 2 <= form.required().size();
    }
}
