package id.go.pontianak.bangkom.portal.assets;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Visitors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** How files of pages are sent: under names that change with their content, kept for a year, compressed where the browser can read it. */
@IntegrationTest
class AssetsIT {

    private static final Pattern FILE =
            Pattern.compile("<(?:link|script|img|use)[^>]*\\s(?:href|src)=\"(/[^\"#]*)[^\"]*\"");
    private static final Pattern HASHED = Pattern.compile("/(assets|webjars)/.*-[0-9a-f]{32}\\.(css|js|svg)");

    @Autowired
    private MockMvc portal;

    @Autowired
    private ServerProperties server;

    @Test
    void everyFileOfAPageIsKeptAndCompressed() throws IOException {
        var files = FILE.matcher(new Visitors(portal).anonymous().open("/login").getContentAsString())
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();

        assertThat(files).hasSizeGreaterThan(4).allMatch(HASHED.asMatchPredicate());
        for (String file : files) {
            MockHttpServletResponse plain = get(file, "");
            MockHttpServletResponse sent = get(file, "br, gzip;q=0.9");

            assertThat(plain.getHeader("Content-Encoding")).as(file).isNull();
            assertThat(sent.getHeader("Content-Encoding")).as(file).isEqualTo("gzip");
            assertThat(sent.getHeader("Vary")).as(file).contains("Accept-Encoding");
            assertThat(sent.getHeader("Cache-Control")).as(file).contains("max-age=31536000");
            assertThat(sent.getContentType()).as(file).isEqualTo(plain.getContentType());
            assertThat(unzipped(sent)).as(file).isEqualTo(plain.getContentAsByteArray());
            assertThat(sent.getContentAsByteArray().length).as(file).isLessThan(plain.getContentAsByteArray().length);
        }
        assertThat(server.getCompression().getEnabled()).isTrue();
    }

    @Test
    void iconsAreOnePictureAndStylesAreThoseThatAreUsed() throws IOException {
        MockHttpServletResponse icons = get("/assets/img/icons.svg", "");
        MockHttpServletResponse styles = get("/assets/css/tabler.css", "");

        assertThat(icons.getContentType()).startsWith("image/svg+xml");
        assertThat(icons.getContentAsString()).startsWith("<svg ").contains("<symbol id=\"search\"");
        assertThat(styles.getContentAsString())
                .contains(".btn-primary{", ".alert-success{", "Tabler")
                .doesNotContain(".carousel", "[data-bs-theme=dark]")
                .hasSizeLessThan(120_000);
    }

    /** Pictures in our own style sheets have hashed names too. */
    @Test
    void picturesOfStyleSheetsAreNamedByTheirContent() throws IOException {
        var pictures = Pattern.compile("url\\(\"([^\"]+)\"\\)")
                .matcher(get("/assets/css/portal.css", "").getContentAsString())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(pictures).isNotEmpty().allMatch(link -> link.matches(".*/img/\\w+-[0-9a-f]{32}\\.svg"));
    }

    private MockHttpServletResponse get(String file, String encodings) {
        MockHttpServletResponse answer = new Visitors(portal)
                .anonymous()
                .exchange(MockMvcRequestBuilders.get(file).header("Accept-Encoding", encodings));
        assertThat(answer.getStatus()).as(file).isEqualTo(200);
        return answer;
    }

    private static byte[] unzipped(MockHttpServletResponse answer) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return in.readAllBytes();
        }
    }
}
