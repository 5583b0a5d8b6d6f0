package id.go.pontianak.bangkom.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.desk.report.domain.OpenDataRows;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Open data without signing in: no small group, nobody's name, and nothing asked of the database twice within an hour. */
@IntegrationTest
class OpenDataIT {

    private static final String SERVING = """
             FROM directory_person p JOIN directory_unit u ON u.code = p.unit_code
            WHERE u.government_unit = ? AND p.number IS NOT NULL AND p.retired_on IS NULL
                AND NOT EXISTS (SELECT FROM directory_legal_status s WHERE s.code = p.legal_status AND s.has_left)
            """;

    private static final String HOURS =
            "(SELECT coalesce(sum(c.learning_hours), 0) FROM ledger_credit c WHERE c.person = p.id AND extract(year FROM c.completed) = 2020)";

    /** Nobody else is credited anything in it: whom a hidden group of another test's people would hide along with itself is not known here. */
    private static final int QUIET_YEAR = 2020;

    @Autowired
    private MockMvc portal;

    @Autowired
    private OpenData data;

    @Autowired
    private OpenDataRows rows;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    private @Nullable ReportRows trainings;

    @AfterEach
    void noTrainings() {
        if (trainings != null) {
            trainings.clear();
        }
    }

    @Test
    void aStrangerFindsTheTablesAndTakesThem() throws Exception {
        String page = text(open("/open-data"));
        assertThat(page).contains("/open-data/jp-perangkat-daerah.csv", "/open-data/pelatihan.json");

        MockHttpServletResponse csv = open("/open-data/jp-perangkat-daerah.csv");
        assertThat(csv.getHeader("Cache-Control")).contains("public").contains("max-age=3600");
        assertThat(text(csv))
                .startsWith("\uFEFFtahun;kode;perangkat_daerah;pegawai;mencapai_target;jumlah_jp;disembunyikan");
        assertThat(open("/open-data/unknown.csv").getStatus()).isEqualTo(404);
    }

    @Test
    void noRowTellsOfFewerThanFive() throws Exception {
        JsonNode rows = new ObjectMapper()
                .readTree(open("/open-data/jp-perangkat-daerah.json").getContentAsByteArray())
                .get("rows");
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> {
            if (row.get("disembunyikan").asBoolean()) {
                assertThat(row.get("pegawai").isNull()).isTrue();
                assertThat(row.get("jumlah_jp").isNull()).isTrue();
            } else {
                int people = row.get("pegawai").asInt();
                int reached = row.get("mencapai_target").asInt();
                assertThat(IntStream.of(people, reached, people - reached)).noneMatch(one -> one > 0 && one < 5);
            }
        });
        String names = Objects.requireNonNull(jdbc.sql("SELECT name FROM directory_person WHERE id = ?")
                .param(SmallCity.STAFF_1_DINKES.value())
                .query(String.class)
                .single());
        assertThat(rows.toString()).doesNotContain(names);
    }

    @Test
    void whatIsShownIsWhatPlainSqlCounts() {
        List<PersonId> people = Stream.generate(() -> People.like(jdbc, SmallCity.STAFF_1_DINKES))
                .limit(12)
                .toList();
        for (int at = 0; at < people.size(); at++) {
            jdbc.sql("UPDATE directory_person SET number = ? WHERE id = ?")
                    .params("1990081720150221" + (10 + at), people.get(at).value())
                    .update();
        }
        for (int at = 0; at < 7; at++) {
            ledger.credit(
                    new Credit(
                            people.get(at),
                            new Training(
                                    "KEU-01",
                                    "Keuangan",
                                    LocalDate.of(QUIET_YEAR, 7, 1),
                                    new LearningHours(at < 6 ? 24 : 3),
                                    "STTP"),
                            "open data " + people.get(at)),
                    null);
        }
        trainings = new ReportRows(jdbc);
        trainings.batch("KEU-01", "Angkatan data terbuka", people.toArray(PersonId[]::new));

        List<List<Object>> hours = shown(OpenData.Dataset.HOURS, QUIET_YEAR);
        assertThat(hours).anySatisfy(row -> assertThat(row.get(1)).isEqualTo("DINKES"));
        hours.forEach(row -> {
            Object unit = row.get(1);
            assertThat(row.subList(3, 6))
                    .containsExactly(
                            counted("SELECT count(*)" + SERVING, unit),
                            counted(
                                    "SELECT count(*)" + SERVING + " AND p.status NOT LIKE 'PPPK%' AND " + HOURS
                                            + " >= 20",
                                    unit),
                            counted("SELECT coalesce(sum(" + HOURS + "), 0)" + SERVING, unit));
        });
        assertThat(shown(OpenData.Dataset.TRAININGS, ReportRows.YEAR))
                .filteredOn(row -> row.get(1).equals("KEU-01"))
                .singleElement()
                .satisfies(row -> assertThat(row.subList(3, 6))
                        .containsExactly(
                                counted(
                                        "SELECT count(*) FROM batch WHERE programme = ? AND year = 2021 AND status = 'CLOSED'",
                                        "KEU-01"),
                                counted("""
                                        SELECT count(*) FROM participant_participant p JOIN batch b ON b.number = p.batch
                                        WHERE b.programme = ? AND b.year = 2021 AND p.state = 'ACTIVE'
                                        """, "KEU-01"),
                                0));
    }

    private List<List<Object>> shown(OpenData.Dataset dataset, int year) {
        return rows.read(dataset, Instant.EPOCH, year, year).rows().stream()
                .filter(row -> Boolean.FALSE.equals(row.get(6)))
                .map(row -> row.stream().map(Objects::requireNonNull).toList())
                .toList();
    }

    private int counted(String sql, Object value) {
        return jdbc.sql(sql).param(value).query(Integer.class).single();
    }

    @Test
    void isReadFromTheDatabaseOnceAnHour() {
        data.table(OpenData.Dataset.HOURS);
        assertThat(statements.during(() -> data.table(OpenData.Dataset.HOURS))).isZero();
    }

    private MockHttpServletResponse open(String path) {
        return new Visitors(portal).anonymous().open(path);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
