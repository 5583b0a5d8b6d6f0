package id.go.pontianak.bangkom.foundation.staffing.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.PersonMoved;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord.State;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.imports.ImportContext.Heard;
import id.go.pontianak.bangkom.foundation.staffing.imports.Sample.Place;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mistakes a seed plants are found exactly; mended, the whole city comes in, a second time nothing changes, and later files change what
 * they say. The tests build on each other, as imports do.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirectoryImportIT {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 2);

    private static ImportDesk desk;
    private static JdbcClient jdbc;
    private static Workbooks mended;

    @BeforeAll
    static void start() {
        desk = new ImportDesk();
        jdbc = desk.bean(JdbcClient.class);
        mended = Sample.mended();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    @Order(1)
    void findsExactlyTheMistakesASeededMutationPlants() throws Exception {
        long seed = Long.getLong("bangkom.seed", new Random().nextLong());
        System.out.println("DirectoryImportIT seed " + seed + " (-Dbangkom.seed=" + seed + ")");
        Workbooks workbook = Workbooks.of(mended.bytes());

        Set<Place> planted = new Mutation(workbook, new Random(seed)).plant();

        assertThat(planted).hasSizeGreaterThan(50);
        assertThat(desk.reported(desk.upload(workbook.bytes())))
                .as("seed " + seed)
                .isEqualTo(planted);
    }

    @Test
    @Order(2)
    void takesTheMendedFileWhole() {
        UUID id = desk.upload(mended.bytes());
        ImportRecord preview = desk.imports().find(id);
        assertThat(desk.reported(id)).isEmpty();
        assertThat(preview.state()).isEqualTo(State.READY);
        assertThat(desk.count("directory_person"))
                .as("nothing before the confirmation")
                .isEqualTo(1);

        assertThat(desk.imports().confirm(id)).isEqualTo(Outcome.APPLIED);

        assertThat(desk.count("directory_unit")).isEqualTo(204);
        assertThat(desk.count("directory_office")).isEqualTo(344);
        assertThat(jdbc.sql("SELECT count(*) FROM directory_person WHERE number IS NOT NULL")
                        .query(Long.class)
                        .single())
                .isEqualTo(6000);
        assertThat(desk.count("directory_holder")).isEqualTo(341);
        assertThat(directory().officeOf(Function.KABID_PENGEMBANGAN)).isEqualTo("KABID1-BKPSDM");
        assertThat(directory().governmentUnitOf("SDN-01")).isEqualTo("DIKBUD");
        assertThat(directory().governmentUnitOf("BAG-HUKUM")).isEqualTo("BAG-HUKUM");
        assertThat(directory().findHead("DINKES").orElseThrow().code()).isEqualTo("KA-DINKES");
        assertThat(heard())
                .anyMatch(event -> event instanceof HoldersChanged changed
                        && changed.offices().contains("KA-DINKES"));
    }

    @Test
    @Order(3)
    void changesNothingTheSecondTime() {
        UUID id = desk.upload(mended.bytes());

        ImportRecord preview = desk.imports().find(id);
        assertThat(preview.changesNothing()).isTrue();
        assertThat(preview.count("ABSENT")).isZero();
        heard().clear();
        List<List<Object>> before = everything();
        desk.imports().confirm(id);
        assertThat(everything()).isEqualTo(before);
        assertThat(heard()).isEmpty();
    }

    @Test
    @Order(4)
    void whoDecidesTheFirstStep() {
        assertThat(first("KS-SDN-01", personUnder("KS-SDN-01"), NOVEMBER)).isEqualTo("KS-SDN-01");
        assertThat(first("KABID3-PUPR", personUnder("KABID3-PUPR"), NOVEMBER)).isEqualTo("KABID3-PUPR");
        assertThat(responsibleOfficials()
                        .answerOf("KABID3-PUPR", ConflictScope.of(personUnder("KABID3-PUPR")), NOVEMBER)
                        .orElseThrow()
                        .capacity()
                        .title())
                .startsWith("Plt. Kepala Bidang III");
        assertThat(first("LURAH-SUNGAI-JAWI", personUnder("LURAH-SUNGAI-JAWI"), NOVEMBER))
                .isEqualTo("CAMAT-KOTA");
        assertThat(first("KA-DINKES", holderOf("KA-DINKES"), NOVEMBER)).isEqualTo("AS1");
        assertThat(first(supervisorOf("KA-DINKES"), holderOf("KA-DINKES"), NOVEMBER))
                .isEqualTo("AS1");
        assertThat(first(supervisorOf("SEKDA"), holderOf("SEKDA"), NOVEMBER)).isEqualTo("WALIKOTA");
        assertThat(first("KABID3-PUPR", personUnder("KABID3-PUPR"), JANUARY)).isEqualTo("KA-PUPR");
    }

    @Test
    @Order(5)
    void showsWhoChangesAndWhoIsMissingAndEndsNobodyByAbsence() throws Exception {
        Workbooks changed = Workbooks.of(mended.bytes());
        String mover = changed.get("Pegawai", 3000, "NIP");
        String from = directory().findByNumber(digits(mover)).orElseThrow().governmentUnit();
        String to = from.equals("DINSOS") ? "PERKIM" : "DINSOS";
        changed.set("Pegawai", 3000, "Kode Unit", to);
        String gone = digits(changed.get("Pegawai", 4000, "NIP"));
        changed.remove("Pegawai", 4000);

        UUID id = desk.upload(changed.bytes());

        assertThat(desk.imports().changes(id, Change.Kind.CHANGED, 0))
                .extracting(Change::key, Change::row)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(digits(mover), 3000));
        assertThat(desk.imports().changes(id, Change.Kind.CHANGED, 0).get(0).detail())
                .contains("Kode Unit: ")
                .endsWith("→ " + to);
        assertThat(desk.imports().changes(id, Change.Kind.ABSENT, 0))
                .extracting(Change::key)
                .containsExactly(gone);
        heard().clear();
        desk.imports().confirm(id);
        PersonId moved = directory().findByNumber(digits(mover)).orElseThrow().id();
        assertThat(heard()).contains(new PersonMoved(moved, from, to));
        assertThat(directory().findByNumber(gone)).isPresent();
    }

    @Test
    @Order(6)
    void aSuccessorEndsHisPredecessorTheDayBefore() throws Exception {
        Workbooks file = Workbooks.of(mended.bytes()).only("Pemangku");
        PersonId former = holderOf("KA-DINKES");
        String successor = digits(mended.get("Pegawai", 5000, "NIP"));
        file.append("Pemangku", "KA-DINKES", successor, "", "", "D", "15-11-2026", "", "821.2/9/BKPSDM/2026");

        UUID id = desk.upload(file.bytes());

        assertThat(desk.imports().changes(id, Change.Kind.ENDS, 0))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.key()).isEqualTo("KA-DINKES");
                    assertThat(change.detail()).endsWith("– 14-11-2026");
                });
        desk.imports().confirm(id);
        assertThat(holderOf("KA-DINKES", LocalDate.of(2026, 11, 14))).isEqualTo(former);
        assertThat(holderOf("KA-DINKES", LocalDate.of(2026, 11, 15)))
                .isEqualTo(directory().findByNumber(successor).orElseThrow().id());

        UUID again = desk.upload(file.bytes());
        assertThat(desk.imports().find(again).changesNothing())
                .as("the same file twice")
                .isTrue();
    }

    @Test
    @Order(7)
    void aNewContractNumberBelongsToTheSamePerson() throws Exception {
        Workbooks file = Workbooks.of(mended.bytes()).only("Pegawai");
        int row = firstRow(file, "Status Pegawai", "PPPK");
        String former = digits(file.get("Pegawai", row, "NIP"));
        PersonId person = directory().findByNumber(former).orElseThrow().id();
        String renewed = former.substring(0, 8) + "202622" + former.substring(14);
        file.set("Pegawai", row, "NIP", renewed);

        UUID id = desk.upload(file.bytes());
        desk.imports().confirm(id);

        assertThat(directory().findByNumber(renewed).orElseThrow().id()).isEqualTo(person);
        assertThat(directory().findByNumber(former).orElseThrow().id()).isEqualTo(person);
    }

    @Test
    @Order(8)
    void appliesWhatWasShownOrShowsItAgain() throws Exception {
        Workbooks file = Workbooks.of(mended.bytes()).only("Pegawai");
        file.set("Pegawai", 100, "Nama", "Nama Baru Sekali");
        UUID id = desk.upload(file.bytes());
        jdbc.sql("UPDATE directory_person SET name = 'Diubah Orang Lain' WHERE number = :number")
                .param("number", digits(file.get("Pegawai", 200, "NIP")))
                .update();

        assertThat(desk.imports().confirm(id)).isEqualTo(Outcome.PREVIEWED_ANEW);
        assertThat(desk.imports().changes(id, Change.Kind.CHANGED, 0))
                .extracting(Change::detail)
                .anyMatch(detail -> detail.contains("Diubah Orang Lain"));
        assertThat(desk.imports().confirm(id)).isEqualTo(Outcome.APPLIED);
    }

    @Test
    @Order(9)
    void takesTenThousandEmployees() throws Exception {
        Workbooks file = Workbooks.of(mended.bytes());
        Set<String> numbers = new java.util.HashSet<>();
        for (int row = 2; row <= 6001; row++) {
            numbers.add(digits(file.get("Pegawai", row, "NIP")));
        }
        for (int row = 2; row <= 4001; row++) {
            String number = digits(file.get("Pegawai", row, "NIP"));
            String other = number.substring(0, 15) + (500 + (number.hashCode() & 255));
            if (numbers.add(other)) {
                file.append(
                        "Pegawai",
                        "",
                        other,
                        "Orang Tambahan " + row,
                        "",
                        "",
                        file.get("Pegawai", row, "Status Pegawai"),
                        file.get("Pegawai", row, "Golongan"),
                        "Pengadministrasi",
                        "PELAKSANA",
                        "DINKES",
                        "",
                        "KA-DINKES");
            }
        }
        byte[] content = file.bytes();
        assertThat(file.lastRow("Pegawai")).isGreaterThan(9900);

        UUID id = desk.upload(content);

        assertThat(desk.reported(id)).isEmpty();
        assertThat(desk.imports().confirm(id)).isEqualTo(Outcome.APPLIED);
    }

    @Test
    @Order(10)
    void readsCsvFilesOfTheSameColumns() {
        String csv = """
                Kode Unit,Nama Unit,Kode Induk,Jenis,Hari Kerja
                KEL-BARU,"Kelurahan ""Baru"", Kota",KEC-KOTA,KELURAHAN,5
                KEL-SALAH,Kelurahan Salah,TIDAK-ADA,KELURAHAN,7
                """;
        UUID id = desk.imports().upload(List.of(new Upload("unit.csv", csv.getBytes(StandardCharsets.UTF_8))));

        assertThat(desk.reported(id))
                .containsExactlyInAnyOrder(new Place("Unit", 3, "Kode Induk"), new Place("Unit", 3, "Hari Kerja"));
    }

    private static List<List<Object>> everything() {
        return java.util.stream.Stream.of("unit", "office", "person", "holder", "function", "former_number")
                .map(table -> jdbc.sql(
                                "SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM directory_" + table + " t")
                        .query(String.class)
                        .optional()
                        .map(List::<Object>of)
                        .orElse(List.of()))
                .toList();
    }

    private static int firstRow(Workbooks file, String column, String value) {
        for (int row = 2; row <= file.lastRow("Pegawai"); row++) {
            if (file.get("Pegawai", row, column).equals(value)) {
                return row;
            }
        }
        throw new IllegalStateException();
    }

    private static String first(String supervisor, PersonId nominee, LocalDate day) {
        return responsibleOfficials()
                .decidingOffice(supervisor, ConflictScope.of(nominee), day)
                .orElse("HR");
    }

    private static PersonId personUnder(String office) {
        return directory().listSubordinates(office).get(0).id();
    }

    private static String supervisorOf(String office) {
        return directory().person(holderOf(office)).supervisorOffice();
    }

    private static PersonId holderOf(String office) {
        return holderOf(office, NOVEMBER);
    }

    private static PersonId holderOf(String office, LocalDate day) {
        return responsibleOfficials()
                .answerOf(office, ConflictScope.NONE, day)
                .orElseThrow()
                .person();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static Directory directory() {
        return desk.bean(Directory.class);
    }

    private static ResponsibleOfficials responsibleOfficials() {
        return desk.bean(ResponsibleOfficials.class);
    }

    private static List<Object> heard() {
        return desk.bean(Heard.class).events;
    }
}
