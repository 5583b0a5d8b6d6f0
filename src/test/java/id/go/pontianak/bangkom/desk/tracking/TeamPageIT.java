package id.go.pontianak.bangkom.desk.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A superior reads who of his people lacks hours and who goes to which training; somebody else's team is nowhere. */
@IntegrationTest
class TeamPageIT {

    /** In which no other story seats anybody. */
    private static final LocalDate WEEK = LocalDate.of(2031, 3, 3);

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

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

    @Test
    void everybodyIsThereWithHoursAndTheTrainingThatComes() throws Exception {
        batches.city();
        String number =
                batches.decreed(BatchFixtures.starting(WEEK), 1, candidacies, List.of(SmallCity.STAFF_1_DINKES));
        List<String> names = jdbc.sql("SELECT name FROM directory_person WHERE supervisor_office ="
                        + " (SELECT supervisor_office FROM directory_person WHERE id = ?) ORDER BY name, id")
                .param(SmallCity.STAFF_1_DINKES.value())
                .query(String.class)
                .list();

        String page = as("atasan").open("/team").getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains(names)
                .contains("dari 20 JP", "Manajemen Proyek Pemerintah")
                .contains("mulai ");
        List<SheetRow> rows = new ArrayList<>();
        new SpreadsheetReader().read("tim.xlsx", as("atasan").open("/team.xlsx").getContentAsByteArray(), rows::add);
        assertThat(rows.stream().skip(1).map(row -> row.cell(0).text())).containsExactlyElementsOf(names);
        assertThat(rows.get(1).cell(1).text()).matches("[0-9 ]{18,22}");

        assertThat(as("pegawai").open("/team").getContentAsString(StandardCharsets.UTF_8))
                .contains("Anda tidak membawahi pegawai")
                .doesNotContain(names.get(0) + "</a>");
        jdbc.sql("UPDATE batch_seat SET state = 'RELEASED', offer_until = NULL WHERE batch = ?")
                .param(number)
                .update();
    }

    private Visitor as(String login) {
        return personas.visitor(portal, login);
    }
}
