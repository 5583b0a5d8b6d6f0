package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid;
import id.go.pontianak.bangkom.lifecycle.attendance.Grid.Row;
import id.go.pontianak.bangkom.lifecycle.attendance.Mark;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** "Daftar hadir": the list with a column for signatures as PDF, and what is recorded as XLSX; both in the same order. */
@Component
class AttendanceExport {

    private static final List<String> HEADS = List.of(
            "attendance.no",
            "attendance.name",
            "attendance.number",
            "attendance.position",
            "attendance.unit",
            "attendance.state",
            "attendance.in",
            "attendance.out",
            "attendance.late",
            "attendance.how",
            "attendance.reason");

    private final PdfRenderer pdf;
    private final Spreadsheets spreadsheets;
    private final BatchStaff staff;
    private final Dates dates;
    private final MessageSource messages;
    private final BusinessClock clock;

    AttendanceExport(
            PdfRenderer pdf,
            Spreadsheets spreadsheets,
            BatchStaff staff,
            Dates dates,
            MessageSource messages,
            BusinessClock clock) {
        this.pdf = pdf;
        this.spreadsheets = spreadsheets;
        this.staff = staff;
        this.dates = dates;
        this.messages = messages;
        this.clock = clock;
    }

    String fileName(Grid grid) {
        return ("daftar-hadir-" + grid.batch().number() + "-sesi-"
                        + grid.session().no())
                .toLowerCase(Locale.ROOT);
    }

    byte[] pdf(Grid grid) {
        return pdf.render(
                "attendance/list",
                Map.of(
                        "grid", grid,
                        "trainers", names(grid, Task.TRAINER, Task.ASSISTANT),
                        "organisers", names(grid, Task.ORGANISER),
                        "when", dates.weekday(grid.session().starts()) + ", " + hours(grid),
                        "made", dates.dateTime(clock.instant())),
                LocaleContextHolder.getLocale());
    }

    private String hours(Grid grid) {
        return text(
                "attendance.hours",
                dates.time(grid.session().starts()),
                dates.time(grid.session().ends()));
    }

    private String names(Grid grid, Task... tasks) {
        return staff.of(grid.batch().number()).stream()
                .filter(member -> Arrays.asList(tasks).contains(member.task())
                        && member.serves(grid.session().id()))
                .map(StaffMember::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    void xlsx(Grid grid, HttpServletResponse response) throws IOException {
        spreadsheets.write(
                Format.XLSX,
                text("attendance.sheet", String.valueOf(grid.session().no())),
                HEADS.stream().map(this::text).toList(),
                grid.rows().stream()
                        .map(row -> cells(row, row.cell(grid.session()).mark())),
                response.getOutputStream());
    }

    private List<@Nullable Object> cells(Row row, @Nullable Mark mark) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                row.no(),
                row.participant().name(),
                row.number(),
                row.participant().position(),
                row.unit()));
        if (mark == null || mark.state() == null) {
            return cells;
        }
        cells.add(text("attendance.state." + mark.state()));
        cells.add(time(mark.in()));
        cells.add(time(mark.out()));
        cells.add(mark.late());
        cells.add(text("attendance.way." + mark.how()));
        cells.add(mark.reason());
        return cells;
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : dates.time(instant);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
