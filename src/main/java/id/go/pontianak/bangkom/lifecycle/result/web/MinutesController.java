package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes of results (berita acara penetapan hasil) to print, and the same rows as a spreadsheet. */
@Controller
class MinutesController {

    private final ResultPages pages;
    private final Minutes minutes;
    private final CurrentUser user;

    MinutesController(ResultPages pages, Minutes minutes, CurrentUser user) {
        this.pages = pages;
        this.minutes = minutes;
        this.user = user;
    }

    @GetMapping("/batches/{number}/results/minutes.{extension:pdf|xlsx}")
    void write(@PathVariable String number, @PathVariable String extension, HttpServletResponse response)
            throws IOException {
        ResultsPage page = pages.page(number, "all", user.actor().person());
        String name = "berita-acara-" + page.results().number() + '.' + extension;
        if (extension.equals("pdf")) {
            byte[] pdf = minutes.pdf(page);
            Downloads.attach(response, MediaType.APPLICATION_PDF_VALUE, name);
            response.getOutputStream().write(pdf);
        } else {
            Downloads.attach(response, Format.XLSX.mediaType(), name);
            minutes.xlsx(page, response);
        }
    }
}
