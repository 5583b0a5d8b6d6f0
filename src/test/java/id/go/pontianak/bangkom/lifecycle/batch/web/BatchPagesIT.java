package id.go.pontianak.bangkom.lifecycle.batch.web;

import static id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures.nomination;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.TestAccounts;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What HR, a unit and an employee see and do on the pages of a batch, through the whole filter chain. */
@IntegrationTest
class BatchPagesIT {

    private static final Schedule OVER_NEW_YEAR = new Schedule(
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 12),
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 8));

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private Batches batches;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        fixtures.city();
    }

    @Test
    void letsHrPlanABatchAndTellsWhatIsWrong() throws Exception {
        Visitor analyst = visitor(SmallCity.ANALYST);
        assertThat(text(analyst.open("/batches/new"), 200)).contains("Dinas Kesehatan", "Manajemen Proyek Pemerintah");

        assertThat(text(analyst.send("/batches/new", plan("seats", "2", "quota.DINKES", "3")), 422))
                .contains("tidak boleh melebihi jumlah kursi");
        assertThat(text(analyst.send("/batches/new", plan("seats", "2", "starts", "2026-11-20")), 422))
                .contains("Hari pertama harus setelah hari seleksi.");
        assertThat(text(analyst.send("/batches/new", plan("seats", "", "place", "")), 422))
                .contains("Wajib diisi.");
        String made = analyst.send("/batches/new", plan("seats", "4", "quota.DINKES", "3"))
                .getRedirectedUrl();
        assertThat(text(analyst.open(made), 200)).contains("Direncanakan", "Aula BKPSDM", "0 usulan, 4 kursi");
    }

    /** Numbers of seats at and beyond their limits, where a batch is planned and where it is changed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | Jumlah kursi harus antara 1 dan 1000.",
                "-1 | 0 | 0 | Jumlah kursi harus antara 1 dan 1000.",
                "1001 | 0 | 0 | Jumlah kursi harus antara 1 dan 1000.",
                "1000000000 | 0 | 0 | Jumlah kursi harus antara 1 dan 1000.",
                "99999999999 | 0 | 0 | Harus berupa bilangan bulat.",
                "30 | -1 | 0 | Kuota setiap unit adalah bilangan bulat dari 0 sampai 1000.",
                "30 | 1000000000 | 0 | Kuota setiap unit adalah bilangan bulat dari 0 sampai 1000.",
                "30 | 20 | 11 | Jumlah kuota unit (31) tidak boleh melebihi jumlah kursi (30)"
            })
    void noBatchHasASenselessNumberOfSeats(String seats, String first, String second, String said) throws Exception {
        Visitor analyst = visitor(SmallCity.ANALYST);
        String[] numbers = {"seats", seats, "quota.DINKES", first, "quota.PUPR", second};

        assertThat(text(analyst.send("/batches/new", plan(numbers)), 422)).contains(said);
        String number = fixtures.planned(OVER_NEW_YEAR, 4, Map.of());
        String[] change = Stream.concat(Stream.of("reason", "Ruang lebih besar"), Stream.of(numbers))
                .toArray(String[]::new);
        assertThat(text(analyst.send("/batches/" + number + "/seats", change), 422))
                .contains(said);
        assertThat(batches.batch(number).seats()).isEqualTo(4);
        assertThat(batches.quotas(number)).isEmpty();
    }

    private String unit(String code) {
        return jdbc.sql("SELECT name FROM directory_unit WHERE code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    @Test
    void showsEachWhatHeMaySee() throws Exception {
        String number = fixtures.calling(3, Map.of("DINKES", 1));
        candidacies.ready(number, "1", SmallCity.STAFF_1_DINKES, "DINKES");
        candidacies.ready(number, "2", SmallCity.STAFF_2_DINKES, "DINKES");

        assertThat(text(visitor(SmallCity.ANALYST).open("/batches/" + number), 200))
                .contains("2 usulan, 3 kursi", "Batalkan pelatihan", "Dinas Kesehatan");
        jdbc.sql("DELETE FROM batch_call WHERE batch = ? AND unit = 'PUPR'")
                .param(number)
                .update();
        assertThat(text(visitor(SmallCity.ANALYST).open("/batches/" + number), 200))
                .doesNotContain(unit("PUPR"));
        candidacies.ready(number, "3", SmallCity.STAFF_1_PUPR, "PUPR");
        assertThat(text(visitor(SmallCity.ANALYST).open("/batches/" + number), 200))
                .as("who proposed without having been called is counted and listed")
                .contains("3 usulan, 3 kursi", unit("PUPR"))
                .doesNotContain("Dalam kota atau daring");
        assertThat(text(visitor(SmallCity.KA_DINKES).open("/batches/" + number), 200))
                .contains("Urutan usulan unit Anda", "Rini Anggraini")
                .doesNotContain("Batalkan pelatihan");
        String employee = text(visitor(SmallCity.STAFF_1_PUPR).open("/batches/" + number), 200);
        assertThat(employee)
                .contains("Usulkan peserta")
                .doesNotContain("Rini Anggraini", "Pengusulan dari perangkat daerah");
        assertThat(text(visitor(SmallCity.STAFF_1_PUPR).open("/batches?search=" + number), 200))
                .contains("/batches/" + number);
        for (String page : List.of("new", number + "/cancel", number + "/schedule", number + "/selection")) {
            assertThat(visitor(SmallCity.STAFF_1_PUPR).open("/batches/" + page).getStatus())
                    .as(page)
                    .isEqualTo(404);
        }
    }

    @Test
    void showsAMonthWithWhatHappensInIt() throws Exception {
        String link = "href=\"/batches/" + fixtures.planned(BatchFixtures.schedule(), 3, Map.of()) + '"';
        String overNewYear = "href=\"/batches/" + fixtures.planned(OVER_NEW_YEAR, 3, Map.of()) + '"';
        Visitor employee = visitor(SmallCity.STAFF_1_PUPR);

        String november = text(employee.open("/batches/calendar?month=2026-11"), 200);
        assertThat(november).contains("November 2026", link, "Pengusulan dibuka", "Batas usulan", "Hari seleksi");
        String december = text(employee.open("/batches/calendar?month=2026-12"), 200);
        assertThat(december)
                .contains("Desember 2026", link, overNewYear, "Hari pertama", "Berlangsung", "Hari terakhir");
        assertThat(text(employee.open("/batches/calendar?month=2027-01"), 200))
                .contains("Januari 2027", overNewYear)
                .doesNotContain(link);
        assertThat(text(employee.open("/batches/calendar?month=2024-02"), 200))
                .contains("Tidak ada jadwal pelatihan pada bulan ini")
                .doesNotContain(link, overNewYear);
        assertThat(employee.open("/batches/calendar?month=kapan").getStatus()).isEqualTo(400);
    }

    @Test
    void letsTheHeadOrderItsPeopleAndUnitHrSayNobody() throws Exception {
        String number = fixtures.calling(3, Map.of("DINKES", 1, "PUPR", 1));
        assertThat(text(visitor(SmallCity.SUB_DINKES).open("/batches/" + number), 200))
                .contains("Tidak ada usulan dari unit Anda?");
        visitor(SmallCity.SUB_DINKES).send("/batches/" + number + "/nobody", "unit", "DINKES", "reason", "Sudah semua");
        assertThat(text(visitor(SmallCity.ANALYST).open("/batches/" + number), 200))
                .contains("Tidak mengusulkan: Sudah semua", "1 unit belum menjawab");

        String first = candidacies.ready(number, "1", SmallCity.STAFF_1_DINKES, "DINKES");
        String second = candidacies.ready(number, "2", SmallCity.STAFF_2_DINKES, "DINKES");
        visitor(SmallCity.KA_DINKES)
                .send(
                        "/batches/" + number + "/preference",
                        "unit",
                        "DINKES",
                        "place." + first,
                        "2",
                        "place." + second,
                        "1");
        fixtures.toSelection(number);
        String list = text(visitor(SmallCity.ANALYST).open("/batches/" + number + "/selection"), 200);
        assertThat(list.indexOf("Eko Prasetyo")).isLessThan(list.indexOf("Rini Anggraini"));
    }

    @Test
    void nineThatAreNotReadyAreClosedTogetherWithAResultForEach() throws Exception {
        String number = fixtures.calling(3, Map.of());
        candidacies.ready(number, "0", SmallCity.STAFF_5_DINKES, "DINKES");
        List<PersonId> people = List.of(
                SmallCity.STAFF_1_DINKES,
                SmallCity.STAFF_2_DINKES,
                SmallCity.STAFF_6_DINKES,
                SmallCity.STAFF_1_PUPR,
                SmallCity.STAFF_2_PUPR,
                SmallCity.STAFF_3_PUPR,
                SmallCity.STAFF_1_SUNGAI_JAWI,
                SmallCity.STAFF_2_SUNGAI_JAWI,
                SmallCity.STAFF_1_DISHUB);
        List<String> sent = new ArrayList<>();
        for (int no = 0; no < people.size(); no++) {
            sent.add("nomination");
            sent.add(candidacies.onItsRoute(number, String.valueOf(no + 1), people.get(no), "DINKES"));
        }
        fixtures.toSelection(number);
        sent.addAll(List.of("reason", "Tidak sempat diputuskan"));
        Visitor analyst = visitor(SmallCity.ANALYST);

        String path = "/batches/" + number + "/selection";
        String closed = String.valueOf(
                analyst.send(path + "/unready", sent.toArray(String[]::new)).getRedirectedUrl());

        assertThat(text(analyst.open(closed), 200).split("chip chip-held row-end", -1))
                .as("nine results on one page")
                .hasSize(1 + people.size());
        assertThat(candidacies.told(sent.get(1))).containsExactly("lapsed: Tidak sempat diputuskan");
    }

    @Test
    void ordersHandsUpAndPrintsTheList() throws Exception {
        String number = fixtures.calling(1, Map.of());
        candidacies.ready(number, "1", SmallCity.STAFF_5_DINKES, "DINKES", 0, "Sangat Baik");
        candidacies.ready(number, "2", SmallCity.STAFF_6_DINKES, "DINKES", 12, null);
        candidacies.onItsRoute(number, "3", SmallCity.STAFF_1_DISHUB, "DISHUB");
        fixtures.toSelection(number);
        Visitor analyst = visitor(SmallCity.ANALYST);
        String path = "/batches/" + number + "/selection";
        assertThat(text(analyst.open(path), 200))
                .contains(
                        "belum mempunyai JP tahun ini",
                        "kinerja Sangat Baik",
                        "Wawan Setiawan",
                        "Serahkan untuk ditetapkan");

        assertThat(text(analyst.send(path + "/order", "step", nomination(number, 2) + ":1", "reason", ""), 422))
                .contains("Tulis alasannya, paling sedikit 10");
        analyst.send(path + "/order", "step", nomination(number, 2) + ":1", "reason", "Ketua tim pelaksana");
        assertThat(text(analyst.open(path), 200)).contains("Dipindahkan: Ketua tim pelaksana");
        assertThat(text(analyst.open(path), 200))
                .contains("name=\"nomination\" form=\"unready\"", "Tutup yang ditandai");
        assertThat(text(analyst.send(path + "/unready", "nomination", nomination(number, 3), "reason", ""), 422))
                .contains("Tulis alasannya, paling sedikit 10");
        String unready = path + "/unready";
        analyst.send(
                unready,
                "nomination",
                nomination(number, 2),
                "nomination",
                nomination(number, 3),
                "reason",
                "Tidak sempat diputuskan");
        assertThat(candidacies.told(nomination(number, 3))).containsExactly("lapsed: Tidak sempat diputuskan");
        assertThat(text(analyst.open(path), 200))
                .as("who is ready stays on the list")
                .contains("Serahkan");
        assertThat(visitor(SmallCity.KA_DINKES)
                        .send(unready, "reason", "Tidak sempat diputuskan")
                        .getStatus())
                .isEqualTo(404);

        int seen = batches.seenVersion(number);
        assertThat(analyst.send(path + "/submit", "seen", String.valueOf(seen - 1))
                        .getStatus())
                .isEqualTo(409);
        analyst.send(path + "/submit", "seen", String.valueOf(seen));
        assertThat(batches.batch(number).status()).isEqualTo(BatchStatus.DECREEING);
        TestAccounts.open(jdbc, SmallCity.KABID1_BKPSDM);
        assertThat(text(visitor(SmallCity.KABID1_BKPSDM).open("/"), 200))
                .as("a task about nobody has words that can be seen and pressed")
                .doesNotContain("<span class=\"visually-hidden\">Setujui daftar peserta</span></a>");
        assertThat(text(analyst.open("/batches/" + number + "/print"), 200)).contains("Rancangan, belum ditetapkan");
        assertThat(decree(analyst, number))
                .contains("KONSEP", "NOMOR ……", "KESATU", "LAMPIRAN I. PESERTA", "Theo Landak");
        assertThat(visitor(SmallCity.KA_DINKES)
                        .open("/batches/" + number + "/decree.pdf")
                        .getStatus())
                .isEqualTo(404);
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        fixtures.set(number);
        assertThat(decree(analyst, number))
                .contains("NOMOR 800/" + number + "/BKPSDM/2026", "LAMPIRAN II. PESERTA CADANGAN", "halaman 1 dari")
                .doesNotContain("KONSEP", "menurut data tanggal");
        assertThat(text(analyst.open("/batches/" + number + "/print"), 200))
                .contains("Theo Landak", "800/" + number + "/BKPSDM/2026")
                .doesNotContain("Rancangan", "menurut data tanggal");
        assertThat(text(analyst.open("/batches/" + number), 200)).contains("1 dari 1 kursi terisi, cadangan 1");
        staysAsItWasSet(analyst, number);
        jdbc.sql("DELETE FROM batch_decree_sheet WHERE batch = ?").param(number).update();
        assertThat(decree(analyst, number))
                .as("set before the data of its day were kept")
                .contains("NOMOR 800/" + number + "/BKPSDM/2026", "Theo Landak", "menurut data tanggal")
                .doesNotContain("KONSEP");
        assertThat(text(analyst.open("/batches/" + number + "/print"), 200)).contains("menurut data tanggal");
    }

    /** Whoever is promoted, renamed or moved afterwards stands on the decree as on its day, and a seat that is added moves nobody from annex to annex. */
    private void staysAsItWasSet(Visitor reader, String number) throws Exception {
        String decree = decree(reader, number);
        String list = text(reader.open("/batches/" + number + "/print"), 200);
        jdbc.sql(
                        "UPDATE directory_person SET name = name || ' Baru', grade = 'IV/e' WHERE id IN (SELECT person FROM batch_seat WHERE batch = ?)")
                .param(number)
                .update();
        jdbc.sql("UPDATE directory_person SET name = name || ' Baru' WHERE id = ?")
                .param(SmallCity.KA_BKPSDM.value())
                .update();
        jdbc.sql("UPDATE batch SET seats = 2 WHERE number = ?").param(number).update();
        try {
            assertThat(decree(reader, number)).isEqualTo(decree);
            assertThat(text(reader.open("/batches/" + number + "/print"), 200)).isEqualTo(list);
        } finally {
            jdbc.sql("UPDATE batch SET seats = 1 WHERE number = ?")
                    .param(number)
                    .update();
            SmallCity.restore(jdbc);
        }
    }

    private static String decree(Visitor reader, String number) throws Exception {
        try (PDDocument document =
                Loader.loadPDF(reader.open("/batches/" + number + "/decree.pdf").getContentAsByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void changesABatchWithAReason() throws Exception {
        String number = fixtures.calling(2, Map.of());
        Visitor analyst = visitor(SmallCity.ANALYST);
        for (String page : List.of("schedule", "venue", "seats", "reopen", "cancel")) {
            assertThat(text(analyst.open("/batches/" + number + "/" + page), 200))
                    .as(page)
                    .contains("Alasan");
        }
        assertThat(text(analyst.send("/batches/" + number + "/seats", "seats", "3", "reason", ""), 422))
                .contains("Wajib diisi.");
        analyst.send("/batches/" + number + "/seats", "seats", "3", "quota.PUPR", "2", "reason", "Tambahan anggaran");
        assertThat(batches.quotas(number)).containsExactly(Map.entry("PUPR", 2));
        analyst.send(
                "/batches/" + number + "/venue",
                "mode",
                "DARING",
                "location",
                "IN_TOWN",
                "place",
                "Zoom",
                "reason",
                "Gedung dipakai");
        assertThat(batches.batch(number).place()).isEqualTo("Zoom");
        assertThat(text(analyst.open("/batches/" + number + "/schedule"), 200)).contains("Pengajar berhalangan");
        analyst.send("/batches/" + number + "/cancel", "ground", "B4", "reason", "Gedung direnovasi");
        assertThat(text(visitor(SmallCity.STAFF_1_PUPR).open("/batches/" + number), 200))
                .contains("Tempat tidak tersedia: Gedung direnovasi");
    }

    private static String[] plan(String... changes) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of(
                "programme", "TIK-01",
                "opens", "2026-11-03",
                "nominationDeadline", "2026-11-12",
                "selectionDate", "2026-11-24",
                "starts", "2026-12-07",
                "ends", "2026-12-10",
                "mode", "TATAP_MUKA",
                "location", "IN_TOWN",
                "place", "Aula BKPSDM"));
        for (int at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private Visitor visitor(PersonId person) {
        return new Visitors(mvc).signIn(fixtures.usernameOf(person), BatchFixtures.PASSWORD);
    }

    private static String text(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }
}
