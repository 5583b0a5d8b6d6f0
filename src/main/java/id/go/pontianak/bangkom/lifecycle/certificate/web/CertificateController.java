package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateReading;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateRights;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.certificate.PublicAddresses;
import id.go.pontianak.bangkom.lifecycle.certificate.Seals;
import id.go.pontianak.bangkom.lifecycle.certificate.print.CertificatePrinter;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own certificates, and one certificate for whoever may read it; printed on request, unless it is sealed. */
@Controller
class CertificateController {

    private final Certificates certificates;
    private final CertificateReading reading;
    private final CertificateRights rights;
    private final CertificatePrinter printer;
    private final Seals seals;
    private final PublicAddresses addresses;
    private final CurrentUser user;

    CertificateController(
            Certificates certificates,
            CertificateReading reading,
            CertificateRights rights,
            CertificatePrinter printer,
            Seals seals,
            PublicAddresses addresses,
            CurrentUser user) {
        this.certificates = certificates;
        this.reading = reading;
        this.rights = rights;
        this.printer = printer;
        this.seals = seals;
        this.addresses = addresses;
        this.user = user;
    }

    @GetMapping("/my/certificates")
    String own(Model model) {
        model.addAttribute("certificates", certificates.listOf(person()));
        return "certificate/mine";
    }

    @GetMapping("/certificates/records/{id}")
    String show(@PathVariable UUID id, Model model) {
        Certificate certificate = reading.open(person(), id);
        model.addAttribute("certificate", certificate);
        model.addAttribute("address", addresses.of(certificate));
        model.addAttribute("mayKeep", rights.mayKeep(person(), certificate));
        model.addAttribute("seal", seals.of(id).orElse(null));
        model.addAttribute("oversees", rights.oversees(person()));
        return "certificate/record";
    }

    @GetMapping("/certificates/records/{id}/certificate.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Certificate certificate = reading.open(person(), id);
        byte[] pdf = seals.content(certificate).orElseGet(() -> printer.print(certificate));
        return CertificateFiles.pdf(certificate.number(), pdf);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
