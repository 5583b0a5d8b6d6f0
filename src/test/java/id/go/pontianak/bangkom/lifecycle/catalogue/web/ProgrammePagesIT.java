package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Everybody looks up what can be learned, for whom, and when it is held. */
@IntegrationTest
class ProgrammePagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor employee;

    @BeforeEach
    void signIn() {
        personas = new Personas(accounts, jdbc);
        employee = personas.visitor(portal, "pegawai");
    }

    @AfterEach
    void goHome() {
        jdbc.sql("UPDATE catalogue_programme SET active = true").update();
        personas.close();
    }

    @Test
    void isFoundByWordsOfNameOrCodeAndByField() throws Exception {
        assertThat(open("/programmes")).contains("18 program", "Manajemen Proyek Pemerintah", "30 JP", "Klasikal");
        assertThat(open("/programmes?search=kes-0")).contains("2 program", "Manajemen Puskesmas");
        assertThat(open("/programmes?search=KEPEMIMPINAN&field=KEP")).contains("3 program", "905 JP");
        assertThat(open("/programmes?field=PLY&search=%25"))
                .contains("0 program", "Tidak ada program yang cocok", "Tampilkan semua program");
    }

    @Test
    void whatIsInactiveIsLookedUpOnPurpose() throws Exception {
        jdbc.sql("UPDATE catalogue_programme SET active = false WHERE code = 'WEB-01'")
                .update();

        assertThat(open("/programmes")).contains("17 program").doesNotContain("WEB-01");
        assertThat(open("/programmes?state=inactive")).contains("1 program", "WEB-01");
        assertThat(open("/programmes?state=all")).contains("18 program");
        assertThat(open("/programmes/WEB-01")).contains("angkatan baru tidak direncanakan");
    }

    @Test
    void itsPageSaysWhatItIsForWhomAndWhenItIsHeld() throws Exception {
        batches.city();
        String batch = batches.calling(3, Map.of());

        assertThat(open("/programmes/KES-02"))
                .contains("Manajemen Puskesmas", "56 JP", "Balai Pelatihan Kesehatan", "Kepala puskesmas", "Bidang")
                .contains(
                        "Pejabat pengawas, Pejabat fungsional",
                        "Golongan paling rendah III/a",
                        "paling sedikit 2 tahun")
                .contains("Versi 1", "Belum ada angkatan", "Kehadiran menurut tabel", "Nilai paling rendah 70")
                .contains("Satu tes ulang (remedial)", "L2 pembelajaran", "href=\"/tables/presenceThreshold\"");
        assertThat(open("/programmes/KES-01"))
                .contains("Nilai paling rendah 70")
                .doesNotContain("Satu tes ulang");
        assertThat(open("/programmes/GTA-01")).contains("Kehadiran paling sedikit 80 %");
        assertThat(open("/tables/presenceThreshold"))
                .contains("belajar mandiri", "kehadiran minimal (setelan)", "Peraturan LAN 10/2018");
        assertThat(open("/programmes/MP-01")).contains(batch, "Pengusulan dibuka");
        assertThat(employee.open("/programmes/NONE").getStatus()).isEqualTo(404);
    }

    @Test
    void theFileHasTheRowsOfTheFilter() throws Exception {
        MockHttpServletResponse file = employee.open("/programmes/export.csv?field=KES");

        assertThat(file.getHeader("Content-Disposition")).contains("program-pelatihan.csv");
        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8)
                        .strip()
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("KES-01;") && line.contains(";6;Belajar mandiri;"))
                .anyMatch(line -> line.startsWith("KES-02;"));
        assertThat(employee.open("/programmes/export.xlsx").getStatus()).isEqualTo(200);
    }

    private String open(String path) throws Exception {
        MockHttpServletResponse answer = employee.open(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }
}
