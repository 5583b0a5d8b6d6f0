package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @DisplayName("S-37 names that climb, lie about their kind or break a header")
    @CsvSource(
            delimiter = '|',
            value = {
                "SK Wali Kota 12.2026.pdf | SK Wali Kota 12.2026.pdf",
                "..\\..\\windows\\system32\\calc.exe | calc.pdf",
                "C:\\Users\\nur\\scan 1.PDF | scan 1.pdf",
                "../../etc/passwd | passwd.pdf",
                ".htaccess | berkas.pdf",
                "laporan.html | laporan.pdf",
                "sk\u202Efdp.exe | skfdp.pdf",
                "a\";filename=\"x.html | a_filename=_x.pdf",
                "Surat Keputusan – Café.docx | Surat Keputusan – Café.pdf",
            })
    void areCleaned(String sent, String kept) {
        assertThat(FileName.clean(sent, FileType.PDF)).isEqualTo(kept);
    }

    @Test
    void nothingReadableGetsAName() {
        assertThat(FileName.clean("", FileType.PNG)).isEqualTo("berkas.png");
        assertThat(FileName.clean("\r\n\t.png", FileType.PNG)).isEqualTo("berkas.png");
        assertThat(FileName.clean("x".repeat(300), FileType.JPEG)).isEqualTo("x".repeat(100) + ".jpg");
    }
}
