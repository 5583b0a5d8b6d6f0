package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.ledger.web.LedgerPages.LedgerPage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's learning hours, reversed credits among them: as a page, to print, and as a spreadsheet. */
@Controller
class LedgerController {

    private final LedgerPages pages;
    private final LedgerRecap recap;
    private final CurrentUser user;

    LedgerController(LedgerPages pages, LedgerRecap recap, CurrentUser user) {
        this.pages = pages;
        this.recap = recap;
        this.user = user;
    }

    /** Where it was once. */
    @GetMapping("/learning-hours")
    String moved() {
        return "redirect:/ledger/me";
    }

    @GetMapping("/ledger/me")
    String own(@RequestParam(required = false) @Nullable Integer year, Model model) {
        return show(own(), year, model);
    }

    @GetMapping("/ledger/{person}")
    String show(@PathVariable UUID person, @RequestParam(required = false) @Nullable Integer year, Model model) {
        return show(new PersonId(person), year, model);
    }

    @GetMapping("/ledger/me/recap.{extension:pdf|xlsx}")
    void ownRecap(
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable Integer year,
            HttpServletResponse response)
            throws IOException {
        write(own(), year, extension, response);
    }

    @GetMapping("/ledger/{person}/recap.{extension:pdf|xlsx}")
    void recap(
            @PathVariable UUID person,
            @PathVariable String extension,
            @RequestParam(required = false) @Nullable Integer year,
            HttpServletResponse response)
            throws IOException {
        write(new PersonId(person), year, extension, response);
    }

    private String show(PersonId person, @Nullable Integer year, Model model) {
        model.addAttribute("page", pages.of(user.actor(), person, year));
        return "ledger/person";
    }

    private void write(PersonId person, @Nullable Integer year, String extension, HttpServletResponse response)
            throws IOException {
        LedgerPage page = pages.of(user.actor(), person, year);
        String name = recap.fileName(page) + '.' + extension;
        if (extension.equals("pdf")) {
            byte[] pdf = recap.pdf(page);
            Downloads.attach(response, MediaType.APPLICATION_PDF_VALUE, name);
            response.getOutputStream().write(pdf);
        } else {
            Downloads.attach(response, Format.XLSX.mediaType(), name);
            recap.xlsx(page, response);
        }
    }

    private PersonId own() {
        return user.actor().person();
    }
}
