package id.go.pontianak.bangkom.lifecycle.certificate.print;

import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.PublicAddresses;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints certificates as PDF/A, A4 landscape, on request: nothing printed is kept. Slow: never inside a deciding transaction. */
@Component
public class CertificatePrinter {

    private final PdfRenderer pdf;
    private final PublicAddresses addresses;

    CertificatePrinter(PdfRenderer pdf, PublicAddresses addresses) {
        this.pdf = pdf;
        this.addresses = addresses;
    }

    /** Each on pages of its own, in this order, at least one; what is no longer valid says so across its head. */
    public byte[] print(List<Certificate> certificates) {
        List<CertificateSheet> sheets = certificates.stream()
                .map(certificate -> CertificateSheet.of(certificate, addresses.of(certificate)))
                .toList();
        String title = certificates.size() == 1
                ? certificates.get(0).number()
                : certificates.get(0).order().course().title();
        return pdf.render("certificate/print", Map.of("sheets", sheets, "title", title), CertificateSheet.LANGUAGE);
    }
}
