package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files for SIASN: what waits for the next, and those that were made. */
@Controller
class SiasnExportController {

    private final SiasnExports exports;
    private final SiasnFiles files;
    private final CurrentUser user;

    SiasnExportController(SiasnExports exports, SiasnFiles files, CurrentUser user) {
        this.exports = exports;
        this.files = files;
        this.user = user;
    }

    @GetMapping("/ledger/export")
    String show(Model model) {
        Map<ExportPart, Integer> waiting = exports.waiting(person());
        model.addAttribute("waiting", files.counted(waiting));
        model.addAttribute("possible", SiasnExports.possible(waiting));
        model.addAttribute("made", files.listed(exports.list(person())));
        return "ledger/export";
    }

    @PostMapping("/ledger/export")
    String make(RedirectAttributes redirect) {
        exports.make(person());
        redirect.addFlashAttribute("flash", "ledger.export.done");
        return "redirect:/ledger/export";
    }

    @GetMapping("/ledger/export/{no}.xlsx")
    void workbook(@PathVariable int no, HttpServletResponse response) throws IOException {
        var parts = exports.open(no, person());
        Downloads.attach(response, Format.XLSX.mediaType(), "siasn-" + no + ".xlsx");
        files.workbook(parts, response);
    }

    @GetMapping("/ledger/export/{no}/{sheet}.csv")
    void sheet(@PathVariable int no, @PathVariable String sheet, HttpServletResponse response) throws IOException {
        var parts = exports.open(no, person());
        var found = parts.entrySet().stream()
                .filter(each -> each.getKey().sheet().equals(sheet))
                .findFirst()
                .orElseThrow(NotFound::new);
        Downloads.attach(response, Format.CSV.mediaType(), "siasn-" + no + '-' + sheet + ".csv");
        files.csv(found.getKey(), found.getValue(), response);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
