package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.result.ParticipantResult;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** "Berita acara penetapan hasil": how many have which result, the list, and three places to sign. */
@Component
class Minutes {

    /** One line as it is printed. */
    record Line(
            String name, String number, String unit, String attendance, String score, String outcome, String note) {}

    private static final List<String> HEADS = List.of(
            "result.minutes.no",
            "result.minutes.name",
            "result.minutes.number",
            "result.minutes.unit",
            "result.field.attendance",
            "result.field.pre",
            "result.field.post",
            "result.field.outcome",
            "result.minutes.grade",
            "result.field.certificate",
            "result.field.note");

    private final PdfRenderer pdf;
    private final Spreadsheets spreadsheets;
    private final Directory directory;
    private final Dates dates;
    private final MessageSourceAccessor messages;
    private final BusinessClock clock;

    Minutes(
            PdfRenderer pdf,
            Spreadsheets spreadsheets,
            Directory directory,
            Dates dates,
            MessageSource messages,
            BusinessClock clock) {
        this.pdf = pdf;
        this.spreadsheets = spreadsheets;
        this.directory = directory;
        this.dates = dates;
        this.messages = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    byte[] pdf(ResultsPage page) {
        Instant day = Objects.requireNonNullElseGet(page.results().hands().confirmedAt(), clock::instant);
        Map<String, Object> model = Map.of(
                "page",
                page,
                "lines",
                lines(page),
                "day",
                dates.weekday(day.atZone(BusinessClock.CITY).toLocalDate()),
                "period",
                dates.period(page.batch().period().from(), page.batch().lastDay()),
                "draft",
                !page.results().status().set());
        return pdf.render("result/minutes", model, LocaleContextHolder.getLocale());
    }

    void xlsx(ResultsPage page, HttpServletResponse response) throws IOException {
        Map<PersonId, Person> people = people(page);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ResultsPage.Row row : page.all()) {
            ParticipantResult result = row.result();
            List<@Nullable Object> cells = new ArrayList<>(
                    List.of(rows.size() + 1, row.participant().name(), number(people, row), row.unit()));
            cells.add(result.measured().attendance());
            cells.add(result.measured().pre());
            cells.add(result.measured().post());
            cells.add(outcome(result));
            cells.add(result.recorded().grade());
            cells.add(result.recorded().certificate());
            cells.add(result.recorded().note());
            rows.add(cells);
        }
        spreadsheets.write(
                Format.XLSX,
                text("result.title"),
                HEADS.stream().map(this::text).toList(),
                rows.stream(),
                response.getOutputStream());
    }

    private List<Line> lines(ResultsPage page) {
        Map<PersonId, Person> people = people(page);
        return page.all().stream()
                .map(row -> new Line(
                        row.participant().name(),
                        number(people, row),
                        row.unit(),
                        Objects.toString(row.result().measured().attendance(), "–"),
                        plain(row.result().measured().post()),
                        outcome(row.result()),
                        Objects.toString(row.result().recorded().note(), "")))
                .toList();
    }

    private Map<PersonId, Person> people(ResultsPage page) {
        return directory.persons(
                page.all().stream().map(row -> row.participant().person()).toList());
    }

    private static String number(Map<PersonId, Person> people, ResultsPage.Row row) {
        Person person = people.get(row.participant().person());
        return person == null ? "" : Objects.requireNonNullElse(EmployeeNumber.display(person.number()), "");
    }

    private String outcome(ParticipantResult result) {
        ResultOutcome outcome = result.recorded().outcome();
        return outcome == null ? text("result.open") : text(outcome.messageKey());
    }

    private static String plain(@Nullable BigDecimal score) {
        return score == null ? "–" : score.stripTrailingZeros().toPlainString();
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
