package id.go.pontianak.bangkom.foundation.staffing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord.State;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.staffing.imports.Sample.Place;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Capacities;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Grades;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as offices send them: where the table stands, what it is called and how its cells are spelt is theirs to choose. */
class FilesOfOfficesIT {

    private static final String HEADING =
            "NIP;Nama;Status Pegawai;Jabatan;Jenis Jabatan;Kode Unit;Golongan;Kode Jabatan Atasan;Email\r\n";
    private static final String BUDI =
            "199001152015031901;Budi Contoh;PNS;Pengelola Data;PELAKSANA;DINKES;III/a;KA-DINKES;budi@contoh.go.id\r\n";
    private static final String SARI =
            "Sari Contoh;199102152015031902;PNS;Pengelola Data;PELAKSANA;DINKES;III/a;KA-DINKES;sari@contoh.go.id\r\n";

    private static ImportDesk desk;

    @BeforeAll
    static void start() {
        desk = new ImportDesk();
        UUID id = upload(
                file(
                        "unit.csv",
                        "Kode Unit;Nama Unit;Kode Induk;Jenis;Hari Kerja\nDINKES;Dinas Kesehatan;PEMKOT;DINAS;5\n"),
                file(
                        "jabatan.csv",
                        "Kode Jabatan;Nama Jabatan;Kode Unit;Jenis Jabatan;Kode Jabatan Atasan\n"
                                + "WALIKOTA;Wali Kota;PEMKOT;KEPALA_DAERAH;\n"
                                + "KA-DINKES;Kepala Dinas Kesehatan;DINKES;JPT_PRATAMA;WALIKOTA\n"
                                + "KABID1-DINKES;Kepala Bidang;DINKES;ADMINISTRATOR;KA-DINKES\n"));
        assertThat(desk.reported(id)).isEmpty();
        desk.imports().confirm(id);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data_pegawai.csv",
                "pegawai_2026-11.csv",
                "DataPegawai.csv",
                "Dinkes.csv",
                "x.txt",
                "PEGAWAI (1).CSV"
            })
    void aTableIsRecognisedWhateverTheFileIsCalled(String name) {
        assertReady(upload(file(name, HEADING + BUDI)), 1);
    }

    @Test
    void eachFileOfAKindIsReadByItsOwnHeading() {
        String other = HEADING.replace("NIP;Nama", "Nama;NIP");

        assertReady(upload(file("pegawai dinkes.csv", HEADING + BUDI), file("pegawai dikbud.csv", other + SARI)), 2);

        UUID wrong = upload(
                file("pegawai dinkes.csv", HEADING + BUDI),
                file("pegawai dikbud.csv", other + SARI.replace("PNS", "HONORER")));
        assertThat(desk.reported(wrong)).containsExactly(new Place("pegawai dikbud", 2, "Status Pegawai"));
    }

    @Test
    void aNumberOfTwoFilesIsSaidWithTheFile() {
        UUID id = upload(file("pegawai a.csv", HEADING + BUDI), file("pegawai b.csv", HEADING + BUDI));

        assertThat(desk.reported(id)).containsExactly(new Place("pegawai b", 2, "NIP"));
        assertThat(desk.said(id, 2)).isEqualTo("NIP 199001152015031901 sudah dipakai di baris 2 (pegawai a).");
    }

    @Test
    void aTitleAboveAndAHeadingRepeatedBelowAreNoPeople() {
        String text = "DATA PEGAWAI, DINAS KESEHATAN\r\n\r\nKeadaan;November 2026\r\n" + HEADING + BUDI
                + HEADING.replace("NIP;Nama", "Nama;NIP") + SARI;

        assertReady(upload(file("daftar.csv", text)), 2);
    }

    @Test
    void headingsAreComparedByTheirLetters() {
        assertReady(
                upload(file(
                        "a.csv",
                        "nip *;NAMA;status_pegawai;Jabatan ;JenisJabatan;Kode\u00A0Unit;Surel\n"
                                + "199001152015031901;Budi;PNS;Pengelola;PELAKSANA;DINKES;b@contoh.go.id\n")),
                1);
    }

    @Test
    void hiddenSheetsAreLeftOutAndNamed() throws Exception {
        UUID id = upload(new Upload("a.xlsx", resource("hidden-sheet.xlsx")));

        assertThat(desk.reported(id)).isEmpty();
        assertThat(leftOut(id)).containsExactly("Pegawai lama HIDDEN");
        assertThat(desk.imports().changes(id, Change.Kind.NEW, 0)).hasSize(1);
    }

    @Test
    void theExactNameWinsAndOtherSheetsAreNamed() throws Exception {
        UUID id = upload(new Upload("a.xlsx", resource("summary-sheet.xlsx")));

        assertThat(desk.reported(id)).isEmpty();
        assertThat(leftOut(id)).containsExactly("Rekap Pegawai FOREIGN");
        assertThat(desk.reported(desk.upload(marked(id)))).isEmpty();
    }

    @Test
    void whatHasNoTableIsRefusedWithWhatWasSeen() {
        RuleViolated refused = catchThrowableOfType(
                RuleViolated.class, () -> upload(file("catatan.csv", "Halo;Dunia\n1;2\n"), file("foto.csv", "a\nb\n")));

        assertThat(refused.messageKey()).isEqualTo("directory.import.noSheet");
        assertThat(refused.arguments()).containsExactly("catatan, foto");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        RuleViolated refused = catchThrowableOfType(
                RuleViolated.class,
                () -> upload(file("pegawai.csv", HEADING + BUDI), new Upload("x.xlsx", new byte[] {1, 0, 1})));

        assertThat(refused.messageKey()).isEqualTo("document.NOT_A_SPREADSHEET");
        assertThat(refused.arguments()).containsExactly("x.xlsx");
    }

    @Test
    void aMissingColumnIsSaidOnceTogetherWithAllOtherFaults() {
        UUID id = upload(file(
                "pegawai.csv",
                HEADING.replace("Jabatan;Jenis", "Pekerjaan;Jenis")
                        + BUDI.replace("III/a", "VII/z")
                        + BUDI.replace("199001152015031901", "19900115201503190")
                                .replace("DINKES;", ";")));

        assertThat(desk.reported(id))
                .containsExactlyInAnyOrder(
                        new Place("Pegawai", 1, "Jabatan"),
                        new Place("Pegawai", 2, "Golongan"),
                        new Place("Pegawai", 3, "NIP"),
                        new Place("Pegawai", 3, "Kode Unit"));
    }

    @Test
    void errorsOfASpreadsheetAreFaultsOfTheirCells() throws Exception {
        UUID id = upload(new Upload("a.xlsx", resource("errors.xlsx")));

        assertThat(desk.reported(id))
                .containsExactlyInAnyOrder(new Place("Pegawai", 2, "Nama"), new Place("Pegawai", 2, "Jabatan"));
        assertThat(desk.said(id, 2)).contains("#N/A");
        UUID pasted = upload(file(
                "pegawai.csv",
                HEADING
                        + BUDI.replace("Budi Contoh", "TRUE")
                                .replace("III/a", "#REF!")
                                .replace("budi@contoh.go.id", "#N/A")));
        assertThat(desk.reported(pasted))
                .extracting(Place::column)
                .containsExactlyInAnyOrder("Nama", "Golongan", "Email");
    }

    @ParameterizedTest
    @CsvSource({
        "JOÃO DA CONCEIÇÃO SIMÕES, true",
        "José Ñandú Ærø, true",
        "JosÃ© Contoh, false",
        "Siti â€œAâ€\u009d, false",
        "Budi \uFFFD, false"
    })
    void accentsAreNoDamageAndDamageIsNamed(String name, boolean sound) {
        UUID id = upload(file("pegawai.csv", HEADING + BUDI.replace("Budi Contoh", name)));

        assertThat(desk.reported(id).isEmpty()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "III/C | III/c",
                "III.c | III/c",
                "III / c | III/c",
                "III c | III/c",
                "IIIc | III/c",
                "Penata (III/c) | III/c",
                "Gol. III/c | III/c",
                "3/c | III/c",
                "Penata Tk. I, III/d | III/d",
                "Pembina Tk.I (IV/b) | IV/b",
                "IX | IX",
                "Golongan IX | IX",
                "9 | IX",
                "V/z |",
                "Penata |",
                "III/c atau III/d |",
                "18 |"
            })
    void ranksAreReadInTheSpellingsOfficesUse(String written, String rank) {
        assertThat(Grades.known(Grades.written(written))).isEqualTo(rank != null);
        if (rank != null) {
            assertThat(Grades.written(written)).isEqualTo(rank);
        }
    }

    @ParameterizedTest
    @CsvSource({"II.b, II.b", "II/b, II.b", "IIb, II.b", "Eselon II.b, II.b", "ii b, II.b"})
    void echelonsToo(String written, String echelon) {
        assertThat(Grades.echelon(written)).isEqualTo(echelon);
    }

    @Test
    void kindsOfAssignmentSexesAndWeeksToo() {
        assertThat(Stream.of("Plt.", "pelaksana tugas", "PLT", "Plh", "Definitif", "d", "Pj.")
                        .map(Capacities::written))
                .containsExactly("PLT", "PLT", "PLT", "PLH", "D", "D", "PJ");
        assertReady(
                upload(file(
                        "pegawai.csv",
                        HEADING.replace("Golongan", "Jenis Kelamin") + BUDI.replace("III/a", "Laki-laki"))),
                1);
        assertReady(
                upload(file(
                        "unit.csv",
                        "Kode Unit;Nama Unit;Kode Induk;Jenis;Hari Kerja\nPKM;Puskesmas;DINKES;upt;6 hari kerja\n")),
                1);
    }

    @Test
    void theMarkedFileHoldsEverySheetUnderTheNameTheFaultsGive() throws Exception {
        UUID id = upload(
                file("pegawai dinkes.csv", HEADING + BUDI.replace("PNS", "X")),
                file("pegawai dikbud.csv", HEADING + BUDI.replace("PNS", "Y")));

        Workbooks marked = Workbooks.of(marked(id));

        assertThat(marked.get("pegawai dinkes", 2, "Status Pegawai")).isEqualTo("X");
        assertThat(marked.get("pegawai dikbud", 2, "Status Pegawai")).isEqualTo("Y");
    }

    private static void assertReady(UUID id, int people) {
        assertThat(desk.reported(id)).isEmpty();
        assertThat(desk.imports().find(id).state()).isEqualTo(State.READY);
        assertThat(desk.imports().changes(id, Change.Kind.NEW, 0)).hasSize(people);
    }

    private static List<String> leftOut(UUID id) {
        return desk.imports().faults(id, Fault.Severity.WARNING).stream()
                .filter(fault -> fault.kind().startsWith("sheet."))
                .map(fault -> fault.sheet() + " " + fault.kind().substring("sheet.".length()))
                .toList();
    }

    private static byte[] marked(UUID id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.bean(MarkedFiles.class).write(desk.administrator(), id, Locale.forLanguageTag("id"), out);
        return out.toByteArray();
    }

    private static UUID upload(Upload... files) {
        return desk.imports().upload(new ArrayList<>(Arrays.asList(files)));
    }

    private static Upload file(String name, String text) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = FilesOfOfficesIT.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        }
    }
}
