package id.go.pontianak.bangkom.foundation.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionalLevelTest {

    @ParameterizedTest
    @CsvSource({
        "Arsiparis Ahli Muda, AHLI_MUDA",
        "arsiparis  ahli  madya, AHLI_MADYA",
        "Perawat Terampil, TERAMPIL",
        "Perawat Ahli Pertama pada UPT Puskesmas, AHLI_PERTAMA",
        "Pranata Komputer Penyelia, PENYELIA",
        "Dokter AHLI UTAMA, AHLI_UTAMA",
    })
    void isReadFromTheTitle(String title, FunctionalLevel level) {
        assertThat(FunctionalLevel.ofTitle(title)).contains(level);
    }

    @Test
    void isNotGuessed() {
        assertThat(FunctionalLevel.ofTitle("Kepala Bidang Kepemudaan")).isEmpty();
        assertThat(FunctionalLevel.ofTitle("Tenaga Ahli")).isEmpty();
    }
}
