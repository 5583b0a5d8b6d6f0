package id.go.pontianak.bangkom.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsFixtures;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form of the analysis of needs that loses words in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class NeedsTwoTabsIT {

    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NeedsFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private int year;

    @BeforeEach
    void opened() {
        personas = new Personas(accounts, jdbc);
        year = fixtures.opened("DINKES");
        fixtures.closeRatings(UnitNeeds.numberOf(year, "DINKES"));
    }

    @AfterEach
    void goHome() {
        fixtures.over(year);
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(NeedsTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        aLine().secondIsTold();
    }

    @Test
    void theHeadOfTheAgencyReadsWhatItsHrChangedMeanwhile() {
        assertThat(aLine().secondIsTold(as("kepala"))).contains("Keterangan orang pertama", "Nur Aini");
    }

    private TwoTabs aLine() {
        String page = "/needs/" + year + "/DINKES/recap";
        String action = page + "/lines/M.1";
        return new TwoTabs(
                as("pengelola"), page, action, action, choice("Keterangan orang pertama"), choice(WORDS), WORDS);
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }

    private static Map<String, String> choice(String remark) {
        return Map.of("programme", "ETK-01", "topic", "", "wish", "1", "remark", remark);
    }
}
