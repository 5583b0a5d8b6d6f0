package id.go.pontianak.bangkom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Statements;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The pages people open all day ask the database a few things once, however much is on them: none asks again for each row. */
@IntegrationTest
class QueryCountIT {

    private final Logger log = LoggerFactory.getLogger(QueryCountIT.class);

    @Autowired
    private MockMvc portal;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private DeskPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Statements statements;

    @Autowired
    private ResourceUrlProvider files;

    @Test
    void theTaskListAsksAsMuchForTwentyTasksAsForTwo() {
        Official official = people.official("Pejabat Sibuk");
        make(official, 2);
        open(official.person(), "/tasks");
        int few = asked(official.person(), "/tasks");

        make(official, 18);
        int many = asked(official.person(), "/tasks");

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(25);
    }

    @Test
    void homeAsksLittle() {
        Official official = people.official("Pejabat Pagi");
        make(official, 5);
        open(official.person(), "/");

        assertThat(asked(official.person(), "/")).isLessThanOrEqualTo(45);
    }

    @Test
    void boardAndTableAskAsMuchForManyCasesAsForFew() {
        PersonId analyst = people.staff("Analis Papan");
        people.grant(analyst, Role.HR_ANALYST, "");
        Official official = people.official("Pejabat Kasus");
        make(official, 2);
        open(analyst, "/tracking");
        open(analyst, "/tracking/cases");
        int board = asked(analyst, "/tracking");
        int table = asked(analyst, "/tracking/cases");

        make(official, 18);

        assertThat(asked(analyst, "/tracking")).isEqualTo(board).isLessThanOrEqualTo(22);
        assertThat(asked(analyst, "/tracking/cases")).isLessThanOrEqualTo(table + 1);
    }

    @Test
    void whoWaitsAtWhomAsksAsMuchForManyOfficesAsForFew() {
        PersonId analyst = people.staff("Analis Antrean");
        people.grant(analyst, Role.HR_ANALYST, "");
        make(people.official("Pejabat Antrean"), 1);
        open(analyst, "/tracking/waiting");
        int few = asked(analyst, "/tracking/waiting");

        for (int no = 0; no < 8; no++) {
            make(people.official("Pejabat Antrean " + no), 1);
        }

        assertThat(asked(analyst, "/tracking/waiting")).isEqualTo(few);
    }

    /** One question for each fact and for the table, however many are shown. */
    @Test
    void proposingAsksAsMuchForFiveHundredAsForTen() {
        String batch = new BatchRows(jdbc).calling("MP-01");
        String page = "/nominations/new?batch=" + batch;
        Official few = people.official("Pejabat Kecil");
        below(few, 10);
        Official many = people.official("Pejabat Besar");
        below(many, 500);
        open(few.person(), page);
        open(many.person(), page);

        int forTen = asked(few.person(), page);
        long began = System.nanoTime();
        int forFiveHundred = asked(many.person(), page);
        log.info("proposing among 500: {} ms, {} statements", (System.nanoTime() - began) / 1_000_000, forFiveHundred);

        jdbc.sql("DELETE FROM directory_person WHERE supervisor_office IN (?, ?)")
                .params(few.office(), many.office())
                .update();
        assertThat(forFiveHundred).as("a whole unit is shown").isEqualTo(forTen);
    }

    private void below(Official official, int number) {
        for (int no = 0; no < number; no++) {
            jdbc.sql("""
                            INSERT INTO directory_person (id, name, unit_code, supervisor_office, status, tier, position)
                            VALUES (?, ?, 'DINSOS', ?, 'PNS', 'PELAKSANA', 'Pelaksana')
                            """)
                    .params(UUID.randomUUID(), "Pegawai %03d".formatted(no), official.office())
                    .update();
        }
    }

    @Test
    void linksToPagesAreNotLookedForAmongTheFiles() {
        assertThat(files.getForLookupPath("/assets/css/portal.css")).isNotEqualTo("/assets/css/portal.css");
        assertThat(files.getHandlerMap().keySet())
                .noneMatch(pattern -> files.getPathMatcher().match(pattern, "/tasks/1"));
    }

    private void make(Official official, int number) {
        for (int no = 0; no < number; no++) {
            PersonId subject = people.staff("Pegawai " + no);
            requests.make(
                    Request.of(DeskPeople.unique("REQ-2026"), subject, official.addressee(), requests.inDays(3 + no)));
        }
    }

    private int asked(PersonId person, String path) {
        return statements.during(() -> open(person, path));
    }

    private void open(PersonId person, String path) {
        try {
            assertThat(portal.perform(get(path).with(people.as(person)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
