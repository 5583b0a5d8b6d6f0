package id.go.pontianak.bangkom.foundation.staffing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.importing.ImportRecord.State;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.staffing.imports.ImportContext.Administrator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is wrong with the sample file is found exactly, said in plain words and marked in it. */
class ImportMistakesIT {

    private static ImportDesk desk;

    @BeforeAll
    static void start() {
        desk = new ImportDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void reportsTheMistakesOfTheFileAndNothingElse() {
        UUID id = desk.upload(Sample.content());

        assertThat(desk.reported(id)).isEqualTo(Sample.mistakes());
        assertThat(desk.imports().find(id).state()).isEqualTo(State.REFUSED);
        assertThat(desk.warned(id)).doesNotContainAnyElementsOf(Sample.tolerated());
        assertThatThrownBy(() -> desk.imports().confirm(id)).isInstanceOf(NotPossibleNow.class);
        assertThat(desk.count("directory_person")).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongInPlainWords() {
        UUID id = desk.upload(Sample.content());

        assertThat(desk.said(id, 742)).isEqualTo("Tanggal lahir di dalam NIP tidak mungkin.");
        assertThat(desk.said(id, 3424)).matches("NIP 197409112003092922 sudah dipakai di baris \\d+\\.");
        assertThat(desk.said(id, 3634)).contains("rusak oleh aplikasi lembar kerja");
        assertThat(desk.said(id, 3550)).contains("rumus");
        assertThat(desk.said(id, 5233)).isEqualTo("Unit DINASXYZ tidak dikenal.");
    }

    @Test
    void givesTheWorkbookBackWithEachFaultMarked() throws Exception {
        UUID id = desk.upload(Sample.content());

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.bean(MarkedFiles.class).write(desk.administrator(), id, Locale.forLanguageTag("id"), out);

        Workbooks marked = Workbooks.of(out.toByteArray());
        assertThat(marked.rows("Kesalahan")).hasSizeGreaterThan(42);
        assertThat(marked.get("Pegawai", 742, "NIP")).isEqualTo("197913292000011951");
        assertThat(marked.get("Pegawai", 613, "Tanggal Lahir")).isEqualTo("1970-08-02");
        assertThat(comments(out.toByteArray())).contains("Unit DINASXYZ tidak dikenal.");
        assertThat(desk.reported(desk.upload(out.toByteArray())))
                .as("marking changes no cell, so the same faults are found again")
                .isEqualTo(Sample.mistakes());
    }

    @Test
    void isForAdministratorsOnly() {
        Administrator administrator = desk.bean(Administrator.class);
        administrator.may = false;
        try {
            assertThatThrownBy(() -> desk.upload(Sample.content())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.imports().recent()).isInstanceOf(NotFound.class);
        } finally {
            administrator.may = true;
        }
    }

    private static String comments(byte[] workbook) throws Exception {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().contains("comments")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
