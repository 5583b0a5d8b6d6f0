package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.recap.RecapImport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The recap as a file, and a file as the recap. */
@Controller
class RecapFileController {

    private static final String RECAP = "/needs/{year}/{unit}/recap";
    private static final String IMPORT = RECAP + "/import";

    private final RecapPages pages;
    private final RecapExport export;
    private final RecapImport imports;
    private final CurrentUser user;

    RecapFileController(RecapPages pages, RecapExport export, RecapImport imports, CurrentUser user) {
        this.pages = pages;
        this.export = export;
        this.imports = imports;
        this.user = user;
    }

    @GetMapping(RECAP + ".xlsx")
    void export(@PathVariable String year, @PathVariable String unit, HttpServletResponse response) throws IOException {
        RecapPages.Page page = pages.page(NeedsReader.year(year), unit, actor());
        Downloads.attach(
                response,
                Spreadsheets.Format.XLSX.mediaType(),
                "rekap-" + page.needs().number().toLowerCase(Locale.ROOT) + ".xlsx");
        export.write(page, response.getOutputStream());
    }

    @GetMapping(IMPORT)
    ModelAndView form(@PathVariable String year, @PathVariable String unit) {
        UnitNeeds its = its(year, unit);
        imports.require(its.number(), actor());
        return new ModelAndView("needs/import", "needs", its);
    }

    @PostMapping(IMPORT)
    ModelAndView upload(
            @PathVariable String year,
            @PathVariable String unit,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        UnitNeeds its = its(year, unit);
        try {
            NamedFile named = file == null
                    ? new NamedFile("", new byte[0])
                    : new NamedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
            redirect.addAttribute("id", imports.upload(its.number(), named, actor()));
            return to(IMPORT + "/{id}", year, unit, redirect);
        } catch (RuleViolated refusal) {
            ModelAndView again = new ModelAndView("needs/import", "needs", its).addObject("refusal", refusal);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    @GetMapping(IMPORT + "/{id}")
    ModelAndView preview(@PathVariable String year, @PathVariable String unit, @PathVariable UUID id) {
        UnitNeeds its = its(year, unit);
        String number = its.number();
        return new ModelAndView("needs/import-preview", "needs", its)
                .addObject("file", imports.find(number, id, actor()))
                .addObject("errors", imports.faults(number, id))
                .addObject("changed", imports.rows(number, id, "CHANGED"))
                .addObject("fresh", imports.rows(number, id, "NEW"))
                .addObject("overtaken", imports.rows(number, id, "KEPT"));
    }

    @PostMapping(IMPORT + "/{id}/confirm")
    ModelAndView confirm(
            @PathVariable String year, @PathVariable String unit, @PathVariable UUID id, RedirectAttributes redirect) {
        boolean applied = imports.confirm(its(year, unit).number(), id, actor()) == Outcome.APPLIED;
        redirect.addFlashAttribute("flash", applied ? "needs.import.done" : "needs.import.shownAgain");
        if (!applied) {
            redirect.addAttribute("id", id);
        }
        return to(applied ? RECAP : IMPORT + "/{id}", year, unit, redirect);
    }

    @PostMapping(IMPORT + "/{id}/discard")
    ModelAndView discard(
            @PathVariable String year, @PathVariable String unit, @PathVariable UUID id, RedirectAttributes redirect) {
        imports.discard(its(year, unit).number(), id, actor());
        redirect.addFlashAttribute("flash", "needs.import.discarded");
        return to(RECAP, year, unit, redirect);
    }

    private UnitNeeds its(String year, String unit) {
        return pages.writable(NeedsReader.year(year), unit, actor());
    }

    private static ModelAndView to(String address, String year, String unit, RedirectAttributes redirect) {
        redirect.addAttribute("year", year);
        redirect.addAttribute("unit", unit);
        return new ModelAndView("redirect:" + address);
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
