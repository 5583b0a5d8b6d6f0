package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.document.Downloads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Downloads of certificates. */
final class CertificateFiles {

    private CertificateFiles() {}

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        String file = "sertifikat-" + name.replaceAll("[^A-Za-z0-9.-]+", "-") + ".pdf";
        return Downloads.attachment(MediaType.APPLICATION_PDF_VALUE, file).body(content);
    }
}
