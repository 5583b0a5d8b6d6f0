package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.web.LedgerPages.LedgerPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** "Rekapitulasi JP": the credits of a person and year that count, with their sum. */
@Component
class LedgerRecap {

    /** One line as it is printed. */
    record Line(
            String title,
            String kind,
            String provider,
            String days,
            String certificate,
            int hours,
            @Nullable LocalDate started,
            LocalDate completed) {}

    private static final List<String> HEADS = List.of(
            "ledger.recap.no",
            "ledger.field.title",
            "ledger.field.kind",
            "ledger.field.provider",
            "ledger.field.started",
            "ledger.field.completed",
            "ledger.field.certificate",
            "ledger.field.hours");

    private final PdfRenderer pdf;
    private final Spreadsheets spreadsheets;
    private final Dates dates;
    private final MessageSource messages;
    private final BusinessClock clock;

    LedgerRecap(PdfRenderer pdf, Spreadsheets spreadsheets, Dates dates, MessageSource messages, BusinessClock clock) {
        this.pdf = pdf;
        this.spreadsheets = spreadsheets;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    /** Says whose and which year. */
    String fileName(LedgerPage page) {
        String number = page.person().number();
        return "rekapitulasi-jp-" + (number == null ? "" : number + '-')
                + page.hours().year();
    }

    byte[] pdf(LedgerPage page) {
        Person person = page.person();
        String number = EmployeeNumber.display(person.number());
        Map<String, Object> model = Map.of(
                "page",
                page,
                "number",
                number == null ? "-" : number,
                "lines",
                lines(page),
                "made",
                dates.dateTime(clock.instant()),
                "reversed",
                page.lines().size() - page.standing().size());
        return pdf.render("ledger/recap", model, LocaleContextHolder.getLocale());
    }

    void xlsx(LedgerPage page, HttpServletResponse response) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Line line : lines(page)) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(rows.size() + 1, line.title(), line.kind()));
            cells.add(line.provider());
            cells.add(line.started());
            cells.add(line.completed());
            cells.add(line.certificate());
            cells.add(line.hours());
            rows.add(cells);
        }
        List<@Nullable Object> total = new ArrayList<>(List.of("", text("ledger.recap.total"), "", "", "", "", ""));
        total.add(page.hours().hours());
        spreadsheets.write(
                Format.XLSX,
                text("ledger.recap.sheet", String.valueOf(page.hours().year())),
                HEADS.stream().map(this::text).toList(),
                Stream.concat(rows.stream(), Stream.of(total)),
                response.getOutputStream());
    }

    private List<Line> lines(LedgerPage page) {
        return page.standing().stream()
                .map(line -> line(line.entry().training()))
                .toList();
    }

    private Line line(Training training) {
        Training.Details details = training.details();
        LocalDate started = details.started();
        return new Line(
                training.title(),
                details.form() == null ? "" : text("catalogue.kind." + details.form()),
                details.provider(),
                started == null ? dates.date(training.completed()) : dates.period(started, training.completed()),
                details.certificateNumber().isEmpty() ? training.evidence() : details.certificateNumber(),
                training.learningHours().value(),
                started,
                training.completed());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
