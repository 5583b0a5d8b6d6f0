package id.go.pontianak.bangkom.lifecycle.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Position;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The dictionary, what positions ask, and profiles: as data and on their pages. */
@IntegrationTest
class CompetencyPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Competencies competencies;

    @Autowired
    private Standards standards;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
        forget();
    }

    @AfterEach
    void goHome() {
        forget();
        personas.close();
    }

    private void forget() {
        jdbc.sql("DELETE FROM competency_rating").update();
        jdbc.sql("DELETE FROM competency_requirement").update();
    }

    @Test
    void theDictionaryHasNineGeneralCompetenciesWithThreeIndicatorsALevel() {
        List<Competency> general = competencies.list().stream()
                .filter(one -> one.kind() != Competency.Kind.TECHNICAL)
                .toList();
        assertThat(general).hasSize(9);
        assertThat(general).allSatisfy(one -> {
            assertThat(competencies.levels(one.code())).hasSize(5);
            assertThat(competencies.levels(one.code()))
                    .allSatisfy(level -> assertThat(level.indicators()).hasSize(3));
        });
        assertThat(competencies.list()).hasSize(17);
    }

    @Test
    void aStandardFollowsTierAndTitle() {
        assertThat(asked(SmallCity.STAFF_1_DINKES)).hasSize(9).containsEntry("M.1", 1);
        assertThat(asked(SmallCity.KA_DINKES)).containsEntry("M.8", 4);
        assertThat(asked(SmallCity.KA_PKM_KAMPUNG_BALI))
                .containsEntry("M.1", 2)
                .containsEntry("T.KMP", 3)
                .containsEntry("T.KES", 3)
                .hasSize(12);
        assertThat(asked(SmallCity.KABID1_PUPR)).containsEntry("T.PRO", 3).containsEntry("T.PBJ", 3);
        assertThat(asked(SmallCity.KABID1_DINKES)).doesNotContainKey("T.PRO");
        assertThat(asked(SmallCity.SEKCAM_KOTA)).containsEntry("T.KEU", 2);
        assertThat(asked(SmallCity.WALIKOTA)).isEmpty();
    }

    @Test
    void hrSetsAnotherLevelForAPositionWithAReason() {
        Position position = position("Kepala UPT Puskesmas Kampung Bali");
        String page = "/positions/" + position.id();
        assertThat(text(as("pegawai").open(page)))
                .contains("mengikuti jenjang jabatan")
                .doesNotContain("Simpan level");
        assertThat(send("pegawai", page, "M.1", "4", "Sesuai peta jabatan").getStatus())
                .isEqualTo(404);
        MockHttpServletResponse refused = send("analis", page, "M.1", "4", "x");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(send("analis", page, "M.1", "4", "Sesuai peta jabatan puskesmas")
                        .getRedirectedUrl())
                .isEqualTo(page);
        assertThat(send("analis", page, "T.KES", "0", "Bukan tugas jabatan ini lagi")
                        .getStatus())
                .isEqualTo(302);
        assertThat(asked(SmallCity.KA_PKM_KAMPUNG_BALI))
                .containsEntry("M.1", 4)
                .doesNotContainKey("T.KES")
                .containsEntry("T.KMP", 3);
        assertThat(text(as("analis").open(page))).contains("ditetapkan khusus untuk jabatan ini");
        send("analis", page, "M.1", "rule", "Kembali ke ketentuan umum");
        assertThat(asked(SmallCity.KA_PKM_KAMPUNG_BALI)).containsEntry("M.1", 2);
        assertThat(as("analis").open("/positions/999999999").getStatus()).isEqualTo(404);
    }

    @Test
    void bothValuesStayWithDateAndSourceAndTheGapHasSignAndSize() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        ratings.add(Rating.of(
                Rating.Kind.SELF, SmallCity.STAFF_1_DINKES, "M.1", 2, day, "AKPK-2026", SmallCity.STAFF_1_DINKES));
        assertThat(ratings.gaps(SmallCity.STAFF_1_DINKES)).noneMatch(Ratings.Gap::measured);
        confirm("M.1", 0, day, "Belum terlihat dalam pekerjaan");
        confirm("M.2", 3, day, null);
        assertThat(ratings.gaps(SmallCity.STAFF_1_DINKES).stream().filter(Ratings.Gap::measured))
                .extracting(Ratings.Gap::competency, Ratings.Gap::size)
                .containsExactly(tuple("M.1", 1), tuple("M.2", -2));

        String own = text(as("pegawai").open("/my/profile"));
        assertThat(own)
                .contains("Penilaian sendiri: level 2", "Penilaian atasan: level 0", "AKPK-2026")
                .contains("Belum terlihat dalam pekerjaan", "Kurang 1 level", "Lebih 2 level", "50,0 persen");

        confirm("M.1", 1, day.plusDays(1), null);
        assertThat(ratings.gaps(SmallCity.STAFF_1_DINKES).get(0).size()).isZero();
        assertThat(ratings.of(SmallCity.STAFF_1_DINKES)).hasSize(4);
        assertThatThrownBy(
                        () -> jdbc.sql("UPDATE competency_rating SET level = 5").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anothersProfileIsForThoseAboveAndHrAndLeavesAnEvent() {
        String profile = "/people/" + SmallCity.STAFF_1_DINKES + "/profile";
        for (String stranger : List.of("pegawai-lain", "atasan-lain", "pengelola-lain", "admin")) {
            assertThat(as(stranger).open(profile).getStatus()).as(stranger).isEqualTo(404);
        }
        for (String reader : List.of("pegawai", "atasan", "kepala", "pengelola", "analis", "kabid", "auditor")) {
            assertThat(as(reader).open(profile).getStatus()).as(reader).isEqualTo(200);
        }
        assertThat(as("analis")
                        .open("/people/" + UUID.randomUUID() + "/profile")
                        .getStatus())
                .isEqualTo(404);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM access_opening WHERE kind = 'competency' AND subject = ? AND reader = ? AND day = DATE '2026-11-02'")
                        .params(SmallCity.STAFF_1_DINKES.value(), SmallCity.KABID1_DINKES.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePagesShowWhatIsAskedAndWhatClosesAGap() {
        assertThat(text(as("pegawai").open("/competencies")))
                .contains("Integritas", "Perekat Bangsa", "Kearsipan dinamis", "Unduh kamus");
        assertThat(text(as("pegawai").open("/competencies/M.5")))
                .contains(
                        "Melayani sesuai standar dan urutan antrean.", "Level 5", "/programmes/ETK-01", "/positions/");
        assertThat(text(as("pegawai").open("/competencies/T.PRO")))
                .contains("Pekerjaan Umum")
                .doesNotContain("Belum ada jabatan yang mensyaratkan");
        assertThat(as("pegawai").open("/competencies/M.99").getStatus()).isEqualTo(404);
        assertThat(text(as("pegawai").open("/positions?search=puskesmas")))
                .contains("Kepala UPT Puskesmas Kampung Bali");
        assertThat(text(as("pegawai").open("/positions?search=tidak-ada")))
                .contains("Tidak ada jabatan dengan nama itu");
        String csv = text(as("pegawai").open("/competencies/dictionary.csv"));
        assertThat(csv.lines().count()).isEqualTo(1 + 135 + 80);
        assertThat(as("pegawai").open("/competencies/dictionary.xlsx").getStatus())
                .isEqualTo(200);
    }

    private void confirm(String competency, int level, LocalDate day, @Nullable String reason) {
        ratings.add(Rating.of(
                        Rating.Kind.SUPERIOR,
                        SmallCity.STAFF_1_DINKES,
                        competency,
                        level,
                        day,
                        "AKPK-2026",
                        SmallCity.KABID1_DINKES)
                .because(reason));
    }

    private Map<String, Integer> asked(PersonId person) {
        return standards.of(person).stream()
                .collect(Collectors.toMap(Standards.Requirement::code, Standards.Requirement::level));
    }

    private Position position(String title) {
        return directory.listPositions().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }

    private MockHttpServletResponse send(String name, String page, String competency, String level, String reason) {
        return as(name).send(page, "competency", competency, "level", level, "reason", reason);
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
