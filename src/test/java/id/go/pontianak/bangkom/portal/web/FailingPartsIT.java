package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.KeptLog;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors;
import java.io.UnsupportedEncodingException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever a module adds to the pages of others may fail alone: the page goes on, the failure is in the log under a reference. */
@IntegrationTest
class FailingPartsIT {

    private static final Pattern REFERENCE = Pattern.compile("kode ([0-9A-F]{8})");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AtomicReference<String> failingPart;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void goHome() {
        failingPart.set("");
        personas.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"banner", "visible", "badge", "home"})
    void thePageGoesOn(String part) throws Exception {
        failingPart.set(part);

        assertThat(open("/").getStatus()).isEqualTo(200);
        assertThat(open("/").getContentAsString()).contains("</html>", "bangkom-foot");
        assertThat(open("/account").getStatus()).isEqualTo(200);
        assertThat(KeptLog.lines()).anyMatch(line -> line.contains("part of a page left out"));
    }

    @Test
    void aMissingPartOfTheHomePageNamesTheReferenceInTheLog() throws Exception {
        failingPart.set("home");

        String page = open("/").getContentAsString();

        Matcher reference = REFERENCE.matcher(page);
        assertThat(reference.find()).isTrue();
        assertThat(page).doesNotContain("infinity");
        assertThat(KeptLog.lines()).anyMatch(line -> line.contains("Failure " + reference.group(1)));
    }

    private MockHttpServletResponse open(String path) throws UnsupportedEncodingException {
        return new Visitors(portal)
                .signIn(personas.username("admin"), Personas.PASSWORD)
                .open(path);
    }
}
