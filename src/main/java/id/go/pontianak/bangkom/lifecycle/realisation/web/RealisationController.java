package id.go.pontianak.bangkom.lifecycle.realisation.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan in force against what became of it, as a page and as a workbook. */
@Controller
class RealisationController {

    private static final String REALISATION = "/plans/{year}/realisation";

    private final RealisationPages pages;
    private final RealisationWorkbook workbook;
    private final CurrentUser user;

    RealisationController(RealisationPages pages, RealisationWorkbook workbook, CurrentUser user) {
        this.pages = pages;
        this.workbook = workbook;
        this.user = user;
    }

    @GetMapping(REALISATION)
    ModelAndView show(@PathVariable String year, @RequestParam(defaultValue = "") String funding) {
        return new ModelAndView("realisation/realisation", "page", pages.page(year, funding, person()));
    }

    @GetMapping(REALISATION + "/units/{unit}")
    ModelAndView unit(@PathVariable String year, @PathVariable String unit) {
        return new ModelAndView("realisation/unit", "page", pages.unit(year, unit, person()));
    }

    @GetMapping(REALISATION + ".xlsx")
    void export(@PathVariable String year, HttpServletResponse response) throws IOException {
        RealisationPages.Page page = pages.page(year, person());
        Downloads.attach(
                response,
                Format.XLSX.mediaType(),
                "realisasi-" + page.all().plan().number() + ".xlsx");
        workbook.write(page, response.getOutputStream());
    }

    private PersonId person() {
        return user.actor().person();
    }
}
