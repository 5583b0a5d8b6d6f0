package id.go.pontianak.bangkom.lifecycle.certificate.print;

import id.go.pontianak.bangkom.foundation.document.Enclosed;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.PublicAddresses;
import id.go.pontianak.bangkom.lifecycle.certificate.badge.OpenBadges;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints certificates as PDF/A, A4 landscape, on request: nothing printed is kept. Slow: never inside a deciding transaction. */
@Component
public class CertificatePrinter {

    private static final String TEMPLATE = "certificate/print";

    private final PdfRenderer pdf;
    private final PublicAddresses addresses;
    private final OpenBadges badges;

    CertificatePrinter(PdfRenderer pdf, PublicAddresses addresses, OpenBadges badges) {
        this.pdf = pdf;
        this.addresses = addresses;
        this.badges = badges;
    }

    /** One certificate, with its digital credential in the file (PDF/A-3). */
    public byte[] print(Certificate certificate) {
        Enclosed credential = new Enclosed(
                "credential.json", "application/ld+json", "Open Badges 3.0", badges.credential(certificate));
        return pdf.render(TEMPLATE, model(List.of(certificate)), City.LANGUAGE, credential);
    }

    /** Each on pages of its own, in this order, at least one; what is no longer valid says so across its head. */
    public byte[] print(List<Certificate> certificates) {
        return pdf.render(TEMPLATE, model(certificates), City.LANGUAGE);
    }

    private Map<String, Object> model(List<Certificate> certificates) {
        List<CertificateSheet> sheets = certificates.stream()
                .map(certificate -> CertificateSheet.of(certificate, addresses.of(certificate)))
                .toList();
        String title = certificates.size() == 1
                ? certificates.get(0).number()
                : certificates.get(0).order().course().title();
        return Map.of("sheets", sheets, "title", title);
    }
}
