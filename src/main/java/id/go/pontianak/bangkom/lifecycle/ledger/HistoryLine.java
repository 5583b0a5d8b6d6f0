package id.go.pontianak.bangkom.lifecycle.ledger;

import static id.go.pontianak.bangkom.lifecycle.ledger.HistoryLines.*;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellProblem;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.FoundTable;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.WrittenDays;
import id.go.pontianak.bangkom.foundation.spreadsheet.WrittenNumber;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.ledger.HistoryImport.Fault;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training.Details;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a training history while it is read; each fault is noted, so that a person mends the file once. */
final class HistoryLine {

    private static final Pattern HOURS_WRITTEN = Pattern.compile("(?i)(\\d{1,4})(?:[.,]0+)?(?:\\s*JP)?");
    private static final int MOST_HOURS = 2000;

    private final HistoryLines.Reading reading;
    private final FoundTable table;
    private final SheetRow row;
    private final int before;

    HistoryLine(HistoryLines.Reading reading, FoundTable table, SheetRow row) {
        this.reading = reading;
        this.table = table;
        this.row = row;
        this.before = reading.faults().size();
    }

    Optional<Credit> credit() {
        Person person = person();
        String code = text(PROGRAMME);
        Programme programme = programme(code);
        String given = text(TITLE);
        String title = given.isEmpty() && programme != null ? programme.name() : given;
        require(title, TITLE);
        LocalDate completed = completed();
        Details details = new Details(
                started(completed),
                text(PROVIDER),
                programme == null ? null : programme.form(),
                text(CERTIFICATE),
                false);
        int hours = hours();
        String evidence = text(EVIDENCE);
        require(evidence, EVIDENCE);
        if (reading.faults().size() > before
                || person == null
                || completed == null
                || !table.missing().isEmpty()) {
            return Optional.empty();
        }
        String source = "import:" + person.id() + ':' + (code.isEmpty() ? title.toLowerCase(Locale.ROOT) : code) + ':'
                + completed;
        Training training = new Training(
                code.isEmpty() ? null : code, title, completed, new LearningHours(hours), evidence, details);
        return Optional.of(new Credit(person.id(), training, source));
    }

    private @Nullable Programme programme(String code) {
        Programme programme = code.isEmpty() ? null : reading.programmes().get(code);
        if (!code.isEmpty() && programme == null) {
            fault(PROGRAMME, "ledger.import.unknownProgramme");
        }
        return programme;
    }

    private @Nullable LocalDate started(@Nullable LocalDate completed) {
        LocalDate started = cell(STARTED).empty() ? null : day(STARTED);
        if (started != null && completed != null && started.isAfter(completed)) {
            fault(STARTED, "ledger.import.startsAfterEnd");
        }
        return started;
    }

    private void require(String text, String column) {
        if (text.isEmpty() && cell(column).empty()) {
            fault(column, "ledger.import.missing");
        }
    }

    private @Nullable Person person() {
        if (unfit(NUMBER)) {
            return null;
        }
        try {
            EmployeeNumber number = WrittenNumber.read(cell(NUMBER));
            Optional<Person> person = reading.directory().findByNumber(number.value());
            if (person.isEmpty()) {
                fault(NUMBER, "ledger.import.unknownPerson");
            }
            return person.orElse(null);
        } catch (EmployeeNumber.Malformed malformed) {
            boolean damaged = malformed.fault() == EmployeeNumber.Fault.SCIENTIFIC;
            fault(NUMBER, damaged ? "ledger.import.numberDamaged" : "ledger.import.notANumber");
            return null;
        }
    }

    private @Nullable LocalDate completed() {
        LocalDate day = day(COMPLETED);
        if (day != null && day.isAfter(reading.today())) {
            fault(COMPLETED, "ledger.import.inTheFuture");
        }
        return day;
    }

    private @Nullable LocalDate day(String column) {
        if (unfit(column)) {
            return null;
        }
        try {
            return WrittenDays.read(cell(column));
        } catch (WrittenDays.NoDay none) {
            fault(column, none.read() ? "ledger.import.noSuchDay" : "ledger.import.notADay");
            return null;
        }
    }

    private int hours() {
        if (unfit(HOURS)) {
            return 0;
        }
        Matcher written = HOURS_WRITTEN.matcher(cell(HOURS).text().strip());
        int hours = written.matches() ? Integer.parseInt(written.group(1)) : -1;
        if (hours < 0 || hours > MOST_HOURS) {
            fault(HOURS, "ledger.import.notHours");
        }
        return Math.max(0, hours);
    }

    /** Empty, and reported, when the cell holds what no import takes. */
    private String text(String column) {
        return unfit(column) ? "" : cell(column).text().strip();
    }

    private boolean unfit(String column) {
        CellProblem problem = CellProblem.of(cell(column));
        if (problem != null) {
            fault(column, "document.cell." + problem);
        }
        return problem != null;
    }

    /** A lone dash is how people write that there is nothing. */
    private CellValue cell(String column) {
        CellValue cell = row.cell(table.columns().getOrDefault(column, -1));
        return cell.text().strip().equals("-") ? CellValue.EMPTY : cell;
    }

    /** A column that is not there at all is reported once, at the heading. */
    private void fault(String column, String messageKey) {
        if (table.columns().containsKey(column)) {
            reading.faults()
                    .add(new Fault(
                            table.place(),
                            row.number(),
                            column,
                            messageKey,
                            cell(column).text()));
        }
    }
}
