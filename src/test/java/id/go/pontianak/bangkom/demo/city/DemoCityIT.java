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

            HttpOfficial superior = HttpOfficial.signIn(portal.address(), "atasan", "bangkom");
            assertThat(superior.open("/tasks").body()).contains("Setujui usulan");
            assertThat(superior.open("/demo/mailbox").body()).contains("Bangkom");
        }
    }
}
