package id.go.pontianak.bangkom.lifecycle.plan.change.web;

import static id.go.pontianak.bangkom.lifecycle.plan.PlanVisits.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.lifecycle.plan.PlanVisits;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeLetter;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeList;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeStatus;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A change of an item on its pages: asked for with its letter, returned, corrected, sent again, taken back; deferred on the page of the item. */
@IntegrationTest
class ItemChangePagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PlanFixtures fixtures;

    @Autowired
    private ItemChangeLetter letters;

    @Autowired
    private ItemChangeList list;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private PlanVisits visits;
    private Visitor analyst;
    private int year;

    @BeforeEach
    void aPlanIsInForce() {
        visits = new PlanVisits(portal, accounts, jdbc);
        analyst = visits.analyst();
        year = fixtures.inForce();
    }

    @AfterEach
    void goHome() {
        visits.close();
    }

    @Test
    void isAskedForWithItsLetterReturnedCorrectedAndSentAgain() throws Exception {
        String fresh = "/plans/" + year + "/changes/new";
        assertThat(visits.page("/plans/" + year)).contains("/plans/" + year + "/changes");
        assertThat(visits.page("/plans/" + year + "/changes")).contains("Belum ada perubahan butir tahun ini", fresh);
        refused(send(fresh, Map.of("letter", "")), "nomor dan tanggal surat");
        refused(send(fresh, Map.of("title", "", "ground", "Alasan yang tetap ada")), "Alasan yang tetap ada");
        refused(send(fresh, Map.of("quantity.PANITIA", "30")), "Pagu sumber dana ini terlampaui sebesar");
        String change = Objects.requireNonNull(send(fresh, Map.of()).getHeader("Location"));
        String number = change.substring(change.lastIndexOf('/') + 1);
        assertThat(visits.page(change)).contains("Di Kepala Bidang", "LAN/113/2026", "Pindaian surat belum diunggah");

        byte[] scan = "%PDF-1.4\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .getBytes(StandardCharsets.ISO_8859_1);
        letters.attach(number, new NamedFile("undangan.pdf", scan), SmallCity.ANALYST);
        String file = "/files/" + list.find(number).letterFile();
        assertThat(visits.page(change)).contains(file);
        assertThat(visits.visitor("kabid").open(file).getStatus()).isEqualTo(200);
        assertThat(visits.visitor("pegawai").open(file).getStatus()).isEqualTo(404);

        String beside = visits.visitor("kabid")
                .exchange(get(change).header("HX-Request", "true"))
                .getContentAsString();
        assertThat(beside).contains("Undangan LAN untuk dua orang", "20 kursi").doesNotContain("<html");
        driver.decide(SmallCity.KABID1_BKPSDM, number, "returned", "Kursi terlalu banyak untuk satu undangan");
        assertThat(visits.page(change)).contains("Kursi terlalu banyak", "Ubah isi usulan");
        send(change + "/edit", Map.of("seats1", "2"));
        refused(analyst.send(change + "/hand-up", "seen", "1", "reason", "singkat"), "singkat</textarea>");
        analyst.send(change + "/hand-up", "seen", "1", "reason", "Kursi dikurangi menjadi dua");
        assertThat(visits.page(change)).contains("Di Kepala Bidang", "2 kursi");
        refused(analyst.send(change + "/withdraw", "reason", ""), "Tarik usulan ini");
        analyst.send(change + "/withdraw", "reason", "Undangan dibatalkan panitia");
        assertThat(list.find(number).status()).isEqualTo(ItemChangeStatus.WITHDRAWN);
        assertThat(visits.page(change)).doesNotContain("Tarik usulan ini");
    }

    @Test
    void anItemIsDeferredOrHeldAfterAllFromItsPage() throws Exception {
        String late = fixtures.late(year, "Pelatihan terlambat", 10);
        String item = "/plans/" + year + "/items/" + late;
        assertThat(visits.page(item)).contains("Usulkan ditunda", "Laksanakan dengan jadwal baru");
        assertThat(visits.page(item, visits.visitor("pegawai"))).doesNotContain("Usulkan ditunda");
        refused(analyst.send(item + "/change", "kind", "DEFER", "reason", "singkat"), "singkat</textarea>");
        assertThat(analyst.send(item + "/change", "kind", "ADD", "reason", "Pagu dipotong setengah")
                        .getStatus())
                .isEqualTo(404);
        String change = analyst.send(item + "/change", "kind", "DEFER", "reason", "Pagu dipotong setengah")
                .getHeader("Location");
        assertThat(change).isEqualTo("/plans/" + year + "/changes/" + late);
        assertThat(visits.page(item)).doesNotContain("Usulkan ditunda").contains("Perubahan butir ini", change);
        driver.decide(SmallCity.KABID1_BKPSDM, late, "approved");
        driver.decide(SmallCity.KA_BKPSDM, late, "approved");

        assertThat(visits.page(item + "/resume")).contains("Pelatihan terlambat");
        String again = send(item + "/resume", Map.of()).getHeader("Location");
        assertThat(again).isEqualTo("/plans/" + year + "/changes/" + late + "-2");
        assertThat(visits.page("/plans/" + year + "/changes"))
                .contains("Tunda butir", "Berlaku", "Laksanakan dengan jadwal baru");
    }

    @Test
    void othersFindNothing() {
        String change = "/plans/" + year + "/changes/" + fixtures.change(year, "Pelatihan dari undangan", 5, 5);
        for (String somebody : List.of("pegawai", "kepala", "admin")) {
            assertThat(visits.visitor(somebody).open(change).getStatus())
                    .as(somebody)
                    .isEqualTo(404);
        }
        assertThat(visits.visitor("auditor").open(change).getStatus()).isEqualTo(200);
        assertThat(analyst.open(change.replace("/" + year + "/", "/2029/")).getStatus())
                .isEqualTo(404);
        assertThat(visits.visitor("kabid")
                        .open("/plans/" + year + "/changes/new")
                        .getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse send(String path, Map<String, String> other) {
        Map<String, String> change = new HashMap<>(Map.of(
                "ground", "Undangan LAN untuk dua orang",
                "letter", "LAN/113/2026 tanggal 3 November 2026",
                "title", "Pelatihan dari undangan",
                "target", "Pejabat pembuat komitmen",
                "tariff.PANITIA", "4.000.000"));
        change.putAll(other);
        return visits.sendItem(path, year, change);
    }
}
