package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Oversight;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Learner;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Line;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Show;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Learning hours of the year by unit; every number opens its people, and who lacks hours can be proposed from there. */
@Controller
class OverviewController {

    /** More than that nobody reads on a page. */
    private static final int MOST = 500;

    private final LedgerOverview overview;
    private final Oversight oversight;
    private final HoursOfYear years;
    private final CurrentUser user;
    private final OverviewWorkbook workbook;
    private final MessageSourceAccessor messages;

    OverviewController(
            LedgerOverview overview,
            Oversight oversight,
            HoursOfYear years,
            CurrentUser user,
            OverviewWorkbook workbook,
            MessageSource messages) {
        this.overview = overview;
        this.oversight = oversight;
        this.years = years;
        this.user = user;
        this.workbook = workbook;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping("/ledger")
    String units(@RequestParam(required = false) @Nullable Integer year, Model model) {
        int shown = years.year(year);
        model.addAttribute("lines", lines(shown));
        model.addAttribute("shows", Show.values());
        model.addAttribute("year", shown);
        model.addAttribute("thisYear", years.thisYear());
        return "ledger/overview";
    }

    @GetMapping("/ledger/people")
    String people(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        return list(years.year(year), unit, read(show), q, model);
    }

    /** The same people, all of them, as a spreadsheet. */
    @GetMapping("/ledger/people.xlsx")
    void exportPeople(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "") String q,
            HttpServletResponse response)
            throws IOException {
        int shown = years.year(year);
        List<Learner> people = found(shown, unit, read(show), q);
        Downloads.attach(response, Format.XLSX.mediaType(), "jp-pegawai-" + shown + ".xlsx");
        workbook.people(shown, people, response.getOutputStream());
    }

    /** From which nominations start. */
    @GetMapping("/ledger/below-target")
    String belowTarget(@RequestParam(defaultValue = "") String unit, Model model) {
        return list(years.thisYear(), unit, Show.BELOW, "", model);
    }

    @GetMapping("/ledger/overview.xlsx")
    void export(@RequestParam(required = false) @Nullable Integer year, HttpServletResponse response)
            throws IOException {
        int shown = years.year(year);
        List<Line> lines = lines(shown);
        Downloads.attach(response, Format.XLSX.mediaType(), "jp-perangkat-daerah-" + shown + ".xlsx");
        workbook.units(shown, lines, response.getOutputStream());
    }

    private List<Learner> found(int year, String unit, Show show, String search) {
        Reach reach = reach();
        if (!unit.isEmpty() && !reach.contains(unit)) {
            throw new NotFound();
        }
        return overview.people(reach, year, unit, show).stream()
                .filter(one -> SearchWords.found(
                        search, String.join(" ", one.name(), one.number(), one.position(), one.unitName())))
                .toList();
    }

    private String list(int year, String unit, Show show, String search, Model model) {
        List<Learner> people = found(year, unit, show, search);
        model.addAttribute("unit", unit);
        model.addAttribute("q", search.strip());
        model.addAttribute("people", people.stream().limit(MOST).toList());
        model.addAttribute("count", people.size());
        model.addAttribute("hours", people.stream().mapToInt(Learner::hours).sum());
        model.addAttribute("year", year);
        model.addAttribute("show", show);
        model.addAttribute("propose", show == Show.BELOW && year == years.thisYear());
        return "ledger/people";
    }

    private List<Line> lines(int year) {
        return overview.lines(reach(), year, messages.getMessage("ledger.overview.total"));
    }

    private Reach reach() {
        return oversight.require(user.actor().person());
    }

    private static Show read(String show) {
        for (Show one : Show.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(show)) {
                return one;
            }
        }
        throw new NotFound();
    }
}
