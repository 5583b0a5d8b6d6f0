package id.go.pontianak.bangkom.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Open data without signing in: no small group, nobody's name, and nothing asked of the database twice within an hour. */
@IntegrationTest
class OpenDataIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private OpenData data;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
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
