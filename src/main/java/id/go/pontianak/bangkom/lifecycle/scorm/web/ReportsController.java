package id.go.pontianak.bangkom.lifecycle.scorm.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.scorm.PackageReports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What packages reported of the participants of a batch, as a tab beside it and as a spreadsheet. */
@Controller
class ReportsController implements BatchPart {

    private static final String PATH = "/batches/%s/packages";
    private static final int BEHIND_PROGRESS = 26;
    private static final List<String> HEADS = List.of(
            "scorm.reports.no",
            "scorm.reports.name",
            "scorm.reports.position",
            "scorm.reports.package",
            "scorm.reports.status",
            "scorm.reports.score",
            "scorm.reports.minutes",
            "scorm.reports.saved");

    private final PackageReports reports;
    private final Batches batches;
    private final BatchParts parts;
    private final Spreadsheets spreadsheets;
    private final MessageSourceAccessor messages;
    private final CurrentUser user;

    ReportsController(
            PackageReports reports,
            Batches batches,
            BatchParts parts,
            Spreadsheets spreadsheets,
            MessageSource messages,
            CurrentUser user) {
        this.reports = reports;
        this.batches = batches;
        this.parts = parts;
        this.spreadsheets = spreadsheets;
        this.messages = new MessageSourceAccessor(messages);
        this.user = user;
    }

    @Override
    public int order() {
        return BEHIND_PROGRESS;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return batch.status().setByDecree() && reports.mayRead(batch, person)
                ? Optional.of(new Link("scorm.reports.tab", PATH.formatted(batch.number())))
                : Optional.empty();
    }

    @GetMapping("/batches/{number}/packages")
    String show(@PathVariable String number, Model model) {
        PersonId reader = user.actor().person();
        Batch batch = batches.batch(number);
        model.addAttribute("rows", reports.of(batch, reader));
        model.addAttribute("batch", batch);
        model.addAttribute("tabs", parts.of(batch, reader));
        return "scorm/reports";
    }

    @GetMapping("/batches/{number}/packages.xlsx")
    void export(@PathVariable String number, HttpServletResponse response) throws IOException {
        Batch batch = batches.batch(number);
        List<PackageReports.Row> rows = reports.of(batch, user.actor().person());
        List<String> heads = HEADS.stream().map(this::text).toList();
        Downloads.attach(
                response, Format.XLSX.mediaType(), "laporan-paket-" + number.toLowerCase(Locale.ROOT) + ".xlsx");
        spreadsheets.write(
                Format.XLSX,
                text("scorm.reports.tab"),
                heads,
                rows.stream().map(this::cells),
                response.getOutputStream());
    }

    private List<@Nullable Object> cells(PackageReports.Row row) {
        return Arrays.asList(
                row.participant().no(),
                row.participant().name(),
                row.participant().position(),
                row.title(),
                text("scorm.status." + row.status().replace(' ', '-')),
                row.score(),
                row.minutes(),
                LocalDate.ofInstant(row.saved(), City.ZONE));
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
