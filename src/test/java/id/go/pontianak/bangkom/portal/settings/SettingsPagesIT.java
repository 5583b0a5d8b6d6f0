package id.go.pontianak.bangkom.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** HR reads every number that a rule uses, and changes it for a day to come. */
@IntegrationTest
class SettingsPagesIT {

    private static final String KEY = "nomination.decisionDays";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Policies policies;

    @Autowired
    private TestClock clock;

    private Personas personas;
    private LocalDate today;

    @BeforeEach
    void signIn() {
        personas = new Personas(accounts, jdbc);
        today = clock.today();
    }

    @AfterEach
    void goHome() {
        jdbc.sql("DELETE FROM policy_setting WHERE valid_from > DATE '2020-01-01'")
                .update();
        personas.close();
    }

    @Test
    void everySettingIsOnThePageWithItsLegalBasis() throws Exception {
        String page = visitor("analis").open("/settings").getContentAsString();

        List<String> bases = jdbc.sql("SELECT DISTINCT legal_basis FROM policy_setting")
                .query(String.class)
                .list();
        assertThat(bases).isNotEmpty().allSatisfy(basis -> assertThat(page).contains(basis));
        assertThat(page).contains("Waktu menyusun daftar peserta oleh analis", "2 hari kerja", "pukul 07.30");
    }

    @Test
    void eachSettingSaysWhatItMeasures() {
        assertThat(jdbc.sql("SELECT key FROM policy_setting EXCEPT SELECT key FROM policy_key")
                        .query(String.class)
                        .list())
                .as("settings without a row in policy_key")
                .isEmpty();
    }

    @Test
    void aNewValueHoldsFromItsDayOnAndCanBeWithdrawnUntilThen() throws Exception {
        Visitor kabid = visitor("kabid");
        LocalDate later = today.plusDays(30);

        assertThat(send(kabid, later, 5).getHeader("Location")).isEqualTo("/settings/" + KEY);

        assertThat(policies.number(KEY, later.minusDays(1))).isEqualTo(3);
        assertThat(policies.number(KEY, later)).isEqualTo(5);
        assertThat(page(kabid)).contains("5 hari kerja", "Akan berlaku", "Perwa 12/2026 pasal 3");
        assertThat(journalled()).containsExactly("journal.policy.set");

        kabid.send("/settings/" + KEY + "/withdraw", "from", later.toString());

        assertThat(policies.number(KEY, later)).isEqualTo(3);
        assertThat(journalled()).containsExactly("journal.policy.set", "journal.policy.withdrawn");
    }

    @Test
    void whatHasBegunIsNotTakenBack() {
        Visitor administrator = visitor("admin");
        send(administrator, today, 4);

        assertThat(administrator
                        .send("/settings/" + KEY + "/withdraw", "from", today.toString())
                        .getStatus())
                .isEqualTo(404);
        assertThat(policies.number(KEY, today)).isEqualTo(4);
    }

    @Test
    void refusesWhatMakesNoSenseAndKeepsWhatWasTyped() throws Exception {
        Visitor administrator = visitor("admin");
        send(administrator, today.plusDays(3), 4);

        assertRefused(send(administrator, today.minusDays(1), 4), "paling cepat hari ini");
        assertRefused(send(administrator, today, 31), "antara 1 dan 30");
        assertRefused(send(administrator, today, 3), "sudah berlaku pada tanggal itu");
        assertRefused(send(administrator, today.plusDays(3), 5), "Batalkan dahulu nilai itu");
    }

    @Test
    void whatKeepsTheMachineGoingIsLeftToAdministrators() {
        Visitor kabid = visitor("kabid");

        assertThat(kabid.open("/settings/workflow.escalation.after").getStatus())
                .isEqualTo(200);
        assertThat(kabid.send("/settings/workflow.escalation.after", "number", "9")
                        .getStatus())
                .isEqualTo(404);
        assertThat(visitor("pegawai").open("/settings").getStatus()).isEqualTo(404);
    }

    private Visitor visitor(String name) {
        return personas.visitor(portal, name);
    }

    private static MockHttpServletResponse send(Visitor by, LocalDate from, int number) {
        return by.send(
                "/settings/" + KEY,
                "from",
                from.toString(),
                "number",
                "" + number,
                "legalBasis",
                "Perwa 12/2026 pasal 3",
                "reason",
                "Standar layanan diperbarui");
    }

    private static void assertRefused(MockHttpServletResponse answer, String words)
            throws UnsupportedEncodingException {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(words, "Perwa 12/2026 pasal 3", "Standar layanan diperbarui");
    }

    private static String page(Visitor by) throws UnsupportedEncodingException {
        return by.open("/settings/" + KEY).getContentAsString();
    }

    private List<String> journalled() {
        return jdbc.sql("SELECT action FROM journal_entry WHERE facts ->> 'key' = ? ORDER BY id")
                .param(KEY)
                .query(String.class)
                .list();
    }
}
