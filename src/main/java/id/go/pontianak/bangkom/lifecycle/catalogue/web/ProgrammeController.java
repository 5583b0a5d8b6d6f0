package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.catalogue.CatalogueRights;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The programmes: all of them, as a file, and one. Everybody who is signed in reads them. */
@Controller
class ProgrammeController {

    private final Programmes programmes;
    private final ProgrammePages pages;
    private final ProgrammeExports exports;
    private final CatalogueRights rights;
    private final CurrentUser user;

    ProgrammeController(
            Programmes programmes,
            ProgrammePages pages,
            ProgrammeExports exports,
            CatalogueRights rights,
            CurrentUser user) {
        this.programmes = programmes;
        this.pages = pages;
        this.exports = exports;
        this.rights = rights;
        this.user = user;
    }

    @GetMapping("/programmes")
    String list(ProgrammeAddress address, Model model) {
        model.addAttribute("mayKeep", mayKeep());
        model.addAttribute("rows", pages.rows(address.filter()));
        model.addAttribute("filter", address.filter());
        model.addAttribute("state", address.chosen());
        model.addAttribute("states", ProgrammeAddress.State.values());
        model.addAttribute("fields", programmes.fields());
        model.addAttribute("xlsx", address.export("xlsx"));
        model.addAttribute("csv", address.export("csv"));
        return "catalogue/programmes";
    }

    @GetMapping("/programmes/{code}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("mayKeep", mayKeep());
        model.addAttribute("page", pages.page(code));
        model.addAttribute("links", pages.links(user.actor().person(), code));
        return "catalogue/programme";
    }

    @GetMapping("/programmes/export.{extension:xlsx|csv}")
    void export(@PathVariable String extension, ProgrammeAddress address, HttpServletResponse response)
            throws IOException {
        Spreadsheets.Format format = Arrays.stream(Spreadsheets.Format.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFound::new);
        Downloads.attach(response, format.mediaType(), "program-pelatihan." + extension);
        exports.write(address.filter(), format, response.getOutputStream());
    }

    private boolean mayKeep() {
        return rights.mayKeep(user.actor().person());
    }
}
