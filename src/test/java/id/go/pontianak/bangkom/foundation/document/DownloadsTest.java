package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadsTest {

    @Test
    void aPlainNameStandsAsItIs() {
        assertThat(named("register-surat-2026.xlsx")).isEqualTo("attachment; filename=\"register-surat-2026.xlsx\"");
    }

    @Test
    void otherLettersAreEncodedAndNothingEndsTheHeader() {
        assertThat(named("Sértifikat \"A\"\r\nX: y.pdf"))
                .contains("filename*=UTF-8''S%C3%A9rtifikat%20%22A%22%0D%0AX%3A%20y.pdf")
                .doesNotContain("\r", "\n");
    }

    private static String named(String name) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Downloads.attach(response, "application/pdf", name);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        return String.valueOf(response.getHeader(HttpHeaders.CONTENT_DISPOSITION));
    }
}
