package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateFixtures;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that changes a certificate, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class CertificateTwoTabsIT {

    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Certificates certificates;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(CertificateTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        String action = route.substring(route.lastIndexOf('/'));
        String record = "/certificates/records/"
                + certificates
                        .issue(CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini"))
                        .id();
        String page = action.equals("/replace") ? record + action : record;
        Visitor analyst = personas.visitor(portal, "analis");
        new TwoTabs(
                        analyst,
                        page,
                        record + action,
                        record + action,
                        fields("Alasan orang pertama"),
                        fields(WORDS),
                        WORDS)
                .secondIsTold();
    }

    private static Map<String, String> fields(String reason) {
        return Map.of("name", "Rini Angraini", "unit", "Dinas Kesehatan", "reason", reason);
    }
}
