package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.DatabaseOwner;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.KeptLog;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Looks at what the tests before it in this JVM, which begin at the other end of the alphabet, have left behind: in the engine's tables, in
 * the log, on pages of failures.
 */
@IntegrationTest
class LeakageIT {

    private static final Pattern SECRET_LINK = Pattern.compile("/(?:invitation|password-reset)/([\\w-]{40,})");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private record Known(String name, String number, String email) {}

    /** The people of the small city, whose names no code and no title contains. */
    private List<Known> people() {
        SmallCity.load(jdbc);
        return jdbc.sql(
                        "SELECT name, coalesce(number, 'without a number') AS number, coalesce(email, 'without an address') AS email"
                                + " FROM directory_person WHERE id::text LIKE '00000000-0000-4000-8000-%'")
                .query(Known.class)
                .list();
    }

    @Test
    @DisplayName("P-1 the engine's tables hold no name, no number and no address")
    void theEnginesTablesHoldNobody() {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column : jdbc.sql("""
                        SELECT table_name, column_name, data_type FROM information_schema.columns
                        WHERE table_schema = current_schema() AND table_name LIKE 'act\\_%'
                        AND data_type IN ('character varying', 'text', 'bytea')""").query().listOfRows()) {
            String table = String.valueOf(column.get("table_name"));
            String name = String.valueOf(column.get("column_name"));
            String text = column.get("data_type").equals("bytea") ? "encode(t." + name + ", 'escape')" : "t." + name;
            found.addAll(jdbc.sql("SELECT DISTINCT left(" + text + ", 100) FROM " + table + " t, directory_person p"
                            + " WHERE p.id::text LIKE '00000000-0000-4000-8000-%' AND (strpos(" + text + ", p.name) > 0"
                            + " OR strpos(" + text + ", p.number) > 0 OR strpos(" + text + ", p.email) > 0)")
                    .query((row, no) -> table + "." + name + ": " + row.getString(1))
                    .list());
        }

        assertThat(people()).hasSizeGreaterThan(50);
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("P-1 S-44 the log holds no name, number, address, password, hash, session or link of anybody")
    void theLogHoldsNobodyAndNothingSecret() {
        somebodyComesIn();
        Set<String> secrets = people().stream()
                .flatMap(person -> List.of(person.name(), person.number(), person.email()).stream())
                .collect(Collectors.toSet());
        secrets.add("@contoh.pontianak.go.id");
        secrets.add(Personas.PASSWORD);
        secrets.add("hujan di atas kapuas");
        secrets.add("angin dari arah muara");
        secrets.add("$2a$");
        secrets.add("{bcrypt}");
        secrets.addAll(jdbc.sql("SELECT session_id FROM spring_session LIMIT 2000")
                .query(String.class)
                .list());
        secrets.addAll(MailServer.everything().stream()
                .flatMap(mail -> SECRET_LINK.matcher(mail).results().map(link -> link.group(1)))
                .toList());

        List<String> told = KeptLog.lines().stream()
                // The mail server that stands in for the city's is none of ours.
                .filter(line -> !line.startsWith("com.icegreen."))
                .filter(line -> secrets.stream().anyMatch(line::contains))
                .map(line -> line.substring(0, Math.min(line.length(), 600)))
                .distinct()
                .toList();

        assertThat(KeptLog.lines()).as("the log was kept").isNotEmpty();
        assertThat(told).isEmpty();
    }

    /** So that there is something to tell, whatever ran before. */
    private void somebodyComesIn() {
        try (Personas personas = new Personas(accounts, jdbc)) {
            Visitors visitors = new Visitors(portal);
            visitors.signIn(personas.username("analis"), "hujan di atas kapuas");
            visitors.signIn(personas.username("analis"), Personas.PASSWORD).open("/tracking/cases");
        }
    }

    @Test
    @DisplayName("S-43 a table that is gone shows a reference and nothing of itself")
    void aFailureShowsAReferenceAndNothingOfItself() {
        try (Personas personas = new Personas(accounts, jdbc)) {
            Visitor analyst = personas.visitor(portal, "analis");
            DatabaseOwner.does(jdbc, "ALTER TABLE tracking_case RENAME TO tracking_case_gone");
            try {
                for (String path :
                        List.of("/tracking", "/tracking/cases", "/tracking/export.csv", "/tracking/waiting")) {
                    MockHttpServletResponse answer = analyst.open(path);
                    String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);

                    assertThat(answer.getStatus()).as(path).isEqualTo(500);
                    assertThat(page)
                            .as(path)
                            .containsPattern("\\b[0-9A-F]{8}\\b")
                            .doesNotContain("tracking_case", "SELECT", "Exception", "org.", "java", "PSQL", "ERROR:");
                    String reference = Pattern.compile("\\b[0-9A-F]{8}\\b")
                            .matcher(page)
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group();
                    assertThat(KeptLog.lines()).as("the log has it").anyMatch(line -> line.contains(reference));
                }
            } finally {
                DatabaseOwner.does(jdbc, "ALTER TABLE tracking_case_gone RENAME TO tracking_case");
            }
            assertThat(analyst.open("/tracking/cases").getStatus()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("S-05 variables of cases are ids, outcomes and dates, whatever was typed into forms")
    void variablesAreShortAndPlain() {
        assertThat(jdbc.sql("SELECT DISTINCT type_ FROM act_ru_variable")
                        .query(String.class)
                        .list())
                .isSubsetOf("string", "boolean", "integer", "long", "date", "null");
        assertThat(jdbc.sql("SELECT DISTINCT var_type_ FROM act_hi_varinst")
                        .query(String.class)
                        .list())
                .isSubsetOf("string", "boolean", "integer", "long", "date", "null");
        assertThat(jdbc.sql(
                                "SELECT name_ || '=' || text_ FROM act_hi_varinst WHERE text_ LIKE '%${%' OR text_ LIKE '%<script%' OR length(text_) > 200")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
