package id.go.pontianak.bangkom.lifecycle.certificate.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Both forms show whether the certificate was valid. */
@Component
class CertificateForms implements FormRoute.Source {

    private static final String RECORD = "/certificates/records/{id}";

    private final Certificates certificates;

    CertificateForms(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of("/certificates/check", "/certificates/check"),
                FormRoute.of(RECORD + "/seal", RECORD),
                FormRoute.of(RECORD + "/revoke", RECORD).showing(RECORD, this::state),
                FormRoute.of(RECORD + "/replace", RECORD + "/replace").showing(RECORD, this::state));
    }

    private Shown state(Map<String, String> variables) {
        Certificate certificate =
                certificates.find(id(variables.getOrDefault("id", ""))).orElseThrow(NotFound::new);
        return Shown.ofCase(certificate.number())
                .fact(
                        "certificate.field.status",
                        "#certificate.status." + certificate.state().status());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
