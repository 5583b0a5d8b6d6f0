package id.go.pontianak.bangkom.lifecycle.competency.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The dictionary: all competencies, as a file, and one with its levels. Everybody who is signed in reads it. */
@Controller
class CompetencyController {

    private final CompetencyPages pages;
    private final DictionaryExport export;

    CompetencyController(CompetencyPages pages, DictionaryExport export) {
        this.pages = pages;
        this.export = export;
    }

    @GetMapping("/competencies")
    ModelAndView list() {
        return new ModelAndView("competency/competencies", "groups", pages.groups());
    }

    @GetMapping("/competencies/{code}")
    ModelAndView show(@PathVariable String code) {
        return new ModelAndView("competency/competency", "page", pages.page(code));
    }

    @GetMapping("/competencies/dictionary.{extension:xlsx|csv}")
    void export(@PathVariable String extension, HttpServletResponse response) throws IOException {
        Spreadsheets.Format format = Arrays.stream(Spreadsheets.Format.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFound::new);
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kamus-kompetensi." + extension + '"');
        export.write(format, response.getOutputStream());
    }
}
