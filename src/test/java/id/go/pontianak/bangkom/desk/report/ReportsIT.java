package id.go.pontianak.bangkom.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.desk.report.CityFigures.Figures;
import id.go.pontianak.bangkom.desk.report.CityFigures.Hours;
import id.go.pontianak.bangkom.desk.report.Reports.Reading;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Waiting;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.attendance.Presence;
import id.go.pontianak.bangkom.lifecycle.attendance.Presences;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Each report has the figures of plain SQL, the same in page, chart, spreadsheet and PDF, and nobody reads more of it than he looks after. */
@IntegrationTest
class ReportsIT {

    private static final Pattern ROW = Pattern.compile("(?s)<tr>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("(?s)<t[hd][^>]*>(.*?)</t[hd]>");
    private static final Pattern FIGURES = Pattern.compile("(?s)<ul class=\"[^\"]*city-figures.*?</ul>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");
    private static final Pattern DRAWN = Pattern.compile("(?s)<text class=\"bangkom-chart-label\"[^>]*>(.*?)</text>");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Presences presences;

    @Autowired
    private Reports reports;

    @Autowired
    private CityFigures figures;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private ReportRows rows;

    @BeforeEach
    void trainings() {
        personas = new Personas(accounts, jdbc);
        rows = new ReportRows(jdbc);
        credit(SmallCity.STAFF_1_DINKES, 20);
        credit(SmallCity.STAFF_2_DINKES, 6);
        credit(SmallCity.STAFF_3_DINKES_PPPK, 30);
        credit(SmallCity.STAFF_1_PUPR, 21);
        String batch = rows.batch(
                "ETK-01",
                "Etika layanan angkatan uji",
                SmallCity.STAFF_1_DINKES,
                SmallCity.STAFF_2_DINKES,
                SmallCity.STAFF_1_PUPR);
        UUID first = rows.session(batch, 0, 4, "CLASS");
        UUID second = rows.session(batch, 1, 6, "CLASS");
        rows.session(batch, 2, 9, "SELF");
        rows.mark(first, SmallCity.STAFF_1_DINKES, "HADIR");
        rows.mark(second, SmallCity.STAFF_1_DINKES, "HADIR");
        rows.mark(first, SmallCity.STAFF_2_DINKES, "HADIR");
        rows.mark(second, SmallCity.STAFF_2_DINKES, "SAKIT");
        rows.mark(first, SmallCity.STAFF_1_PUPR, "IZIN");
    }

    @AfterEach
    void goHome() {
        rows.clear();
        jdbc.sql("DELETE FROM tracking_case WHERE number LIKE 'ANGKA-%'").update();
        personas.close();
    }

    @Test
    void pageSpreadsheetPdfAndChartHaveTheSameCells() throws Exception {
        for (Report report : reports.list(SmallCity.ANALYST)) {
            String address = "/reports/" + report.key() + "?year=" + ReportRows.YEAR;
            String page = open("analis", address);
            List<List<String>> shown = cells(page);
            String pdf = pdf("analis", address);
            byte[] xlsx = as("analis")
                    .open("/reports/" + report.key() + "/report.xlsx?year=" + ReportRows.YEAR)
                    .getContentAsByteArray();
            List<SheetRow> sheet = new ArrayList<>();
            new SpreadsheetReader().read("laporan.xlsx", xlsx, sheet::add);

            assertThat(sheet).as(report.key()).hasSizeGreaterThanOrEqualTo(1);
            assertThat(shown).allSatisfy(row -> assertThat(pdf).as(report.key()).contains(squeezed(row)));
            List<String> all = shown.stream().flatMap(List::stream).toList();
            assertThat(drawn(page)).as(report.key()).allMatch(all::contains);
        }
    }

    @Test
    void hoursAreThoseOfTheLedgerByStatusAndUnit() throws Exception {
        int people = number("""
                SELECT count(*) FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
                WHERE u.government_unit = 'DINKES' AND p.number IS NOT NULL AND p.retired_on IS NULL
                """);
        int hours = number("""
                SELECT coalesce(sum(c.learning_hours), 0) FROM ledger_credit c JOIN directory_person p ON p.id = c.person
                JOIN directory_unit u ON u.code = p.unit_code
                WHERE u.government_unit = 'DINKES' AND extract(year FROM c.completed) = 2021
                """);
        List<ReportTable> tables = read(SmallCity.KA_DINKES, "hours", "").tables();

        assertThat(tables).hasSize(2);
        assertThat(tables.get(1).rows()).singleElement().satisfies(row -> {
            assertThat(row.cells().get(0)).isEqualTo("Dinas Kesehatan");
            assertThat(row.cells().get(1)).isEqualTo(people);
            assertThat(row.cells().get(6)).isEqualTo(hours);
            assertThat(row.path()).isEqualTo("/ledger/people?unit=DINKES&year=2021&show=all");
        });
        assertThat(tables.get(0).rows().stream()
                        .mapToInt(row -> (Integer) row.cells().get(2))
                        .sum())
                .isEqualTo(people);
        assertThat(tables.get(0).sum().orElseThrow().cells().get(7)).isEqualTo(hours);
        assertThat(open("kepala", "/reports/hours?year=2021"))
                .contains("paling banyak 24 JP", "Dinas Kesehatan")
                .doesNotContain("Dinas Perhubungan");
    }

    @Test
    void attendanceIsThatOfTheTabOfTheBatch() {
        List<ReportTable> tables = read(SmallCity.ANALYST, "attendance", "").tables();
        ReportTable.Row row = tables.get(0).rows().stream()
                .filter(one -> "Etika layanan angkatan uji".equals(one.cells().get(0)))
                .findFirst()
                .orElseThrow();
        List<Presence> known = presences.of("BATCH-ETK01-2021-900");

        assertThat(row.cells().subList(2, 10)).containsExactly(3, 30, 14, 100.0 * 14 / 30, 1, 1, 0, 1);
        assertThat(known.stream().mapToInt(one -> one.present().value()).sum()).isEqualTo(14);
        assertThat(known.stream().mapToInt(one -> one.held().value()).sum()).isEqualTo(30);
        assertThat(known.stream().mapToInt(Presence::unrecorded).sum()).isEqualTo(1);

        ReportTable own = read(SmallCity.SUB_PUPR, "attendance", "").tables().get(0);
        assertThat(own.rows())
                .singleElement()
                .satisfies(one -> assertThat(one.cells().get(2)).isEqualTo(1));
    }

    @Test
    void theDiagramOfAProcessHasItsTableBesideIt() throws Exception {
        assertThat(open("analis", "/reports/processes/nomination?year=" + ReportRows.YEAR))
                .contains("Pengusulan peserta", "data-model")
                .doesNotContain("th:replace", "???");
    }

    @Test
    void nobodyReadsMoreThanHeLooksAfter() {
        assertThat(as("pegawai").open("/reports").getStatus()).isEqualTo(404);
        assertThat(as("pegawai").open("/reports/hours").getStatus()).isEqualTo(404);
        assertThat(as("pengelola").open("/reports/hours?unit=PUPR").getStatus()).isEqualTo(404);
        assertThat(as("pengelola").open("/reports/hours/report.pdf?unit=PUPR").getStatus())
                .isEqualTo(404);
        assertThat(as("pengelola").open("/reports/hours?unit=DINKES").getStatus())
                .isEqualTo(200);
        assertThat(as("analis").open("/reports/hours?unit=NIHIL").getStatus()).isEqualTo(404);
        assertThat(as("analis").open("/reports/unknown").getStatus()).isEqualTo(404);
        assertThat(reports.any(SmallCity.WALIKOTA)).isTrue();
        assertThat(reports.any(SmallCity.SEKDA)).isTrue();
        assertThat(reports.any(SmallCity.KA_BKPSDM)).isTrue();
    }

    @Test
    void aReportAsksAsOftenForManyRowsAsForFew() {
        read(SmallCity.ANALYST, "attendance", "");
        int few = statements.during(() -> read(SmallCity.ANALYST, "attendance", ""));
        int figuresOfFew = statements.during(() -> figures.read(SmallCity.ANALYST, ReportRows.YEAR));
        for (int more = 0; more < 8; more++) {
            rows.session(rows.batch("ETK-01", "Angkatan lain", SmallCity.STAFF_5_DINKES), more % 4, 2, "SELF");
        }
        assertThat(statements.during(() -> read(SmallCity.ANALYST, "attendance", "")))
                .isEqualTo(few);
        assertThat(statements.during(() -> figures.read(SmallCity.ANALYST, ReportRows.YEAR)))
                .isEqualTo(figuresOfFew);
    }

    @Test
    void theCityInFiveFiguresHasThoseOfThePagesBehindThem() {
        late("ANGKA-1", "{office:KA-DINKES,office:KA-PUPR}");
        late("ANGKA-2", "{office:KA-DINKES}");
        Figures read = figures.read(SmallCity.WALIKOTA, ReportRows.YEAR);
        List<Object> hours = read(SmallCity.ANALYST, "hours", "")
                .tables()
                .get(1)
                .sum()
                .orElseThrow()
                .cells();
        int reached = (Integer) Objects.requireNonNull(hours.get(2));
        String overdue = "SELECT count(*) FROM tracking_case WHERE ended_at IS NULL AND due_at < '%s'"
                .formatted(clock.instant());
        Waiting most = Objects.requireNonNull(read.late().most());

        assertThat(reached).isGreaterThanOrEqualTo(2);
        assertThat(read.hours())
                .isEqualTo(new Hours(reached + (Integer) Objects.requireNonNull(hours.get(3)), reached));
        assertThat(read.running()).isEqualTo(number("SELECT count(*) FROM batch WHERE status IN ('STARTED', 'ENDED')"));
        assertThat(read.late().cases())
                .as("each case once, before however many it waits")
                .isEqualTo(number(overdue))
                .isGreaterThanOrEqualTo(2);
        assertThat(most.late())
                .isEqualTo(number(overdue
                        + " AND EXISTS (SELECT FROM unnest(waits_at) w WHERE tracking_addressee(w) = '%s')"
                                .formatted(most.addressee())))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void onlyWhoLooksAfterTheCityHasItsFiguresAtHomeAndEachOpensItsRows() throws Exception {
        String page = open("auditor", "/");
        List<String> links = FIGURES.matcher(page)
                .results()
                .flatMap(found -> LINK.matcher(found.group()).results())
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .toList();

        assertThat(page).contains("Kota dalam lima angka").doesNotContain("???");
        assertThat(links)
                .hasSize(5)
                .allSatisfy(link -> assertThat(as("auditor").open(link).getStatus())
                        .as(link)
                        .isEqualTo(200));
        assertThat(open("kabid", "/")).contains("Kota dalam lima angka");
        for (String other : List.of("pegawai", "atasan", "kepala", "pengelola", "admin")) {
            assertThat(open(other, "/")).as(other).doesNotContain("lima angka");
        }
        assertThatThrownBy(() -> figures.read(SmallCity.KA_DINKES, ReportRows.YEAR))
                .isInstanceOf(NotFound.class);
    }

    private void late(String number, String waitsAt) {
        jdbc.sql("""
                        INSERT INTO tracking_case (number, process, title, stage, status, unit, card, page, year, started_at, since, due_at,
                            waits_at, search)
                        VALUES (:number, 'desk-request', :number, 'persetujuan', 'x', 'DINKES', :number, '/', 2020, '2020-01-01 09:00Z',
                            '2020-01-01 09:00Z', '2020-02-01 09:00Z', CAST(:waitsAt AS text[]), '')
                        """).param("number", number).param("waitsAt", waitsAt).update();
    }

    private Reading read(PersonId reader, String report, String unit) {
        return reports.read(reader, report, ReportRows.YEAR, unit);
    }

    private void credit(PersonId person, int hours) {
        ledger.credit(
                new Credit(
                        person,
                        new Training(
                                null,
                                "Bimtek laporan",
                                LocalDate.of(ReportRows.YEAR, 7, 1),
                                new LearningHours(hours),
                                "STTP"),
                        "report " + person),
                null);
    }

    private static List<List<String>> cells(String page) {
        String main = page.substring(page.indexOf("<main"));
        return ROW.matcher(main)
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(ReportsIT::text)
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static List<String> drawn(String page) {
        return DRAWN.matcher(page)
                .results()
                .map(ReportsIT::text)
                .filter(text -> !text.endsWith("…"))
                .toList();
    }

    private static String text(MatchResult match) {
        return HtmlUtils.htmlUnescape(match.group(1).replaceAll("<[^>]*>", "")).strip();
    }

    /** Without white space, since lines of a document break anywhere. */
    private static String squeezed(List<String> cells) {
        return String.join("", cells).replaceAll("\\s", "");
    }

    private String pdf(String who, String address) throws Exception {
        byte[] file = as(who).open(address.replace("?", "/report.pdf?")).getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private String open(String who, String path) throws Exception {
        return as(who).open(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }
}
