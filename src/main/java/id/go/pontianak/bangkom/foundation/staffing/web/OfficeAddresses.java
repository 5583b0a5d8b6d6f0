package id.go.pontianak.bangkom.foundation.staffing.web;

import org.springframework.stereotype.Component;

/**
 * Codes of offices as parts of addresses. Codes that came in before they were refused may hold a slash, which no path carries; it is written
 * as a tilde, which no code holds.
 */
@Component("officeAddresses")
class OfficeAddresses {

    public String of(String code) {
        return code.replace('/', '~');
    }

    static String code(String address) {
        return address.replace('~', '/');
    }
}
