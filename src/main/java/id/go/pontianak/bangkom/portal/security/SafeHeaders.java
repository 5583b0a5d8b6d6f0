package id.go.pontianak.bangkom.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What every answer tells browsers, whoever gives it; a page that needs another policy sets its own before. */
final class SafeHeaders {

    static final List<HeaderWriter> ALL = List.of(
            new ContentSecurityPolicyHeaderWriter(ContentPolicy.STRICT),
            new XContentTypeOptionsHeaderWriter(),
            new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
            new PermissionsPolicyHeaderWriter("camera=(), geolocation=(), microphone=()"),
            new HstsHeaderWriter(31_536_000, true),
            new CacheControlHeadersWriter(),
            SafeHeaders::referrer);

    private SafeHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response) {
        ALL.forEach(writer -> writer.writeHeaders(request, response));
    }

    /** The secret of a link in a mail is in its address, which even our own style sheets need not be told. */
    private static void referrer(HttpServletRequest request, HttpServletResponse response) {
        boolean secret = request.getRequestURI().matches("/(invitation|password-reset)/.*");
        response.setHeader("Referrer-Policy", secret ? "no-referrer" : "same-origin");
    }
}
