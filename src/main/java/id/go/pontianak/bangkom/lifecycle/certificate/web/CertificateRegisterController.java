package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateReading;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateReading.Filter;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateStatus;
import id.go.pontianak.bangkom.lifecycle.certificate.Seals;
import id.go.pontianak.bangkom.lifecycle.certificate.print.CertificatePrinter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of all certificates and those of one event, for HR of the city and auditors. */
@Controller
class CertificateRegisterController {

    /** More than that nobody reads on a page. */
    private static final int MOST = 200;

    private final CertificateReading reading;
    private final CertificateRegisterSheet sheet;
    private final CertificatePrinter printer;
    private final Seals seals;
    private final CurrentUser user;

    CertificateRegisterController(
            CertificateReading reading,
            CertificateRegisterSheet sheet,
            CertificatePrinter printer,
            Seals seals,
            CurrentUser user) {
        this.reading = reading;
        this.sheet = sheet;
        this.printer = printer;
        this.seals = seals;
        this.user = user;
    }

    @GetMapping("/certificates")
    String register(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        Filter filter = filter(search, status, year);
        model.addAttribute("rows", reading.register(person(), filter, MOST));
        model.addAttribute("count", reading.count(person(), filter));
        model.addAttribute("filter", filter);
        model.addAttribute("years", reading.years(person()));
        model.addAttribute("statuses", CertificateStatus.values());
        model.addAttribute(
                "xlsx",
                new ListAddress()
                        .with("search", filter.search().isEmpty() ? null : filter.search())
                        .with("status", filter.status() == null ? null : ListAddress.lower(filter.status()))
                        .with("year", year == null ? null : String.valueOf(year))
                        .at("/certificates/register/export.xlsx"));
        return "certificate/register";
    }

    @GetMapping("/certificates/register/export.xlsx")
    void export(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable Integer year,
            HttpServletResponse response)
            throws IOException {
        List<Certificate> rows = reading.register(person(), filter(search, status, year), Integer.MAX_VALUE);
        Downloads.attach(response, Format.XLSX.mediaType(), "register-sertifikat.xlsx");
        sheet.write(rows, response.getOutputStream());
    }

    @GetMapping("/certificates/events/{event}")
    String event(@PathVariable String event, Model model) {
        List<Certificate> all = reading.ofEvent(person(), event);
        model.addAttribute("certificates", all);
        model.addAttribute("event", event);
        model.addAttribute("sealed", seals.anySealed(all));
        model.addAttribute("valid", all.stream().filter(Certificate::valid).count());
        return "certificate/event";
    }

    /** Those that are valid, each on its two sheets, in the order of the list; printed anew, without seals. */
    @GetMapping("/certificates/events/{event}/certificates.pdf")
    ResponseEntity<byte[]> all(@PathVariable String event) {
        List<Certificate> valid = reading.ofEvent(person(), event).stream()
                .filter(Certificate::valid)
                .toList();
        if (valid.isEmpty()) {
            throw new NotPossibleNow("refusal.certificate.noneValid");
        }
        return CertificateFiles.pdf(event, printer.print(valid));
    }

    private static Filter filter(@Nullable String search, @Nullable String status, @Nullable Integer year) {
        CertificateStatus chosen = Arrays.stream(CertificateStatus.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(status))
                .findFirst()
                .orElse(null);
        return new Filter(ListAddress.search(search), chosen, year);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
