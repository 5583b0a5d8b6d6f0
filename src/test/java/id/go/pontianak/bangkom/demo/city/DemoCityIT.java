package id.go.pontianak.bangkom.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.PortalProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What who tries the product finds after its first start without any other software: a city at work, with something in every stage. */
class DemoCityIT {

    @Test
    void hasSomethingInEveryStageAndWorkForItsOfficials(@TempDir Path data) throws Exception {
        try (PortalProcess portal = PortalProcess.start("1g", Map.of("bangkom.data-dir", data.toString()))
                .awaitHealthy(Duration.ofMinutes(8))) {
            HttpOfficial kabid = HttpOfficial.signIn(portal.address(), "kabid", "bangkom");
            assertThat(kabid.open("/tracking").body())
                    .contains("Direncanakan", "Pengusulan dibuka", "Menunggu penetapan", "Peserta ditetapkan")
                    .contains("Menunggu hasil", "Dibatalkan", "Mengikuti pelatihan", "Peserta cadangan");
            assertThat(kabid.open("/tasks").body()).contains("Setujui daftar peserta");

            assertThat(HttpOfficial.signIn(portal.address(), "kepala.bkpsdm", "bangkom")
                                    .open("/tasks")
                                    .body()
                            + kabid.open("/tasks").body())
                    .contains("Tetapkan hasil");
            assertThat(kabid.open("/batches/BATCH-WEB01-2026-1/results").body()).contains("Tidak lulus");

            hasNeedsUnderWayPlansBehindAndTrainingsInDelivery(
                    HttpOfficial.signIn(portal.address(), "analis", "bangkom"));

            HttpOfficial superior = HttpOfficial.signIn(portal.address(), "atasan", "bangkom");
            assertThat(superior.open("/tasks").body()).contains("Setujui usulan");
            assertThat(superior.open("/demo/mailbox").body()).contains("Bangkom");
        }
    }

    private static void hasNeedsUnderWayPlansBehindAndTrainingsInDelivery(HttpOfficial analyst) throws Exception {
        assertThat(analyst.open("/needs/2027").body())
                .contains("1 dari 8 perangkat daerah", "Unit menyusun rekap", "Badan Keuangan dan Aset Daerah");
        assertThat(analyst.open("/plans/2025").body()).contains("Manajemen Proyek");
        assertThat(analyst.open("/plans/2027").body()).contains("melampaui pagu");
        assertThat(analyst.open("/plans/2026/realisation").body())
                .as("its batches are those of the plan, and others stand beside it")
                .contains(
                        "<dd>2 dari 13</dd>",
                        "Diselenggarakan di luar rencana",
                        "Belum terjadwal",
                        "Webinar Kebijakan Manajemen ASN");
        assertThat(analyst.open("/reports/chain?year=2026").body()).contains("14 kegiatan → 5 kegiatan");
        assertThat(analyst.open("/batches/BATCH-MP01-2025-1/results").body()).contains("Tidak lulus");
        assertThat(analyst.open("/evaluations/EVAL-TIK01-2025-1").status()).isEqualTo(200);
        assertThat(analyst.open("/batches/BATCH-TIK01-2026-1").body()).contains("Peserta dipanggil");
        assertThat(analyst.open("/batches/BATCH-ETK01-2026-1").body()).contains("Pelatihan berlangsung");
        assertThat(analyst.open("/batches/BATCH-PRB01-2026-1/organiser").body()).contains("800.2.1/236/BKPSDM/2026");
        assertThat(analyst.open("/demo/year").body()).contains("Mainkan satu tahun");
    }
}
