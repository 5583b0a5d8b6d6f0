package id.go.pontianak.bangkom.lifecycle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The figures of units and city, against plain SQL, in the page and in the spreadsheet. */
@IntegrationTest
class LedgerOverviewIT {

    private static final String DINKES = """
            FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
            WHERE u.government_unit = 'DINKES' AND p.number IS NOT NULL AND p.retired_on IS NULL
                AND coalesce(p.legal_status, '01') NOT IN (SELECT code FROM directory_legal_status WHERE has_left)
            """;

    private static final String CITY = DINKES.replace("u.government_unit = 'DINKES'", "u.government_unit IS NOT NULL");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
        credit(SmallCity.STAFF_1_DINKES, 20);
        credit(SmallCity.STAFF_2_DINKES, 19);
        credit(SmallCity.STAFF_3_DINKES_PPPK, 25);
        UUID wrong = credit(SmallCity.STAFF_5_DINKES, 40);
        if (ledger.entry(wrong).stands()) {
            ledger.reverse(wrong, "Tercatat untuk orang lain", SmallCity.ANALYST);
        }
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void thePageTheSpreadsheetAndPlainSqlHaveTheSameFigures() throws Exception {
        int people = number("SELECT count(*) " + DINKES);
        int hours = number("SELECT coalesce(sum(learning_hours), 0) FROM ledger_credit"
                + " WHERE extract(year FROM completed) = 2024 AND person IN (SELECT p.id " + DINKES + ")");

        byte[] xlsx = as("kepala").open("/ledger/overview.xlsx?year=2024").getContentAsByteArray();
        List<SheetRow> rows = new ArrayList<>();
        new SpreadsheetReader().read("jp.xlsx", xlsx, rows::add);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).cell(0).text()).isEqualTo("Dinas Kesehatan");
        assertThat(rows.get(2).cell(1).text()).isEqualTo("" + people);
        assertThat(IntStream.rangeClosed(2, 5)
                        .map(at -> Integer.parseInt(rows.get(2).cell(at).text()))
                        .sum())
                .as("everybody is in one of four groups")
                .isEqualTo(people);
        assertThat(rows.get(2).cell(7).text()).isEqualTo("" + hours);
        assertThat(open("kepala", "/ledger?year=2024"))
                .contains(">" + people + "</a>", ">" + hours + "</td>")
                .doesNotContain("Dinas Perhubungan");
        assertThat(open("kepala", "/ledger/people?unit=DINKES&show=all&year=2024"))
                .contains(people + " pegawai, " + hours + " JP");
        assertThat(open("auditor", "/ledger?year=2024")).contains("Dinas Kesehatan", "Dinas Perhubungan");
    }

    @Test
    void theSumOfTheCityIsPlainSqlInPageSpreadsheetAndPdf() throws Exception {
        int people = number("SELECT count(*) " + CITY);
        int hours = number("SELECT coalesce(sum(learning_hours), 0) FROM ledger_credit"
                + " WHERE extract(year FROM completed) = 2024 AND person IN (SELECT p.id " + CITY + ")");
        assertThat(hours).isGreaterThanOrEqualTo(64);

        List<SheetRow> rows = new ArrayList<>();
        new SpreadsheetReader()
                .read(
                        "jp.xlsx",
                        as("auditor").open("/ledger/overview.xlsx?year=2024").getContentAsByteArray(),
                        rows::add);
        SheetRow sum = rows.get(rows.size() - 1);
        assertThat(sum.cell(1).text()).isEqualTo("" + people);
        assertThat(sum.cell(7).text()).isEqualTo("" + hours);
        assertThat(open("auditor", "/ledger?year=2024")).contains(">" + people + "</a>", ">" + hours + "</td>");
        assertThat(pdf("auditor", "/reports/hours/report.pdf?year=2024"))
                .containsPattern("Jumlah " + grouped(people) + "( [\\d.]+){4} " + grouped(hours) + " [\\d,]+ %");
    }

    @Test
    void everyNumberOpensItsPeople() throws Exception {
        assertThat(open("pengelola", "/ledger/people?unit=DINKES&year=2024&show=reached"))
                .contains(name(SmallCity.STAFF_1_DINKES))
                .doesNotContain(name(SmallCity.STAFF_2_DINKES), name(SmallCity.STAFF_3_DINKES_PPPK));
        assertThat(open("pengelola", "/ledger/people?unit=DINKES&year=2024&show=below"))
                .contains(name(SmallCity.STAFF_2_DINKES), "19 dari 20 JP")
                .doesNotContain(name(SmallCity.STAFF_3_DINKES_PPPK));
        assertThat(open("pengelola", "/ledger/people?unit=DINKES&year=2024&show=over"))
                .contains(name(SmallCity.STAFF_3_DINKES_PPPK), "25 JP, batas 24 JP");
        assertThat(open("pengelola", "/ledger/people?unit=DINKES&year=2024&show=none"))
                .contains(name(SmallCity.STAFF_5_DINKES))
                .doesNotContain(name(SmallCity.STAFF_1_DINKES));
        assertThat(open(
                        "pengelola",
                        "/ledger/people?unit=DINKES&year=2024&q="
                                + name(SmallCity.STAFF_1_DINKES).replace(" ", "%20")))
                .contains("1 pegawai, 20 JP");
        List<SheetRow> rows = new ArrayList<>();
        new SpreadsheetReader()
                .read(
                        "jp.xlsx",
                        as("pengelola")
                                .open("/ledger/people.xlsx?unit=DINKES&year=2024&show=over")
                                .getContentAsByteArray(),
                        rows::add);
        assertThat(rows.get(1).cell(1).text()).isEqualTo(name(SmallCity.STAFF_3_DINKES_PPPK));
        assertThat(rows.get(1).cell(5).text()).as("no target").isEmpty();
        assertThat(rows.get(1).cell(6).text()).as("but a limit").isEqualTo("24");
        assertThat(as("pengelola").open("/ledger/people.xlsx?unit=PUPR").getStatus())
                .isEqualTo(404);
        assertThat(as("pengelola").open("/ledger/people?unit=PUPR").getStatus()).isEqualTo(404);
        assertThat(as("pengelola").open("/ledger/people?show=x").getStatus()).isEqualTo(404);
    }

    @Test
    void whoLacksHoursIsProposedFromTheList() throws Exception {
        String number = jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(SmallCity.STAFF_5_DINKES.value())
                .query(String.class)
                .single();

        assertThat(open("pengelola", "/ledger/below-target"))
                .contains("/nominations/new?search=" + number, "/ledger/" + SmallCity.STAFF_5_DINKES);
        assertThat(as("pegawai").open("/ledger/below-target").getStatus()).isEqualTo(404);
    }

    private UUID credit(PersonId person, int hours) {
        LocalDate day = LocalDate.of(2024, 7, 1);
        return ledger.listOf(person).stream()
                .filter(entry -> entry.source().equals("overview " + person))
                .findFirst()
                .map(LedgerEntry::id)
                .orElseGet(() -> ledger.credit(
                                new Credit(
                                        person,
                                        new Training(null, "Bimtek", day, new LearningHours(hours), "STTP"),
                                        "overview " + person),
                                null)
                        .orElseThrow());
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private String name(PersonId person) {
        return jdbc.sql("SELECT name FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private String pdf(String who, String path) throws Exception {
        try (PDDocument document = Loader.loadPDF(as(who).open(path).getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String grouped(int figure) {
        return Pattern.quote(
                NumberFormat.getIntegerInstance(Locale.forLanguageTag("id")).format(figure));
    }

    private String open(String who, String path) throws Exception {
        return as(who).open(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }
}
