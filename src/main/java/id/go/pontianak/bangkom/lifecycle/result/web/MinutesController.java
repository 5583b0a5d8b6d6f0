package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("berita-acara-" + page.results().number() + '.' + extension)
                        .build()
                        .toString());
        if (extension.equals("pdf")) {
            byte[] pdf = minutes.pdf(page);
            response.setContentType("application/pdf");
            response.getOutputStream().write(pdf);
        } else {
            minutes.xlsx(page, response);
        }
    }
}
