package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportReading;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.PreviewRow;
import id.go.pontianak.bangkom.foundation.importing.Uploads;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitRecaps;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A recap that was filled in as a spreadsheet: read whole, shown with everything that is wrong, and applied as it was shown. Rows that the file
 * does not have stay as they are. For who writes the recap, while it is being made.
 */
@Service
@Transactional
public class RecapImport {

    /** So many lines of each kind are shown. */
    public static final int SHOWN = 200;

    private static final int LARGEST = 2 * 1024 * 1024;

    private final UnitRecaps recaps;
    private final RecapRules rules;
    private final SpreadsheetReader reader;
    private final Uploads uploads;

    RecapImport(UnitRecaps recaps, RecapRules rules, SpreadsheetReader reader, Uploads uploads) {
        this.recaps = recaps;
        this.rules = rules;
        this.reader = reader;
        this.uploads = uploads;
    }

    /** Refused for whoever does not write this recap now. */
    public void require(String number, PersonId by) {
        recaps.requireWriter(number, by);
    }

    /** To be looked at; takes the place of a file that waits. */
    public UUID upload(String number, NamedFile file, PersonId by) {
        UnitNeeds unit = recaps.requireWriter(number, by);
        if (file.content().length == 0) {
            throw RuleViolated.at("file", "refusal.document.empty");
        }
        if (file.content().length > LARGEST) {
            throw RuleViolated.at("file", "refusal.needs.large");
        }
        return uploads.upload(
                kind(number), List.of(file), by, read(unit, file).report().preview());
    }

    public Outcome confirm(String number, UUID id, PersonId by) {
        UnitNeeds unit = recaps.requireWriter(number, by);
        RecapReading read = read(unit, uploads.begin(kind(number), id).get(0));
        return uploads.confirm(id, by, read.report().preview(), () -> {
            read.choices().forEach((code, choice) -> recaps.choose(number, code, choice, by));
            read.changed().forEach(extra -> recaps.change(number, extra, by));
            read.added().forEach(extra -> recaps.add(number, extra, by));
            return Optional.empty();
        });
    }

    public void discard(String number, UUID id, PersonId by) {
        recaps.requireWriter(number, by);
        uploads.discard(kind(number), id, by);
    }

    public ImportRecord find(String number, UUID id, PersonId by) {
        recaps.requireWriter(number, by);
        return uploads.find(kind(number), id);
    }

    /** The lines of one kind: NEW, CHANGED, or KEPT, where somebody else wrote meanwhile what the file does not touch. */
    public List<PreviewRow> rows(String number, UUID id, String ofKind) {
        return uploads.rows(kind(number), id, ofKind, 0, SHOWN);
    }

    public List<Fault> faults(String number, UUID id) {
        return uploads.faults(kind(number), id, Fault.Severity.ERROR, SHOWN);
    }

    private RecapReading read(UnitNeeds unit, NamedFile file) {
        RecapReading read =
                new RecapReading(unit, recaps.lines(unit.number()), recaps.extras(unit.number()), rules.known());
        try {
            new ImportReading(read.report().faults(), (form, line) -> read.row(line))
                    .files(reader, List.of(RecapColumns.FORM), List.of(file));
        } catch (UnreadableSpreadsheet unreadable) {
            throw RuleViolated.at("file", "document." + unreadable.reason(), unreadable.file());
        }
        if (read.report().preview().rows().isEmpty() && read.report().faults().isEmpty()) {
            read.report().faults().add(Fault.error(file.name(), 1, "", -1, "recap.none"));
        }
        return read;
    }

    private static String kind(String number) {
        return "needs-recap:" + number;
    }
}
