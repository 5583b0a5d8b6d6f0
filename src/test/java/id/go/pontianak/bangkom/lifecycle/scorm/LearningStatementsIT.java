package id.go.pontianak.bangkom.lifecycle.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.courseware.CoursewareFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What was learned leaves as statements of pseudonyms, for HR alone, and everybody in it can see that it left. */
@IntegrationTest
class LearningStatementsIT {

    private static final String COURSE = CoursewareFixtures.COURSE;
    private static final String EXPORT = "/courses/" + COURSE + "/xapi.json";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Packages packages;

    @Autowired
    private Playing playing;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Personas personas;
    private CoursewareFixtures fixtures;
    private Visitors visitors;

    @BeforeEach
    void people() {
        fixtures = new CoursewareFixtures(jdbc);
        fixtures.clear();
        ScormFixtures.clear(jdbc);
        personas = new Personas(accounts, jdbc);
        visitors = new Visitors(portal);
    }

    @AfterEach
    void goHome() {
        ScormFixtures.clear(jdbc);
        fixtures.clear();
        personas.close();
    }

    @Test
    void namesNobodyAndIsKnownToEverybodyInIt() throws Exception {
        Visitor learner = visitors.signIn(personas.username("pegawai"), Personas.PASSWORD);
        learner.open("/learning/" + COURSE + "/nilai-dasar");
        learner.send("/learning/" + COURSE + "/nilai-dasar/done");
        UUID id = packages.add(SmallCity.ANALYST, COURSE, ScormFixtures.packageOf("Cuci tangan", "say('x');"));
        playing.save(SmallCity.STAFF_1_DINKES, id, new Report("passed", new BigDecimal("85"), "", "", 90, 1));
        clock.advance(Duration.ofMinutes(1));
        playing.save(SmallCity.KABID1_DINKES, id, new Report("incomplete", null, "", "", 30, 1));

        Visitor analyst = visitors.signIn(personas.username("analis"), Personas.PASSWORD);
        String text = analyst.open(EXPORT).getContentAsString(StandardCharsets.UTF_8);

        JsonNode statements = json.readTree(text);
        assertThat(statements).hasSize(3);
        JsonNode read = statements.get(0);
        assertThat(read.at("/verb/id").asText()).isEqualTo("http://adlnet.gov/expapi/verbs/experienced");
        assertThat(read.at("/object/id").asText()).endsWith("/learning/ETK-01/nilai-dasar");
        assertThat(read.at("/result/duration").asText()).isEqualTo("PT10M");
        assertThat(read.at("/context/extensions").toString()).contains("STATED");
        JsonNode passed = statements.get(1);
        assertThat(passed.at("/verb/display/en").asText()).isEqualTo("passed");
        assertThat(passed.at("/result/score/raw").asInt()).isEqualTo(85);
        assertThat(passed.at("/context/extensions").toString()).contains("REPORTED_BY_PACKAGE");
        assertThat(passed.at("/actor")).as("one person, one pseudonym").isEqualTo(read.at("/actor"));
        assertThat(statements.get(2).at("/actor")).isNotEqualTo(read.at("/actor"));
        assertThat(read.at("/actor/account/name").asText()).matches("[0-9a-f]{32}");
        for (String known : identifying()) {
            assertThat(text).doesNotContain(known);
        }
        assertThat(openings())
                .containsExactlyInAnyOrder(SmallCity.STAFF_1_DINKES.value(), SmallCity.KABID1_DINKES.value());
        assertThat(analyst.open(EXPORT).getContentAsString(StandardCharsets.UTF_8))
                .as("the same statements have the same ids")
                .isEqualTo(text);
        assertThat(learner.open(EXPORT).getStatus()).isEqualTo(404);
    }

    @Test
    void isNotForTrainersAlthoughTheyWriteTheCourse() {
        String batch = new BatchRows(jdbc).batch(COURSE, "IN_TOWN", BatchStatus.PLANNED);
        jdbc.sql("INSERT INTO session_staff (id, batch, person, task) VALUES (gen_random_uuid(), ?, ?, 'TRAINER')")
                .params(batch, SmallCity.KABID1_DINKES.value())
                .update();
        try {
            Visitor trainer = visitors.signIn(personas.username("atasan"), Personas.PASSWORD);
            assertThat(trainer.open("/courses/" + COURSE + "/packages").getStatus())
                    .isEqualTo(200);
            assertThat(trainer.open(EXPORT).getStatus()).isEqualTo(404);
        } finally {
            jdbc.sql("DELETE FROM session_staff WHERE batch = ?").param(batch).update();
            jdbc.sql("DELETE FROM batch WHERE number = ?").param(batch).update();
        }
    }

    private List<String> identifying() {
        return jdbc.sql(
                        "SELECT unnest(ARRAY[id::text, name, coalesce(number, name)]) FROM directory_person WHERE id IN (?, ?)")
                .params(SmallCity.STAFF_1_DINKES.value(), SmallCity.KABID1_DINKES.value())
                .query(String.class)
                .list();
    }

    private List<UUID> openings() {
        return jdbc.sql("SELECT subject FROM access_opening WHERE kind = 'learning' AND key = ? AND reader = ?")
                .params(COURSE, SmallCity.ANALYST.value())
                .query(UUID.class)
                .list();
    }
}
