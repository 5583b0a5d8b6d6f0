package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each form that changes what positions ask, open in two tabs; which there are stands in {@code forms/two-tabs.txt}. */
@IntegrationTest
class CompetencyTwoTabsIT {

    private static final String WORDS = "Kata orang kedua tetap ada";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void goHome() {
        jdbc.sql("DELETE FROM competency_requirement").update();
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(CompetencyTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        String page = "/positions/"
                + jdbc.sql("SELECT id FROM directory_position WHERE title LIKE 'Kepala UPT%' LIMIT 1")
                        .query(Long.class)
                        .single();
        new TwoTabs(
                        personas.visitor(portal, "analis"),
                        page,
                        page,
                        page,
                        level("4", "Alasan orang pertama"),
                        level("5", WORDS),
                        WORDS)
                .secondIsTold();
    }

    private static Map<String, String> level(String level, String reason) {
        return Map.of("competency", "M.1", "level", level, "reason", reason);
    }
}
