package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationReaders;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An evaluation on paper and as a workbook, for whoever reads its page. */
@Controller
class EvaluationFileController {

    private final EvaluationReaders readers;
    private final EvaluationPages pages;
    private final EvaluationPaper paper;
    private final EvaluationWorkbook workbook;
    private final CurrentUser user;

    EvaluationFileController(
            EvaluationReaders readers,
            EvaluationPages pages,
            EvaluationPaper paper,
            EvaluationWorkbook workbook,
            CurrentUser user) {
        this.readers = readers;
        this.pages = pages;
        this.paper = paper;
        this.workbook = workbook;
        this.user = user;
    }

    @GetMapping("/evaluations/{number}/evaluation.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number) {
        PersonId reader = user.actor().person();
        Evaluation evaluation = readers.require(number, reader);
        return Downloads.attachment("application/pdf", evaluation.number() + ".pdf")
                .body(paper.pdf(evaluation, reader));
    }

    @GetMapping("/evaluations/{number}/evaluation.xlsx")
    void xlsx(@PathVariable String number, HttpServletResponse response) throws IOException {
        PersonId reader = user.actor().person();
        EvaluationPage page = pages.page(readers.require(number, reader), reader);
        Downloads.attach(response, Format.XLSX.mediaType(), page.evaluation().number() + ".xlsx");
        workbook.write(page, response.getOutputStream());
    }
}
