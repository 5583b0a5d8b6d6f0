package id.go.pontianak.bangkom.lifecycle.certificate.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Downloads of certificates. */
final class CertificateFiles {

    private CertificateFiles() {}

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        String file = "sertifikat-" + name.replaceAll("[^A-Za-z0-9.-]+", "-") + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
