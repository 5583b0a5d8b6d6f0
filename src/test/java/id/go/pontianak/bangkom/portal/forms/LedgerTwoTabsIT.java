package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.ledger.EvidenceFixtures;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that changes learning hours, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class LedgerTwoTabsIT {

    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private EvidenceFixtures evidence;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;
    private String credit;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
        analyst = personas.visitor(portal, "analis");
        Training training = new Training(null, "Bimtek", LocalDate.of(1980, 3, 2), new LearningHours(3), "STTP 1");
        credit = ledger.credit(new Credit(SmallCity.STAFF_1_DINKES, training, "tabs " + UUID.randomUUID()), null)
                .orElseThrow()
                .toString();
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(LedgerTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        String action = route.substring(route.lastIndexOf('/'));
        if (route.startsWith("/ledger/evidence")) {
            String page = "/ledger/evidence/" + returned();
            Visitor employee = personas.visitor(portal, "pegawai");
            String form = action.equals("/edit") ? page + action : page;
            new TwoTabs(
                            employee,
                            form,
                            page + action,
                            page + action,
                            claim("Kata orang pertama lebih panjang"),
                            claim(WORDS),
                            WORDS)
                    .secondIsTold();
        } else {
            String page = "/ledger/credits/" + credit;
            Map<String, String> first = fields("Alasan orang pertama", "4");
            new TwoTabs(analyst, page, page + action, page + action, first, fields(WORDS, "5"), WORDS).secondIsTold();
        }
    }

    private String returned() {
        String number = evidence.handedIn(SmallCity.STAFF_1_DINKES, "Bimtek gizi");
        driver.decide(SmallCity.KABID1_DINKES, number, "returned", "Stempel tidak terbaca");
        return number;
    }

    private static Map<String, String> claim(String words) {
        return Map.of(
                "title", "Bimtek",
                "form", "8",
                "provider", "Sanggar",
                "started", "2026-09-03",
                "completed", "2026-09-03",
                "hours", "4",
                "certificate", "S-" + UUID.randomUUID(),
                "relevance", words,
                "reason", words);
    }

    private static Map<String, String> fields(String reason, String hours) {
        return Map.of(
                "title", "Bimtek", "completed", "1980-03-02", "hours", hours, "evidence", "STTP 1", "reason", reason);
    }
}
