package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.document.SheetRow;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.ledger.HistoryImport.Fault;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of a training history: who, what, when, how many learning hours, and what proves it. */
@Component
class HistoryLines {

    record Parsed(List<Credit> credits, List<Fault> faults) {}

    static final String NUMBER = "nip";
    static final String PROGRAMME = "kode_program";
    static final String TITLE = "judul";
    static final String COMPLETED = "tanggal_selesai";
    static final String HOURS = "jp";
    static final String EVIDENCE = "bukti";
    private static final List<String> COLUMNS = List.of(NUMBER, PROGRAMME, TITLE, COMPLETED, HOURS, EVIDENCE);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_HOURS = 2000;

    private final Directory directory;
    private final Catalogue catalogue;
    private final Clock clock;

    HistoryLines(Directory directory, Catalogue catalogue, Clock clock) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Parsed parse(List<SheetRow> rows) {
        List<Fault> faults = new ArrayList<>();
        List<Credit> credits = new ArrayList<>();
        Map<String, Integer> heading = rows.isEmpty() ? Map.of() : heading(rows.get(0));
        COLUMNS.stream()
                .filter(column -> !heading.containsKey(column))
                .forEach(column -> faults.add(new Fault(1, column, "ledger.import.columnMissing", column)));
        if (!faults.isEmpty()) {
            return new Parsed(credits, faults);
        }
        Map<String, Programme> programmes =
                catalogue.listProgrammes().stream().collect(Collectors.toMap(Programme::code, Function.identity()));
        for (SheetRow row : rows.subList(1, rows.size())) {
            if (row.cells().stream().anyMatch(cell -> !cell.empty())) {
                new Line(row, heading, programmes, faults).credit().ifPresent(credits::add);
            }
        }
        return new Parsed(credits, faults);
    }

    private static Map<String, Integer> heading(SheetRow row) {
        Map<String, Integer> heading = new java.util.HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            heading.putIfAbsent(row.cell(column).text().strip().toLowerCase(Locale.ROOT), column);
        }
        return heading;
    }

    /** One line while it is read; each fault is noted, so that a person mends the file once. */
    private final class Line {

        private final SheetRow row;
        private final Map<String, Integer> heading;
        private final Map<String, Programme> programmes;
        private final List<Fault> faults;
        private final int before;

        Line(SheetRow row, Map<String, Integer> heading, Map<String, Programme> programmes, List<Fault> faults) {
            this.row = row;
            this.heading = heading;
            this.programmes = programmes;
            this.faults = faults;
            this.before = faults.size();
        }

        Optional<Credit> credit() {
            Person person = person();
            String code = text(PROGRAMME);
            Programme programme = code.isEmpty() ? null : programmes.get(code);
            if (!code.isEmpty() && programme == null) {
                fault(PROGRAMME, "ledger.import.unknownProgramme");
            }
            String title = text(TITLE).isEmpty() && programme != null ? programme.name() : text(TITLE);
            if (title.isEmpty()) {
                fault(TITLE, "ledger.import.missing");
            }
            LocalDate completed = completed();
            int hours = hours();
            String evidence = text(EVIDENCE);
            if (evidence.isEmpty()) {
                fault(EVIDENCE, "ledger.import.missing");
            }
            if (faults.size() > before || person == null || completed == null) {
                return Optional.empty();
            }
            String source = "import:" + person.id() + ':' + (code.isEmpty() ? title.toLowerCase(Locale.ROOT) : code)
                    + ':' + completed;
            Training training =
                    new Training(code.isEmpty() ? null : code, title, completed, new LearningHours(hours), evidence);
            return Optional.of(new Credit(person.id(), training, source));
        }

        private @Nullable Person person() {
            try {
                String number = EmployeeNumber.parse(text(NUMBER)).value();
                Optional<Person> person = directory.findByNumber(number);
                if (person.isEmpty()) {
                    fault(NUMBER, "ledger.import.unknownPerson");
                }
                return person.orElse(null);
            } catch (EmployeeNumber.Malformed malformed) {
                fault(NUMBER, "ledger.import.notANumber");
                return null;
            }
        }

        private @Nullable LocalDate completed() {
            String text = text(COMPLETED);
            try {
                LocalDate day =
                        text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
                if (day.isAfter(LocalDate.ofInstant(clock.instant(), City.ZONE))) {
                    fault(COMPLETED, "ledger.import.inTheFuture");
                }
                return day;
            } catch (DateTimeParseException notADay) {
                fault(COMPLETED, "ledger.import.notADay");
                return null;
            }
        }

        private int hours() {
            String text = text(HOURS);
            int hours = text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1;
            if (hours < 0 || hours > MOST_HOURS) {
                fault(HOURS, "ledger.import.notHours");
            }
            return hours;
        }

        private String text(String column) {
            return row.cell(heading.getOrDefault(column, -1)).text().strip();
        }

        private void fault(String column, String messageKey) {
            faults.add(new Fault(row.number(), column, messageKey, text(column)));
        }
    }
}
