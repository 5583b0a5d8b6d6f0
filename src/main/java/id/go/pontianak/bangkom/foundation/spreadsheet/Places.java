package id.go.pontianak.bangkom.foundation.spreadsheet;

import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as messages give them: no two alike, and with the workbook where several were uploaded. Asked in the order of reading. */
public final class Places {

    private final List<TableForm> forms;
    private final boolean several;
    private final Set<String> given = new HashSet<>();

    public Places(List<TableForm> forms, int files) {
        this.forms = forms;
        this.several = files > 1;
    }

    public String of(NamedFile file, SheetName sheet) {
        String plain = forms.stream()
                .filter(form -> form.isCalled(sheet.name()))
                .map(TableForm::name)
                .findFirst()
                .orElse(sheet.name());
        String full = several && !isText(file) ? plain + " (" + file.name() + ')' : plain;
        String place = full;
        for (int no = 2; !given.add(place); no++) {
            place = full + " (" + no + ')';
        }
        return place;
    }

    private static boolean isText(NamedFile file) {
        return file.name().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)");
    }
}
