package id.go.pontianak.bangkom.lifecycle.certificate;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where anybody looks at a certificate, without signing in. */
@Component
public class PublicAddresses {

    private final String baseUrl;

    PublicAddresses(@Value("${bangkom.base-url}") String baseUrl) {
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The address in its QR code. */
    public String of(Certificate certificate) {
        return page(certificate.code());
    }

    /** The portal itself. */
    public String home() {
        return baseUrl;
    }

    /** Where it is read which certificates of a year no longer count. */
    public String statusList(int year) {
        return baseUrl + "/certificates/status/" + year;
    }

    private String page(String code) {
        return baseUrl + "/certificates/" + code;
    }
}
