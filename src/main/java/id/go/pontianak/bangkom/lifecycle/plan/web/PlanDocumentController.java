package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan as the decree with its annex, and its items as a spreadsheet. */
@Controller
class PlanDocumentController {

    private final PlanPages pages;
    private final PlanDocuments documents;
    private final CurrentUser user;

    PlanDocumentController(PlanPages pages, PlanDocuments documents, CurrentUser user) {
        this.pages = pages;
        this.documents = documents;
        this.user = user;
    }

    @GetMapping("/plans/{year}/plan.{extension:pdf|xlsx}")
    void write(
            @PathVariable String year,
            @PathVariable String extension,
            @RequestParam(defaultValue = "") String show,
            HttpServletResponse response)
            throws IOException {
        PlanPage page = pages.page(year, show, PlanFilter.ALL, user.actor().person());
        String name = page.plan().number() + '.' + extension;
        if (extension.equals("pdf")) {
            byte[] pdf = documents.pdf(page);
            Downloads.attach(response, MediaType.APPLICATION_PDF_VALUE, name);
            response.getOutputStream().write(pdf);
        } else {
            Downloads.attach(response, Format.XLSX.mediaType(), name);
            documents.xlsx(page, response.getOutputStream());
        }
    }
}
