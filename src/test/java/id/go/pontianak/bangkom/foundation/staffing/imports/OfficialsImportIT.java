package id.go.pontianak.bangkom.foundation.staffing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.FunctionalLevel;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.directory.PositionChanged;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.Uploads;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.staffing.imports.ImportContext.Administrator;
import id.go.pontianak.bangkom.foundation.staffing.imports.ImportContext.Heard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files about people and their offices as offices send them: shared addresses, hand-overs, dates that mean none, who has left. */
class OfficialsImportIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String BUDI = "199001152015031901";
    private static final String SARI = "199102152015031902";
    private static final String TITI = "199203152015032903";

    private static final String PERSONS =
            "NIP;Nama;Status Pegawai;Jabatan;Jenis Jabatan;Kode Unit;Kode Jabatan Atasan;Email;Kedudukan Hukum\n";
    private static final String HOLDERS = "Kode Jabatan;NIP;Nama;Jenis Penugasan;Mulai;Sampai;Nomor SK\n";

    private static ImportDesk desk;

    @BeforeAll
    static void start() {
        desk = new ImportDesk();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void city() {
        jdbc().sql("DELETE FROM directory_holder").update();
        jdbc().sql("DELETE FROM directory_former_number").update();
        jdbc().sql("DELETE FROM directory_person WHERE number IS NOT NULL").update();
        apply("unit", "Kode Unit;Nama Unit;Kode Induk;Jenis;Hari Kerja\nDINKES;Dinas Kesehatan;PEMKOT;DINAS;5\n");
        apply(
                "jabatan",
                "Kode Jabatan;Nama Jabatan;Kode Unit;Jenis Jabatan;Kode Jabatan Atasan\n"
                        + "WALIKOTA;Wali Kota;PEMKOT;KEPALA_DAERAH;\n"
                        + "KA-DINKES;Kepala Dinas Kesehatan;DINKES;JPT_PRATAMA;WALIKOTA\n"
                        + "KABID1;Kepala Bidang I;DINKES;ADMINISTRATOR;KA-DINKES\n");
        apply("pegawai", PERSONS + person(BUDI, "Budi Contoh", "budi") + person(SARI, "Sari Contoh", "sari"));
    }

    @Test
    void warnsWhenTwoPeopleShareAnAddress() {
        UUID id = upload("pegawai", PERSONS + person(BUDI, "Budi Contoh", "loket") + person(TITI, "Titi", "Loket"));

        assertThat(said(id, Fault.Severity.WARNING)).singleElement().asString().contains("Titi dan Budi Contoh");
        assertThat(said(id, Fault.Severity.ERROR)).isEmpty();
        desk.imports().confirm(id);

        UUID later = upload("pegawai", PERSONS + person(SARI, "Sari Contoh", "LOKET"));
        assertThat(said(later, Fault.Severity.WARNING))
                .as("the other is known, not in the file")
                .singleElement()
                .asString()
                .contains("Sari Contoh dan");
    }

    @Test
    void aSharedAddressMakesNobodyAnother() {
        apply("pegawai", PERSONS + person(BUDI, "Budi Contoh", "umum") + person(SARI, "Sari Contoh", "umum"));

        apply(
                "pemangku",
                "Kode Jabatan;NIP;Nama;Email;Jenis Penugasan;Mulai;Sampai;Nomor SK\n"
                        + "WALIKOTA;;Wali Kota Contoh;umum@contoh.go.id;D;01-02-2025;;SK 1\n");

        assertThat(responsibleOfficials("WALIKOTA").number()).isNull();
        assertThat(person(BUDI).name()).isEqualTo("Budi Contoh");
    }

    @Test
    void refusesCodesThatAnAddressCannotCarry() {
        for (String code : List.of("KA-PKM/01", "KA PKM", "KA%2FPKM", "KA;PKM", "..")) {
            UUID id = upload(
                    "jabatan",
                    "Kode Jabatan,Nama Jabatan,Kode Unit,Jenis Jabatan,Kode Jabatan Atasan\n\"" + code
                            + "\",Kepala Puskesmas,DINKES,PENGAWAS,KA-DINKES\n");
            assertThat(said(id, Fault.Severity.ERROR))
                    .as(code)
                    .singleElement()
                    .asString()
                    .contains("garis miring");
        }
    }

    @Test
    void readsWhatOnlySomeFilesTellAndKeepsItWhereAnotherHasNoColumnForIt() {
        heard().clear();
        String more =
                "NIP;Nama;Status Pegawai;Jabatan;Jenis Jabatan;Kode Unit;Jenjang;Tempat Lahir;ID SIASN;Tahun Predikat;TMT Jabatan\n";
        apply(
                "pegawai",
                more + BUDI + ";Budi Contoh;PNS;Arsiparis;FUNGSIONAL;DINKES;Muda;Pontianak;A8ACA7B0;2025;01-04-2024\n");
        apply("pegawai", PERSONS + BUDI + ";Budi Baru;PNS;Arsiparis;FUNGSIONAL;DINKES;KABID1;;01\n");

        assertThat(person(BUDI).name()).isEqualTo("Budi Baru");
        assertThat(person(BUDI).more())
                .isEqualTo(new Person.More(
                        FunctionalLevel.AHLI_MUDA, "Pontianak", "A8ACA7B0", 2025, LocalDate.of(2024, 4, 1)));

        apply("pegawai", PERSONS + BUDI + ";Budi Baru;PNS;Kepala Subbagian;PENGAWAS;DINKES;KABID1;;01\n");
        assertThat(person(BUDI).more().level()).as("no longer functional").isNull();
        assertThat(heard())
                .filteredOn(PositionChanged.class::isInstance)
                .as("functional, and then a head: another name alone is no other position")
                .containsExactly(
                        new PositionChanged(person(BUDI).id()),
                        new PositionChanged(person(BUDI).id()));
    }

    @Test
    void readsTheLevelFromTheTitleWhereTheFileHasNoColumnForIt() {
        apply("pegawai", PERSONS + BUDI + ";Budi Contoh;PNS;Arsiparis Ahli Muda;FUNGSIONAL;DINKES;KABID1;;01\n");

        assertThat(person(BUDI).more().level()).isEqualTo(FunctionalLevel.AHLI_MUDA);
        assertThat(desk.bean(Directory.class).listPositions())
                .filteredOn(position -> position.title().equals("Arsiparis Ahli Muda"))
                .singleElement()
                .satisfies(position -> assertThat(position.level()).isEqualTo(FunctionalLevel.AHLI_MUDA))
                .satisfies(position -> assertThat(position.staff()).isEqualTo(1));
        assertThat(desk.bean(Directory.class).countStaffByStatus("PEMKOT")).isEqualTo(Map.of(EmploymentStatus.PNS, 2));
        assertThat(desk.bean(Directory.class).subordinateOffices("DINKES").stream()
                        .map(Office::code))
                .containsExactly("KABID1");
    }

    @Test
    void theEmptyWorkbookIsReadAsAFileWithoutRows() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        desk.imports().writeTemplate(workbook);

        UUID id = desk.upload(workbook.toByteArray());

        assertThat(said(id, Fault.Severity.ERROR)).isEmpty();
        assertThat(said(id, Fault.Severity.WARNING))
                .as("all four tables are known")
                .isEmpty();
        assertThat(desk.imports().find(id).state()).isEqualTo(ImportRecord.State.READY);
    }

    @Test
    void refusesALevelAYearAndADayThatCannotBe() {
        String more = "NIP;Nama;Status Pegawai;Jabatan;Jenis Jabatan;Kode Unit;Jenjang JF;Tahun Predikat;TMT Jabatan\n";
        UUID id = upload("pegawai", more + BUDI + ";Budi;PNS;Arsiparis;FUNGSIONAL;DINKES;Sakti;2031;01-04-2030\n");

        assertThat(said(id, Fault.Severity.ERROR))
                .hasSize(3)
                .anySatisfy(text -> assertThat(text).contains("Sakti"))
                .anySatisfy(text -> assertThat(text).contains("2031"))
                .anySatisfy(text -> assertThat(text).contains("belum tiba"));
    }

    @Test
    void aLastDayBeyondAllCalendarsIsNone() {
        apply("pemangku", HOLDERS + "KABID1;" + BUDI + ";;D;01-11-2026;31-12-9999;SK 1\n");

        assertThat(jdbc().sql("SELECT count(*) FROM directory_holder WHERE to_day IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        UUID acting = upload("pemangku", HOLDERS + "KA-DINKES;" + BUDI + ";;PLT;01-11-2026;31-12-9999;SK 1\n");
        assertThat(said(acting, Fault.Severity.ERROR))
                .singleElement()
                .asString()
                .contains("tanggal selesai");
        UUID slip = upload("pemangku", HOLDERS + "KA-DINKES;" + BUDI + ";;D;01-11-0026;;SK 1\n");
        assertThat(said(slip, Fault.Severity.ERROR)).singleElement().asString().contains("terlalu jauh");
    }

    @Test
    void onTheDayOfTheInaugurationTheSuccessorPrevails() {
        UUID id = upload(
                "pemangku",
                HOLDERS + "KABID1;" + BUDI + ";;PLT;01-11-2026;10-11-2026;SK 1\nKABID1;" + SARI
                        + ";;D;10-11-2026;;SK 2\n");

        assertThat(said(id, Fault.Severity.ERROR)).isEmpty();
        assertThat(said(id, Fault.Severity.WARNING))
                .singleElement()
                .asString()
                .contains("baris 3", "sampai 09-11-2026");
        desk.imports().confirm(id);
        assertThat(responsibleOfficials("KABID1", LocalDate.of(2026, 11, 9)).number())
                .isEqualTo(BUDI);
        assertThat(responsibleOfficials("KABID1", LocalDate.of(2026, 11, 10)).number())
                .isEqualTo(SARI);
    }

    @Test
    void anActingOfficialDoesNotEndADefinitiveHolderByTheWay() {
        apply("pemangku", HOLDERS + "KABID1;" + BUDI + ";;D;01-02-2025;;SK 1\n");
        String acting = "KABID1;" + SARI + ";;PLT;10-11-2026;10-12-2026;SK 2\n";

        assertThat(said(upload("pemangku", HOLDERS + acting), Fault.Severity.ERROR))
                .singleElement()
                .asString()
                .contains("Budi Contoh", "Plt. hanya bagi jabatan kosong");
        assertThat(said(
                        upload("pemangku", HOLDERS + "KABID1;" + BUDI + ";;D;01-02-2025;;SK 1\n" + acting),
                        Fault.Severity.ERROR))
                .singleElement()
                .asString()
                .contains("menurut baris 2");

        apply("pemangku", HOLDERS + "KABID1;" + BUDI + ";;D;01-02-2025;09-11-2026;SK 1\n" + acting);
        assertThat(responsibleOfficials("KABID1", LocalDate.of(2026, 11, 9)).number())
                .as("the file ends a holder")
                .isEqualTo(BUDI);
        assertThat(responsibleOfficials("KABID1", LocalDate.of(2026, 11, 10)).number())
                .isEqualTo(SARI);
    }

    @Test
    void conflictsWithKnownHoldersAreToldTogetherWithAllOtherFaults() {
        apply(
                "pemangku",
                HOLDERS + "KABID1;" + BUDI + ";;D;01-02-2025;;SK 1\nKA-DINKES;" + SARI + ";;D;01-02-2026;;SK 2\n");
        UUID id = desk.imports()
                .upload(List.of(
                        file(
                                "pegawai",
                                PERSONS + person(TITI, "Titi Contoh", "titi") + person("123", "Nomor Salah", "x")),
                        file(
                                "pemangku",
                                HOLDERS + "KABID1;" + TITI + ";;PLT;10-11-2026;10-12-2026;SK 3\n" + "KA-DINKES;" + TITI
                                        + ";;D;01-02-2026;;SK 4\n")));

        assertThat(said(id, Fault.Severity.ERROR))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("18 angka"),
                        fault -> assertThat(fault).contains("Budi Contoh", "Plt. hanya bagi jabatan kosong"),
                        fault -> assertThat(fault).contains("dipangku Sari Contoh sejak 01-02-2026"));
    }

    @Test
    void aRowThatMayEndTheHolderIsNoConflictWhileItIsNotUnderstood() {
        apply("pemangku", HOLDERS + "KABID1;" + BUDI + ";;D;01-02-2025;;SK 1\n");
        String acting = "KABID1;" + SARI + ";;PLT;10-11-2026;10-12-2026;SK 2\n";

        for (String ending : List.of(BUDI + ";;D;01-02-2025;31-02-2026", "1990;;D;01-02-2025;09-11-2026")) {
            assertThat(said(
                            upload("pemangku", HOLDERS + "KABID1;" + ending + ";SK 1\n" + acting),
                            Fault.Severity.ERROR))
                    .singleElement()
                    .asString()
                    .doesNotContain("dipangku");
        }
    }

    @Test
    void whatAnAnswerMakesAFaultIsToldAsOne() {
        apply("pemangku", HOLDERS + "KABID1;" + BUDI + ";;D;01-02-2025;;SK 1\n");
        String other = "199001152015031902";
        UUID id = desk.imports()
                .upload(List.of(
                        file("pegawai", PERSONS + person(other, "Budi Contoh", "budi.lain")),
                        file("pemangku", HOLDERS + "KABID1;" + other + ";;D;01-02-2025;;SK 1\n")));

        assertThat(desk.imports().confirm(id, Map.of(other, false))).isEqualTo(Uploads.Outcome.REFUSED);
        assertThat(said(id, Fault.Severity.ERROR)).singleElement().asString().contains("dipangku Budi Contoh");
        assertThat(desk.imports().find(id).state()).isEqualTo(ImportRecord.State.REFUSED);
    }

    @Test
    void saysBeforehandWhatBecomesOfWhoeverHasLeft() {
        apply("pemangku", HOLDERS + "KABID1;" + BUDI + ";;D;01-02-2025;;SK 1\n");
        PersonId budi = person(BUDI).id();
        heard().clear();

        UUID id = upload("pegawai", PERSONS + line(BUDI, "Budi Contoh", "budi", "Pensiun"));

        assertThat(desk.imports().changes(id, Change.Kind.LEAVES, 0))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.label() + ", " + change.detail()).isEqualTo("Budi Contoh, 99 pensiun"));
        assertThat(desk.imports().changes(id, Change.Kind.VACATED, 0))
                .extracting(Change::key)
                .containsExactly("KABID1");
        desk.imports().confirm(id);
        assertThat(heard()).contains(new PersonLeft(budi));
        assertThat(heard())
                .anyMatch(event -> event instanceof HoldersChanged changed
                        && changed.offices().contains("KABID1"));
        assertThat(desk.bean(ResponsibleOfficials.class).decidingOffice("KABID1", ConflictScope.NONE, TODAY))
                .isEmpty();
        assertThat(desk.bean(ResponsibleOfficials.class).officesOf(budi, TODAY)).isEmpty();

        apply("pegawai", PERSONS + line(BUDI, "Budi Contoh", "budi", "1"));
        assertThat(responsibleOfficials("KABID1").number())
                .as("it was a mistake")
                .isEqualTo(BUDI);
    }

    @Test
    void whatAnImportChangesIsSaidInWords() {
        apply("pegawai", PERSONS + line(BUDI, "Budi Contoh", "budi", "01"));
        UUID id = desk.imports()
                .upload(List.of(
                        file("pegawai", PERSONS + line(BUDI, "Budi Contoh", "budi", "Tugas Belajar")),
                        file("pemangku", HOLDERS + "KABID1;" + SARI + ";;PLT;10-11-2026;10-12-2026;SK 2\n")));

        assertThat(desk.imports().changes(id, Change.Kind.CHANGED, 0))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.detail()).isEqualTo("Kedudukan Hukum: 01 aktif → 03 tugas belajar"));
        assertThat(desk.imports().changes(id, Change.Kind.NEW, 0))
                .singleElement()
                .satisfies(change -> assertThat(change.detail()).isEqualTo("Plt., 10-11-2026 – 10-12-2026"));
    }

    @Test
    void readsTheLegalStatusInWordsAndKeepsWhatIsKnownWhenItCannot() {
        for (String written : List.of("77", "Meninggal Dunia", "88 - Diberhentikan", "PENSIUN (99)", "bup")) {
            apply("pegawai", PERSONS + line(BUDI, "Budi Contoh", "budi", written));
            assertThat(person(BUDI).left()).as(written).isTrue();
        }
        UUID id = upload("pegawai", PERSONS + line(BUDI, "Budi Contoh", "budi", "entah"));
        assertThat(said(id, Fault.Severity.WARNING)).singleElement().asString().contains("entah");
        desk.imports().confirm(id);
        assertThat(person(BUDI).legalStatus()).isEqualTo("99");
        assertThat(person(BUDI).left()).isTrue();

        jdbc().sql("UPDATE directory_legal_status SET has_left = false WHERE code = '99'")
                .update();
        assertThat(person(BUDI).left()).as("HR corrects the table").isFalse();
        jdbc().sql("UPDATE directory_legal_status SET has_left = true WHERE code = '99'")
                .update();
    }

    @Test
    void aCorrectedNumberIsProposedAndAPersonSaysWhoseItIs() {
        String typo = "199001152015031091";
        PersonId budi = person(BUDI).id();
        String file = PERSONS + person(typo, "BUDI  Contoh", "budi.baru") + person(SARI, "Sari Contoh", "sari");

        UUID id = upload("pegawai", file);
        assertThat(desk.imports().matches(id)).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo(typo);
            assertThat(change.detail()).isEqualTo("NIP: " + BUDI + " → " + typo);
        });
        assertThat(desk.imports().changes(id, Change.Kind.NEW, 0)).isEmpty();
        assertThat(desk.imports().changes(id, Change.Kind.ABSENT, 0)).isEmpty();
        assertThatThrownBy(() -> desk.imports().confirm(id)).isInstanceOf(RuleViolated.class);
        desk.imports().confirm(id, Map.of(typo, true));

        assertThat(person(typo).id()).isEqualTo(budi);
        assertThat(person(BUDI).id()).as("found by the former number, too").isEqualTo(budi);
    }

    @Test
    void aNumberThatOnlyLooksCorrectedIsSomebodyNew() {
        String other = "199001152015031902";
        PersonId budi = person(BUDI).id();

        UUID id = upload("pegawai", PERSONS + person(other, "Budi Contoh", "budi.lain"));
        desk.imports().confirm(id, Map.of(other, false));

        assertThat(person(other).id()).isNotEqualTo(budi);
        assertThat(person(BUDI).number()).isEqualTo(BUDI);
        assertThat(desk.imports().matches(upload("pegawai", PERSONS + person(TITI, "Titi", "titi"))))
                .as("another name")
                .isEmpty();
    }

    @Test
    void warnsOfAHolderWhoHasLeftAndLetsNobodyEndHimself() {
        UUID id = desk.imports()
                .upload(List.of(
                        file("pegawai", PERSONS + line(BUDI, "Budi Contoh", "budi", "99")),
                        file("pemangku", HOLDERS + "KABID1;" + BUDI + ";;D;01-02-2025;;SK 1\n")));
        assertThat(said(id, Fault.Severity.WARNING)).singleElement().asString().contains("sudah tidak bertugas");

        jdbc().sql("UPDATE directory_person SET number = :number WHERE id = :id")
                .param("number", TITI)
                .param("id", Administrator.ID.value())
                .update();
        UUID own = upload("pegawai", PERSONS + line(TITI, "Admin", "admin", "99"));
        assertThatThrownBy(() -> desk.imports().confirm(own)).isInstanceOf(NotPossibleNow.class);
        jdbc().sql("UPDATE directory_person SET number = NULL WHERE id = :id")
                .param("id", Administrator.ID.value())
                .update();
    }

    static String person(String number, String name, String mailbox) {
        return line(number, name, mailbox, "");
    }

    static String line(String number, String name, String mailbox, String status) {
        return String.join(
                        ";",
                        number,
                        name,
                        "PNS",
                        "Pengelola Data",
                        "PELAKSANA",
                        "DINKES",
                        "KA-DINKES",
                        mailbox + "@contoh.go.id",
                        status)
                + "\n";
    }

    private static void apply(String kind, String content) {
        UUID id = upload(kind, content);
        assertThat(said(id, Fault.Severity.ERROR)).isEmpty();
        desk.imports().confirm(id);
    }

    private static UUID upload(String kind, String content) {
        return desk.imports().upload(List.of(file(kind, content)));
    }

    private static Upload file(String kind, String content) {
        return new Upload(kind + ".csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(UUID id, Fault.Severity severity) {
        return desk.imports().faults(id, severity).stream()
                .map(fault -> desk.bean(MessageSource.class)
                        .getMessage(fault.messageKey(), fault.arguments().toArray(), Locale.forLanguageTag("id")))
                .toList();
    }

    private static Person person(String number) {
        return desk.bean(Directory.class).findByNumber(number).orElseThrow();
    }

    private static Person responsibleOfficials(String office) {
        return responsibleOfficials(office, TODAY);
    }

    private static Person responsibleOfficials(String office, LocalDate day) {
        return desk.bean(Directory.class)
                .person(desk.bean(ResponsibleOfficials.class)
                        .answerOf(office, ConflictScope.NONE, day)
                        .orElseThrow()
                        .person());
    }

    private static List<Object> heard() {
        return desk.bean(Heard.class).events;
    }

    private static JdbcClient jdbc() {
        return desk.bean(JdbcClient.class);
    }
}
