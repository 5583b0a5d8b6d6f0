package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.EventLog;
import id.go.pontianak.bangkom.desk.report.Report;
import id.go.pontianak.bangkom.desk.report.Reports;
import id.go.pontianak.bangkom.desk.report.Reports.Reading;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of reports, and each of them as page, spreadsheet and PDF. */
@Controller
class ReportController {

    private final Reports reports;
    private final ReportPages pages;
    private final ReportExports exports;
    private final EventLog log;
    private final CurrentUser user;

    ReportController(Reports reports, ReportPages pages, ReportExports exports, EventLog log, CurrentUser user) {
        this.reports = reports;
        this.pages = pages;
        this.exports = exports;
        this.log = log;
        this.user = user;
    }

    @GetMapping("/reports")
    String list(Model model) {
        model.addAttribute(
                "reports", reports.list(reader()).stream().map(Report::key).toList());
        model.addAttribute("log", log.permitted(reader()));
        return "report/list";
    }

    @GetMapping("/reports/{report}")
    ModelAndView show(
            @PathVariable String report,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String unit) {
        return new ModelAndView("report/report", "page", pages.page(reports.read(reader(), report, year, unit)));
    }

    /** Named after what it says and when, as it lies among other files. */
    @GetMapping("/reports/{report}/report.{extension:pdf|xlsx}")
    void download(
            @PathVariable String report,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String unit,
            HttpServletResponse response)
            throws IOException {
        Reading reading = reports.read(reader(), report, year, unit);
        String name = ("laporan-" + report + '-' + (unit.isEmpty() ? "" : unit + '-')
                        + reading.question().year())
                .toLowerCase(Locale.ROOT);
        if (extension.equals("pdf")) {
            byte[] pdf = exports.pdf(reading);
            Downloads.attach(response, MediaType.APPLICATION_PDF_VALUE, name + ".pdf");
            response.getOutputStream().write(pdf);
        } else {
            Downloads.attach(response, Format.XLSX.mediaType(), name + ".xlsx");
            exports.xlsx(reading, response.getOutputStream());
        }
    }

    private PersonId reader() {
        return user.actor().person();
    }
}
