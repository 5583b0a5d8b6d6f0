package id.go.pontianak.bangkom.lifecycle.batch.web.list;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.CityLanguage;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreeSheet;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreeSheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The decree that sets the participants, as PDF to be signed (Permendagri 1/2023): a draft with room for number and date until the list is set, then with
 * both, as everything was on that day. In Indonesian whatever the language of the reader. For whoever reads the list; there is none before it was proposed.
 */
@Controller
class ListDecreeController {

    private final SelectionPages pages;
    private final DecreeSheets sheets;
    private final PdfRenderer pdf;
    private final Dates dates;
    private final BusinessClock clock;
    private final CurrentUser user;

    ListDecreeController(
            SelectionPages pages,
            DecreeSheets sheets,
            PdfRenderer pdf,
            Dates dates,
            BusinessClock clock,
            CurrentUser user) {
        this.pages = pages;
        this.sheets = sheets;
        this.pdf = pdf;
        this.dates = dates;
        this.clock = clock;
        this.user = user;
    }

    @GetMapping("/batches/{number}/decree.pdf")
    void decree(@PathVariable String number, HttpServletResponse response) throws IOException {
        SelectionPage page = pages.page(number, user.actor().person());
        if (!page.decreed()) {
            throw new NotFound();
        }
        byte[] content = print(page);
        Downloads.attach(
                response,
                MediaType.APPLICATION_PDF_VALUE,
                "keputusan-" + page.batch().number().toLowerCase(Locale.ROOT) + ".pdf");
        response.getOutputStream().write(content);
    }

    private byte[] print(SelectionPage page) {
        return CityLanguage.in(() -> pdf.render("batch/decree", model(page), City.LANGUAGE));
    }

    private Map<String, Object> model(SelectionPage page) {
        DecreeSheet sheet = page.sheet(sheets, clock.today());
        Map<String, Object> model = new HashMap<>();
        model.put("batch", page.batch());
        model.put("facts", page.facts());
        model.put("dates", dates);
        model.put(
                "days", dates.period(page.batch().period().from(), page.batch().lastDay()));
        model.put("year", String.valueOf(page.batch().period().from().getYear()));
        model.put("seated", sheet.seated());
        model.put("reserve", sheet.reserve());
        model.put("signer", sheet.signer());
        model.put("asOf", sheet.asOf());
        return model;
    }
}
