package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.PublicCertificates;
import id.go.pontianak.bangkom.lifecycle.certificate.PublicCertificates.TooMany;
import id.go.pontianak.bangkom.lifecycle.certificate.badge.OpenBadges;
import id.go.pontianak.bangkom.lifecycle.certificate.badge.StatusList;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Certificates for other systems, without signing in: the credential, and which of a year no longer count. */
@Controller
class CredentialController {

    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

    private static final int FIRST = 2000;
    private static final int LAST = 2200;

    private final PublicCertificates certificates;
    private final OpenBadges badges;

    CredentialController(PublicCertificates certificates, OpenBadges badges) {
        this.certificates = certificates;
        this.badges = badges;
    }

    @GetMapping("/certificates/{code}/credential.json")
    ResponseEntity<byte[]> credential(@PathVariable String code, HttpServletRequest request) throws TooMany {
        Certificate certificate =
                certificates.find(code, request.getRemoteAddr()).orElseThrow(NotFound::new);
        return answer(badges.credential(certificate));
    }

    @GetMapping("/certificates/status/{year}")
    ResponseEntity<byte[]> statuses(@PathVariable int year, HttpServletRequest request) throws TooMany {
        if (year < FIRST || year > LAST) {
            throw new NotFound();
        }
        return answer(badges.statusList(year, StatusList.of(certificates.endedIn(year, request.getRemoteAddr()))));
    }

    @ExceptionHandler(TooMany.class)
    ResponseEntity<Void> slowDown() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
    }

    private static ResponseEntity<byte[]> answer(byte[] document) {
        return ResponseEntity.ok()
                .contentType(JSON_LD)
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(document);
    }
}
