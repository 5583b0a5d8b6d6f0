package id.go.pontianak.bangkom.portal.forms;

import jakarta.servlet.http.HttpServletRequest;

/** Where a form is sent, as its page writes it. */
final class FormAddress {

    private FormAddress() {}

    static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }
}
