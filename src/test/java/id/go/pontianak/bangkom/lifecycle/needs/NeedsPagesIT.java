package id.go.pontianak.bangkom.lifecycle.needs;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.domain.RecapPeople;
import id.go.pontianak.bangkom.lifecycle.needs.domain.RecapPeople.In;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The analysis of needs on its pages: somebody rates himself, his superior confirms, HR of the unit recaps. */
@IntegrationTest
class NeedsPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private NeedsFixtures fixtures;

    @Autowired
    private UnitRecaps recaps;

    @Autowired
    private RecapPeople behind;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private int year;

    @BeforeEach
    void opened() {
        personas = new Personas(accounts, jdbc);
        year = fixtures.opened("DINKES");
    }

    @AfterEach
    void goHome() {
        fixtures.over(year);
        personas.close();
    }

    @Test
    void somebodyRatesHimselfOneCompetencyAPage() {
        Visitor employee = as("pegawai");
        assertThat(text(employee.open("/my/needs"))).contains("Selesai 0 dari 9 kompetensi", "Mulai menilai");
        assertThat(text(employee.open("/my/needs/M.1")))
                .contains("Kompetensi 1 dari 9", "Melaksanakan tugas sesuai aturan", "Tidak tahu")
                .doesNotContain("Level 2");
        MockHttpServletResponse missing = employee.send("/my/needs/M.1", "level", "1", "answer-2", "NO");
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(text(missing)).contains("Jawab semua pertanyaan (3)");
        assertThat(answer(employee, "M.1", "YES", "YES", "UNKNOWN").getRedirectedUrl())
                .isEqualTo("/my/needs/M.2");
        assertThat(text(employee.open("/my/needs")))
                .contains("Selesai 1 dari 9 kompetensi", "Coba level 2 untuk Integritas", "perlu dibahas");
        assertThat(text(employee.open("/my/needs/M.1?level=2"))).contains("di atas standar");
        assertThat(employee.open("/my/needs/M.1?level=4").getStatus()).isEqualTo(404);
        assertThat(employee.send("/my/needs").getStatus()).isEqualTo(422);

        for (Assessment.Item item : fixtures.of(SmallCity.STAFF_1_DINKES).items()) {
            answer(employee, item.code(), "NO", "NO", "YES");
        }
        assertThat(text(employee.open("/my/needs"))).contains("Kirim ke atasan");
        assertThat(employee.send("/my/needs").getRedirectedUrl()).isEqualTo("/my/needs");
        assertThat(text(employee.open("/my/needs"))).contains("sudah dikirim dan menunggu atasan");
        assertThat(employee.open("/my/needs/M.1").getStatus()).isEqualTo(409);
        assertThat(text(employee.open("/my/profile"))).contains("Penilaian sendiri: level 0");
        assertThat(text(as("pegawai-lain").open("/my/needs"))).contains("Belum ada permintaan menilai diri");
    }

    @Test
    void aSuperiorConfirmsEachOrAgreesToThoseHeHasSeen() {
        fixtures.rate(SmallCity.STAFF_1_DINKES, 1);
        String team = "/needs/" + year + "/teams/KABID1-DINKES";
        Visitor superior = as("atasan");
        assertThat(text(superior.open(team)))
                .contains("Rini Anggraini", "Menilai diri memenuhi semua standar", "Menunggu penegasan");
        String person = team + '/' + SmallCity.STAFF_1_DINKES;
        assertThat(text(superior.open(person))).contains("Penilaian diri: level 1", "Disyaratkan level 1");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM access_opening WHERE kind = 'competency' AND subject = ? AND reader = ? AND day = DATE '2026-11-02'")
                        .params(SmallCity.STAFF_1_DINKES.value(), SmallCity.KABID1_DINKES.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        MockHttpServletResponse refused = superior.send(person, levels("0", ""));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(superior.send(team + "/finish").getStatus()).isEqualTo(422);
        assertThat(superior.send(team + "/agree").getStatus()).isEqualTo(422);
        assertThat(superior.send(team + "/agree", "person", SmallCity.STAFF_1_DINKES.toString())
                        .getRedirectedUrl())
                .isEqualTo(team);
        assertThat(text(superior.open(person)))
                .contains("Ditegaskan atasan: level 1")
                .doesNotContain("Tegaskan penilaian<");
        assertThat(superior.send(person, levels("1", "")).getStatus()).isEqualTo(409);
        String other = team + '/' + SmallCity.STAFF_4_DINKES_CPNS;
        assertThat(superior.send(other, levels("0", "")).getRedirectedUrl()).isEqualTo(team);
        for (String stranger : List.of("pegawai", "kepala", "atasan-lain", "pengelola", "analis", "auditor")) {
            assertThat(as(stranger).open(person).getStatus()).as(stranger).isEqualTo(404);
        }
        assertThat(text(as("pegawai").open("/my/needs"))).contains("Ditegaskan atasan: level 1");
    }

    @Test
    void aRatingThatAnotherReadsIsNotedWithWhoWhoseWhenAndOnWhichPage() {
        PersonId somebody = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        int asked = fixtures.opened("DINKES");
        try {
            String team = "/needs/" + asked + "/teams/KABID1-DINKES";
            as("atasan").open(team);
            assertThat(openings(somebody, SmallCity.KABID1_DINKES)).isEmpty();
            fixtures.rate(somebody, 1);
            as("atasan").open(team);
            as("atasan").open(team + '/' + somebody);
            assertThat(openings(somebody, SmallCity.KABID1_DINKES)).containsExactly(team);
            String list = text(as("auditor").open("/audit/openings"));
            assertThat(list).contains("pada halaman " + team, nameOf(somebody), nameOf(SmallCity.KABID1_DINKES));
        } finally {
            fixtures.over(asked);
        }
    }

    private String nameOf(PersonId person) {
        return jdbc.sql("SELECT name FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    @Test
    void hrOfTheUnitRecapsAndTheHeadAndHrOfTheCityReadIt() {
        String number = UnitNeeds.numberOf(year, "DINKES");
        String unit = "/needs/" + year + "/DINKES";
        String recap = unit + "/recap";
        assertThat(text(as("pengelola").open(unit))).contains("Belum ditegaskan:", "Rini Anggraini");
        assertThat(text(as("pengelola").open("/needs/" + year))).contains("Dinas Kesehatan", "Pegawai menilai");
        fixtures.team(number, "KABID1-DINKES", 0);
        fixtures.closeRatings(number);

        Visitor hr = as("pengelola");
        assertThat(text(hr.open(recap))).contains("pegawai di bawah standar", "Serahkan kepada kepala");
        eachNumberOpensItsRows(number, recap + "/lines/M.1");
        assertThat(hr.send(recap + "/lines/M.1", "topic", "x").getStatus()).isEqualTo(422);
        assertThat(hr.send(recap + "/lines/M.1", "programme", "ETK-01", "wish", "1", "remark", "Untuk layanan depan")
                        .getRedirectedUrl())
                .isEqualTo(recap);
        MockHttpServletResponse faulty =
                hr.send(recap + "/extras", "basis", "SPBE", "citation", "Perpres 95/2018", "people", "nol");
        assertThat(faulty.getStatus()).isEqualTo(422);
        assertThat(text(faulty)).contains("Perpres 95/2018", "Isi jumlah pegawai dengan angka");
        hr.send(
                recap + "/extras",
                "basis",
                "SPBE",
                "citation",
                "Perpres 95/2018",
                "programme",
                "TIK-01",
                "people",
                "4");
        assertThat(text(hr.open(recap))).contains("Untuk layanan depan", "usulan prioritas 1", "SPBE", "4 pegawai");
        assertThat(as("kepala").open(recap + ".xlsx").getContentAsByteArray()).hasSizeGreaterThan(1000);
        assertThat(text(as("analis").open(recap))).doesNotContain("Serahkan kepada kepala");
        assertThat(hr.send(recap + "/hand-up", "seen", "1").getStatus()).isEqualTo(409);
        String seen = String.valueOf(fixtures.unit(number).version());
        assertThat(hr.send(recap + "/hand-up", "seen", seen).getRedirectedUrl()).isEqualTo(recap);
        assertThat(text(as("kepala").open(recap))).contains("Menunggu tanda tangan");
        assertThat(as("pengelola-lain").open(recap).getStatus()).isEqualTo(404);
    }

    /** The numbers of a line equal plain SQL, and the rows behind each are those people; whose level is read finds it among his openings. */
    private void eachNumberOpensItsRows(String number, String people) {
        RecapLine line = recaps.lines(number).stream()
                .filter(one -> one.code().equals("M.1"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(line.asked(), line.rated(), line.people(), line.one(), line.unconfirmed(), line.gapSum()))
                .isEqualTo(jdbc.sql("""
                                SELECT ARRAY[count(*), count(level), count(*) FILTER (WHERE level < required),
                                    count(*) FILTER (WHERE required - level = 1), count(*) FILTER (WHERE level IS NULL AND state = 'SELF_RATED'),
                                    COALESCE(sum(required - level) FILTER (WHERE level < required), 0)]::int[]
                                FROM needs_item i JOIN needs_assessment a ON a.id = i.assessment WHERE a.unit = ? AND i.code = 'M.1'""")
                        .param(number)
                        .query((row, no) -> List.of((Integer[]) row.getArray(1).getArray()))
                        .single());
        List<RecapPeople.Row> rows = behind.of(number, "M.1");
        assertThat(rows).hasSize(line.asked());
        assertThat(rows.stream().filter(row -> row.in() == In.BELOW)).hasSize(line.people());
        assertThat(rows.stream().filter(row -> row.gap() == 1)).hasSize(line.one());
        assertThat(rows.stream().filter(row -> row.in() == In.UNCONFIRMED)).hasSize(line.unconfirmed());
        assertThat(rows.stream().mapToInt(RecapPeople.Row::gap).sum()).isEqualTo(line.gapSum());

        assertThat(text(as("pengelola").open(people.substring(0, people.indexOf("/lines")))))
                .contains(people);
        assertThat(text(as("pengelola").open(people + "?show=BELOW")))
                .contains("Rini Anggraini", "kurang 1 level", line.people() + " pegawai");
        assertThat(text(as("pengelola").open(people + "?show=MET"))).contains("Tidak ada pegawai pada kelompok ini");
        assertThat(openings(SmallCity.STAFF_1_DINKES, SmallCity.SUB_DINKES)).isNotEmpty();
        for (String stranger : List.of("pegawai", "pengelola-lain", "admin")) {
            assertThat(as(stranger).open(people).getStatus()).as(stranger).isEqualTo(404);
        }
        assertThat(as("pengelola").open(people.replace("M.1", "M.99")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aRecapComesBackAsAFileThatIsShownBeforeItIsApplied() {
        int writing = fixtures.recapping("DINKES");
        try {
            String recap = "/needs/" + writing + "/DINKES/recap";
            Visitor hr = as("pengelola");
            assertThat(text(hr.open(recap))).contains("Unggah rekap (XLSX)");
            assertThat(text(hr.open(recap + "/import"))).contains("tidak ada yang berubah sebelum Anda menyetujuinya");
            assertThat(hr.send(recap + "/import").getStatus()).isEqualTo(422);
            String file = recap + "/import/" + fixtures.uploaded(writing, "DINKES", SmallCity.SUB_DINKES);
            assertThat(text(hr.open(file)))
                    .contains("Baru: 1.", "Terapkan 1 baris", "topik: Pelayanan ramah lansia", "Kebutuhan baru (1)");
            assertThat(as("kepala").open(file).getStatus()).isEqualTo(200);
            assertThat(as("pengelola-lain").open(file).getStatus()).isEqualTo(404);
            assertThat(as("analis").open(file).getStatus()).isEqualTo(404);
            assertThat(hr.send(file + "/confirm").getRedirectedUrl()).isEqualTo(recap);
            assertThat(text(hr.open(recap))).contains("Pelayanan ramah lansia", "Renstra 2026-2030 sasaran 3");
            assertThat(as("kepala")
                            .open("/needs/" + writing + "/DINKES/absent.xlsx")
                            .getContentAsByteArray())
                    .hasSizeGreaterThan(1000);
        } finally {
            fixtures.over(writing);
        }
    }

    @Test
    void hrOpensAYearOnAPageOfItsOwn() {
        assertThat(text(as("pegawai").open("/needs")))
                .contains("AKPK " + year)
                .doesNotContain("Buka analisis kebutuhan");
        MockHttpServletResponse refused = as("analis").send("/needs", "year", "1999");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Isi tahun antara 2026 dan 2028", "value=\"1999\"");
        assertThat(as("analis")
                        .send("/needs/" + year + "/cancel", "reason", "Anggaran dihapus dari APBD")
                        .getStatus())
                .isEqualTo(302);
        assertThat(text(as("analis").open("/needs/" + year))).contains("Dibatalkan");
    }

    /** On which pages this reader saw his levels first on a day, by the access log. */
    private List<String> openings(PersonId subject, PersonId reader) {
        return jdbc.sql("SELECT page FROM access_opening WHERE kind = 'competency' AND subject = ? AND reader = ?")
                .params(subject.value(), reader.value())
                .query(String.class)
                .list();
    }

    private static MockHttpServletResponse answer(Visitor who, String code, String first, String second, String third) {
        return who.send("/my/needs/" + code, "level", "1", "answer-1", first, "answer-2", second, "answer-3", third);
    }

    private String[] levels(String level, String reason) {
        List<String> fields = new ArrayList<>();
        for (Assessment.Item item : fixtures.of(SmallCity.STAFF_1_DINKES).items()) {
            fields.addAll(List.of(item.input("level"), level, item.input("reason"), reason));
        }
        return fields.toArray(String[]::new);
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
