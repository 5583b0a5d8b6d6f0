package id.go.pontianak.bangkom.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * A life cycle that no module of the product knows, of a model, a table, two forms, a page, messages and five classes, is a life cycle like
 * any other: listed, decided, shown on the board, told in a timeline, reminded of and exported.
 */
@IntegrationTest
class LendingIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Loans loans;

    @Autowired
    private DeskPeople people;

    @Autowired
    private ProcessDriver driver;

    private PersonId borrower;
    private String number;

    @BeforeEach
    void borrowed() {
        SmallCity.load(jdbc);
        people.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        borrower = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        number = DeskPeople.unique("LOAN-2026").toUpperCase(java.util.Locale.ROOT);
        loans.request(number, borrower, 2);
    }

    @Test
    void isListedDecidedAndHandedOver() throws Exception {
        assertThat(page(SmallCity.KABID1_DINKES, "/tasks?q=" + number)).contains(number, "Setujui peminjaman");
        assertThat(page(SmallCity.KA_DINKES, "/tasks?q=" + number)).doesNotContain("/tasks/");

        decide(SmallCity.KABID1_DINKES, Map.of("outcome", "approved"));
        assertThat(page(borrower, "/loans/" + number)).contains("Menunggu penyerahan");

        decide(SmallCity.ANALYST, Map.of("outcome", "handedOver", "kilometres", "41250"));
        assertThat(page(borrower, "/loans/" + number)).contains("Kendaraan diserahkan");
        assertThat(driver.journal(number))
                .containsExactly("journal.lending.requested", "journal.lending.approved", "journal.lending.handedOver");
    }

    @Test
    void goesToWhomTheTableNames() throws Exception {
        String longer = DeskPeople.unique("LOAN-2026").toUpperCase(java.util.Locale.ROOT);
        loans.request(longer, borrower, 10);

        assertThat(page(SmallCity.KA_DINKES, "/tasks?q=" + longer)).contains(longer, "Setujui peminjaman");
    }

    @Test
    void isACardOfItsOwnColumnAndARowOfTheTableAndOfTheExport() throws Exception {
        assertThat(page(SmallCity.ANALYST, "/tracking")).contains("Peminjaman", number, "Menunggu persetujuan");
        assertThat(page(SmallCity.ANALYST, "/tracking/cases?q=" + number + "&stage=lending"))
                .contains(number);
        String csv = new String(
                portal.perform(get("/tracking/export.csv").param("q", number).with(people.as(SmallCity.ANALYST)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains(number, "Peminjaman", "Menunggu persetujuan");
    }

    @Test
    void isToldInATimelineAndShownToNobodyElse() throws Exception {
        driver.decide(SmallCity.KABID1_DINKES, number, "rejected", "Kendaraan dipakai untuk posyandu");

        assertThat(page(borrower, "/tracking/" + number))
                .contains("Peminjaman diajukan", "Setujui peminjaman", "Kendaraan dipakai untuk posyandu");
        assertThat(status(SmallCity.STAFF_1_PUPR, "/tracking/" + number)).isEqualTo(404);
        assertThat(status(SmallCity.STAFF_1_PUPR, "/loans/" + number)).isEqualTo(404);
    }

    private void decide(PersonId person, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder sent = post("/tasks/"
                        + driver.task(number).id())
                .param("seen", "1")
                .with(people.as(person))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        fields.forEach(sent::param);
        assertThat(portal.perform(sent).andReturn().getResponse().getStatus()).isEqualTo(302);
    }

    private String page(PersonId person, String path) throws Exception {
        return portal.perform(get(java.net.URI.create(path)).with(people.as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int status(PersonId person, String path) throws Exception {
        return portal.perform(get(java.net.URI.create(path)).with(people.as(person)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
