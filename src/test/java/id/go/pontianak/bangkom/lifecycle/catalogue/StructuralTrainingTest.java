package id.go.pontianak.bangkom.lifecycle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructuralTrainingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Diklatpim IV                                          | 2
        Diklat PIM Tk. IV                                     | 2
        DIKLAT KEPEMIMPINAN TINGKAT IV                        | 2
        Pendidikan dan Pelatihan Kepemimpinan Tingkat IV      | 2
        Diklatpim Tingkat 4 Angkatan XII                      | 2
        SEPALA                                                | 2
        ADUM                                                  | 2
        Pelatihan Kepemimpinan Pengawas                       | 2
        Diklatpim III                                         | 3
        SPAMA                                                 | 3
        Pelatihan Kepemimpinan Administrator Angkatan I       | 3
        Diklatpim Tingkat II                                  | 4
        Diklat Kepemimpinan Tingkat II                        | 4
        SPAMEN                                                | 4
        Pelatihan Kepemimpinan Nasional Tingkat II            | 4
        PKN Tk. II                                            | 4
        Pelatihan Kepemimpinan Nasional Tingkat I             | -
        Diklatpim I                                           | -
        Sosialisasi PKP                                       | -
        Manajemen Proyek Pemerintah                           | -
        Pimpinan Rapat                                        | -
        """)
    void isKnownByAllTheNamesItHasHad(String title, Integer id) {
        assertThat(StructuralTraining.idOf(title)).isEqualTo(id);
    }
}
