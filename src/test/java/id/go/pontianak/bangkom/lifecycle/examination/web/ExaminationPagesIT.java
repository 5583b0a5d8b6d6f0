package id.go.pontianak.bangkom.lifecycle.examination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.examination.Attempts;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of a test: they work without script, belong to one person, and hold no key before all is closed. */
@IntegrationTest
class ExaminationPagesIT {

    private static final String PROGRAMME = "PBJ-01";
    private static final PersonId RINI = SmallCity.STAFF_1_DINKES;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Attempts attempts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private ExaminationFixtures fixtures;

    @BeforeEach
    void bank() {
        personas = new Personas(accounts, jdbc);
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear(PROGRAMME);
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        fixtures.bank(keeping, PROGRAMME, 7, SmallCity.ANALYST_2, SmallCity.ANALYST);
    }

    @AfterEach
    void goHome() {
        fixtures.clear(PROGRAMME);
        personas.close();
    }

    @Test
    void withoutScriptATestIsSatPageByPageAndNoKeyIsSentBeforeAllIsClosed() throws Exception {
        open(RINI);
        Visitor rini = personas.visitor(portal, "pegawai");
        assertThat(page(rini, "/tests")).contains("Pascauji: Bimtek uji", "Mulai tes");
        String test = location(rini.send("/tests/begin", "test", paper()));
        UUID attempt = UUID.fromString(test.substring(test.lastIndexOf('/') + 1));

        String first = page(rini, test);
        assertThat(first).contains("5. Soal 5 dari uji?", "Halaman 1 dari 2").doesNotContain("6. Soal 6", "Karena dua");
        String next = location(rini.send(
                test + "/answers", "page", "1", "order", "1", "a1", "" + place(attempt, 1, "dua"), "go", "next"));
        assertThat(next).isEqualTo(test + "?page=2");
        assertThat(page(rini, next)).contains("1 dari 7 soal sudah dijawab", "7. Soal 7");
        assertThat(location(rini.send(test + "/answers", "page", "2", "order", "2", "a6", "1", "go", "review")))
                .isEqualTo(test + "/finish");
        assertThat(page(rini, test + "/finish")).contains("5 dari 7 soal belum dijawab", "Soal 2");
        assertThat(rini.send(test + "/answers", "order", "3", "a1", "x").getStatus())
                .isEqualTo(422);

        assertThat(location(rini.send(test + "/finish"))).isEqualTo(test);
        assertThat(page(rini, test))
                .contains("Nilai ", "Kunci dan penjelasan dapat dibaca")
                .doesNotContain("Karena dua");
        clock.advance(Duration.ofDays(3));
        Visitor later = personas.visitor(portal, "pegawai");
        assertThat(page(later, test)).contains("Karena dua", "(kunci)", "(jawaban Anda)");

        Visitor other = personas.visitor(portal, "pegawai-lain");
        assertThat(other.open(test).getStatus()).isEqualTo(404);
        assertThat(other.send(test + "/answers", "order", "9", "a1", "1").getStatus())
                .isEqualTo(404);
        assertThat(other.send(test + "/finish").getStatus()).isEqualTo(404);
    }

    @Test
    void whoeverIsYetToSitATestReadsNoKeysOfIt() {
        Visitor analyst = personas.visitor(portal, "analis");
        String bank = "/programmes/" + PROGRAMME + "/bank/print";
        assertThat(analyst.open(bank).getStatus()).isEqualTo(200);

        open(SmallCity.ANALYST);
        assertThat(analyst.open(bank).getStatus()).isEqualTo(404);
        assertThatThrownBy(() -> keeping.approveAll(SmallCity.ANALYST, PROGRAMME))
                .isInstanceOf(NotFound.class);

        clock.advance(Duration.ofDays(3));
        Visitor later = personas.visitor(portal, "analis");
        assertThat(later.open(bank).getStatus()).isEqualTo(200);
    }

    private void open(PersonId person) {
        examinations.open(new TestPlan(
                "UJI-HALAMAN-TES",
                TestKind.POST,
                "Bimtek uji",
                PROGRAMME,
                clock.now().minusSeconds(60),
                clock.now().plusSeconds(2 * 86_400),
                1,
                Set.of(person)));
    }

    private String paper() {
        return jdbc.sql("SELECT id::text FROM examination_paper WHERE group_key = 'UJI-HALAMAN-TES'")
                .query(String.class)
                .single();
    }

    private int place(UUID attempt, int position, String option) {
        return attempts.sheet(RINI, attempt)
                        .questions()
                        .get(position - 1)
                        .options()
                        .indexOf(option)
                + 1;
    }

    private static String page(Visitor visitor, String path) throws Exception {
        return visitor.open(path).getContentAsString();
    }

    private static String location(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getHeader("Location"));
    }
}
