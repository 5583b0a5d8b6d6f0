package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.PublicCertificates;
import id.go.pontianak.bangkom.lifecycle.certificate.PublicCertificates.TooMany;
import id.go.pontianak.bangkom.lifecycle.certificate.Seal;
import id.go.pontianak.bangkom.lifecycle.certificate.Seals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Anybody checks a certificate, by its QR code or by its file, without signing in; search engines are asked to stay away. */
@Controller
class PublicCertificateController {

    private final PublicCertificates certificates;
    private final Seals seals;

    PublicCertificateController(PublicCertificates certificates, Seals seals) {
        this.certificates = certificates;
        this.seals = seals;
    }

    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/certificates/{code}")
    ModelAndView show(@PathVariable String code, HttpServletRequest request) throws TooMany {
        return certificates
                .find(code, request.getRemoteAddr())
                .map(this::page)
                .orElseGet(() -> page("unknown", HttpStatus.NOT_FOUND));
    }

    @GetMapping("/certificates/check")
    ModelAndView form() {
        return page("check", HttpStatus.OK);
    }

    @PostMapping("/certificates/check")
    ModelAndView check(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException, TooMany {
        try {
            Optional<Certificate> found = file == null
                    ? certificates.find(InputStream::nullInputStream, 0, request.getRemoteAddr())
                    : certificates.find(file, file.getSize(), request.getRemoteAddr());
            return found.map(certificate -> page(certificate).addObject("checked", true))
                    .orElseGet(() -> page("check", HttpStatus.OK).addObject("nothing", true));
        } catch (RuleViolated refusal) {
            return page("check", HttpStatus.UNPROCESSABLE_ENTITY).addObject("refusal", refusal.messageKey());
        }
    }

    @ExceptionHandler(TooMany.class)
    ModelAndView slowDown() {
        return page("busy", HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView page(Certificate certificate) {
        return page("public", HttpStatus.OK)
                .addObject("certificate", certificate)
                .addObject(
                        "sealed",
                        seals.of(certificate.id()).filter(Seal::sealed).orElse(null));
    }

    private static ModelAndView page(String view, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("certificate/" + view);
        page.setStatus(status);
        return page;
    }
}
