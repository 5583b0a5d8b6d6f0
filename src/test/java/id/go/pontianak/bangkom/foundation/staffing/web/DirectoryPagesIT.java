package id.go.pontianak.bangkom.foundation.staffing.web;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeCollector;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The pages of the directory as people send them; all that they change is rolled back. */
@IntegrationTest
@Transactional
class DirectoryPagesIT {

    private static final String PASSWORD = "sandi-yang-panjang-7";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResponsibleOfficials responsibleOfficials;

    @Autowired
    private Journal journal;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private Directory directory;

    @Autowired
    private NoticeCollector collector;

    @Autowired
    private JdbcClient jdbc;

    private Visitors visitors;
    private LocalDate today;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
        visitors = new Visitors(mvc);
        today = clock.today();
    }

    @Test
    void listsOfficesWithTheirHoldersAndMarksWhatIsVacant() throws Exception {
        Visitor admin = admin();

        assertThat(html(admin.open("/admin/offices?search=kesehatan")))
                .contains("Kepala Dinas Kesehatan", "Sari Wulandari");
        assertThat(html(admin.open("/admin/offices?search=sungai%20jawi&vacant=true")))
                .contains("Lurah Sungai Jawi", "Kosong");
        assertThat(html(admin.open("/admin/offices?search=sari%20wulandari&vacant=true")))
                .doesNotContain("KA-DINKES");
        assertThat(html(admin.open("/admin/offices/LURAH-SUNGAI-JAWI")))
                .contains("Kartini Kapuas", "Camat Pontianak Kota", "jabatan ini kosong, dijawab atasannya");
    }

    @Test
    void whoIsAppointedAnswersAtOnceAndTheJournalKnowsBy() throws Exception {
        Visitor admin = admin();
        assertThat(html(admin.open("/admin/offices/LURAH-SUNGAI-JAWI/appoint?q=lukman")))
                .contains("Lukman Hakim");

        MockHttpServletResponse answer =
                appoint(admin, "LURAH-SUNGAI-JAWI", SEKCAM_KOTA, "PLT", today, today.plusMonths(3));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/admin/offices/LURAH-SUNGAI-JAWI");
        assertThat(responsibleOfficials("LURAH-SUNGAI-JAWI")).containsExactly(SEKCAM_KOTA);
        assertThat(html(admin.open("/admin/offices/LURAH-SUNGAI-JAWI"))).contains("Lukman Hakim", "SK 821.2/7/2026");
        assertThat(journal.listOf(new CaseNumber("LURAH-SUNGAI-JAWI")))
                .extracting(JournalEntry::action)
                .endsWith("journal.directory.holderAppointed");
    }

    @Test
    void aSuccessorEndsThePredecessorTheDayBefore() throws Exception {
        Visitor admin = admin();
        String asked = html(appoint(admin, "KABID1-DINKES", STAFF_2_DINKES, "D", today, null), 422);
        assertThat(asked)
                .contains("Pastikan dahulu", "sebagai pejabat definitif berakhir " + written(today.minusDays(1)));
        assertThat(responsibleOfficials("KABID1-DINKES"))
                .as("nobody's time ends unasked")
                .containsExactly(KABID1_DINKES);

        appoint(admin, "KABID1-DINKES", STAFF_2_DINKES, "D", today, null, agreed(asked));

        assertThat(responsibleOfficials("KABID1-DINKES")).containsExactly(STAFF_2_DINKES);
        assertThat(responsibleOfficials.answerOf("KABID1-DINKES", ConflictScope.NONE, today.minusDays(1)))
                .map(Answer::person)
                .contains(KABID1_DINKES);
    }

    @Test
    void whatWasAgreedToIsAskedAnewWhenItChanges() throws Exception {
        Visitor admin = admin();
        String asked = html(appoint(admin, "KABID1-DINKES", STAFF_2_DINKES, "D", today, null), 422);

        assertThat(html(
                        appoint(admin, "KABID1-DINKES", STAFF_2_DINKES, "D", today.plusDays(5), null, agreed(asked)),
                        422))
                .contains("berakhir " + written(today.plusDays(4)));
        assertThat(responsibleOfficials("KABID1-DINKES")).containsExactly(KABID1_DINKES);
    }

    @Test
    void anOfficeWhoseCodeHasASlashSinceBeforeHasAPage() throws Exception {
        Visitor admin = admin();
        jdbc.sql("INSERT INTO directory_office (code, title, unit_code, tier, superior)"
                        + " VALUES ('KA-PKM/01', 'Kepala Puskesmas Satu', 'DINKES', 'PENGAWAS', 'KA-DINKES')")
                .update();

        assertThat(html(admin.open("/admin/offices?search=puskesmas%20satu"))).contains("/admin/offices/KA-PKM~01\"");
        assertThat(html(admin.open("/admin/offices/KA-PKM~01"))).contains("/admin/offices/KA-PKM~01/appoint\"");
        assertThat(appoint(admin, "KA-PKM~01", STAFF_2_DINKES, "D", today, null).getRedirectedUrl())
                .isEqualTo("/admin/offices/KA-PKM~01");
        assertThat(responsibleOfficials("KA-PKM/01")).containsExactly(STAFF_2_DINKES);
    }

    @Test
    void asksWhoseACorrectedNumberIsAndKeepsThePreview() throws Exception {
        Visitor admin = admin();
        var known = directory.person(KABID1_DINKES);
        String number = known.number();
        String corrected = number.substring(0, 15) + (number.charAt(15) == '9' ? '8' : '9') + number.substring(16);
        String preview = upload(
                        admin,
                        "pegawai.csv",
                        "NIP;Nama;Status Pegawai;Jabatan;Jenis Jabatan;Kode Unit\n"
                                + String.join(
                                        ";",
                                        corrected,
                                        known.name(),
                                        "PNS",
                                        known.position(),
                                        known.tier().name(),
                                        known.unit())
                                + "\n")
                .getRedirectedUrl();

        assertThat(html(admin.open(preview))).contains("Orang yang sama?", number + " → " + corrected);
        assertThat(html(admin.send(preview + "/confirm"), 422)).contains("Jawab dahulu bagi setiap NIP");
        assertThat(admin.send(preview + "/confirm", "match.NIP-" + corrected, "same")
                        .getRedirectedUrl())
                .isEqualTo(preview);
        assertThat(html(admin.open(preview))).contains("Diterapkan");
        assertThat(directory.findByNumber(corrected).map(person -> person.id())).contains(KABID1_DINKES);
    }

    @Test
    void anActingOfficialIsForAVacancyOnly() throws Exception {
        Visitor admin = admin();

        assertThat(html(appoint(admin, "KABID1-DINKES", STAFF_2_DINKES, "PLT", today, today.plusMonths(1)), 422))
                .contains("Plt. hanya bagi jabatan kosong", "tetapkan Plh.");
        assertThat(responsibleOfficials("KABID1-DINKES")).containsExactly(KABID1_DINKES);
        assertThat(appoint(admin, "KABID1-DINKES", STAFF_2_DINKES, "PLH", today, today.plusDays(3))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void onTheDayOfAnInaugurationTheSuccessorIsAskedForAndPrevails() throws Exception {
        Visitor admin = admin();
        appoint(admin, "LURAH-SUNGAI-JAWI", SEKCAM_KOTA, "PLT", today, today.plusDays(5));

        String asked = html(
                appoint(
                        admin,
                        "LURAH-SUNGAI-JAWI",
                        STAFF_2_DINKES,
                        "D",
                        today.plusDays(5),
                        null,
                        "821.2/8/2026",
                        none()),
                422);
        assertThat(asked).contains("sebagai Plt. berakhir " + written(today.plusDays(4)));
        appoint(
                admin,
                "LURAH-SUNGAI-JAWI",
                STAFF_2_DINKES,
                "D",
                today.plusDays(5),
                null,
                "821.2/8/2026",
                agreed(asked));
        assertThat(responsibleOfficials.answerOf("LURAH-SUNGAI-JAWI", ConflictScope.NONE, today.plusDays(5)))
                .map(Answer::person)
                .contains(STAFF_2_DINKES);
    }

    @Test
    void asksWhenADecreeNumberWasUsedBefore() throws Exception {
        Visitor admin = admin();
        appoint(admin, "LURAH-SUNGAI-JAWI", SEKCAM_KOTA, "PLT", today, today.plusDays(5));

        String asked = html(
                appoint(
                        admin,
                        "KABID1-DINKES",
                        STAFF_2_DINKES,
                        "PLH",
                        today,
                        today.plusDays(3),
                        " 821.2 / 7/2026",
                        none()),
                422);
        assertThat(asked).contains("sudah dipakai", "Lukman Hakim", "Lurah Sungai Jawi");
        assertThat(appoint(
                                admin,
                                "KABID1-DINKES",
                                STAFF_2_DINKES,
                                "PLH",
                                today,
                                today.plusDays(3),
                                " 821.2 / 7/2026",
                                agreed(asked))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void tellsASubstituteThatHeMayActAndThatHeMayNoMore() throws Exception {
        Visitor head = user("dir-head", KA_DINKES);
        Visitor substitute = user("dir-substitute", SEK_DINKES);
        lend(head, "KA-DINKES", SEK_DINKES, today, today.plusDays(5));
        deliver();
        assertThat(html(substitute.open("/notices")))
                .contains("Anda menjadi pengganti: Kepala Dinas Kesehatan", "Sari Wulandari");

        UUID id = jdbc.sql("SELECT id FROM directory_substitute WHERE office_code = 'KA-DINKES' AND revoked_at IS NULL")
                .query(UUID.class)
                .single();
        head.send("/delegation/" + id + "/revoke");
        deliver();
        assertThat(html(substitute.open("/notices"))).contains("Delegasi dicabut: Kepala Dinas Kesehatan");
    }

    @Test
    void aDelegationLastsAYearAtMost() throws Exception {
        assertThat(html(
                        lend(
                                user("dir-head", KA_DINKES),
                                "KA-DINKES",
                                SEK_DINKES,
                                today,
                                today.plusYears(1).plusDays(1)),
                        422))
                .contains("Delegasi paling lama satu tahun");
    }

    @Test
    void refusesWhatCannotBeAndKeepsWhatWasTyped() throws Exception {
        Visitor admin = admin();

        assertThat(html(appoint(admin, "LURAH-SUNGAI-JAWI", SEKCAM_KOTA, "PLT", today, null), 422))
                .contains("Isi tanggal selesai.", "821.2/7/2026");
        assertThat(html(appoint(admin, "LURAH-SUNGAI-JAWI", SEKCAM_KOTA, "PLH", today, today.plusDays(3)), 422))
                .contains("Tetapkan Plt., bukan Plh.");
        assertThat(html(appoint(admin, "KA-DINKES", SEK_DINKES, "D", LocalDate.of(2023, 1, 1), null), 422))
                .contains("dipangku Sari Wulandari mulai 02-01-2024");
        assertThat(responsibleOfficials("KA-DINKES")).containsExactly(KA_DINKES);
    }

    @Test
    void endsAHolderAndTheOfficeAboveAnswers() throws Exception {
        String holder = jdbc.sql(
                        "SELECT id::text FROM directory_holder WHERE office_code = 'KABID2-DINKES' AND to_day IS NULL")
                .query(String.class)
                .single();

        admin().send(
                        "/admin/offices/KABID2-DINKES/holders/" + holder + "/end",
                        "lastDay",
                        today.minusDays(1).toString());

        assertThat(responsibleOfficials("KABID2-DINKES")).containsExactly(KA_DINKES);
    }

    @Test
    void anOfficialLendsHisOfficeAndTakesItBack() throws Exception {
        Visitor head = user("dir-head", KA_DINKES);

        assertThat(lend(head, "KA-DINKES", SEK_DINKES, today, today.plusDays(5)).getRedirectedUrl())
                .isEqualTo("/delegation");

        assertThat(responsibleOfficials("KA-DINKES")).containsExactly(KA_DINKES, SEK_DINKES);
        assertThat(html(head.open("/delegation"))).contains("Agus Sulaiman", "Aktif", "dinas luar kota");
        Visitor substitute = user("dir-substitute", SEK_DINKES);
        assertThat(html(substitute.open("/delegation"))).contains("Sari Wulandari", "Kepala Dinas Kesehatan");
        assertThat(html(lend(head, "KA-DINKES", KABID1_DINKES, today.plusDays(5), today.plusDays(9)), 422))
                .contains("Jabatan ini sudah didelegasikan");
        assertThat(html(lend(substitute, "KA-DINKES", KABID1_DINKES, today, today), 422))
                .as("no chains")
                .contains("Pilih jabatan yang Anda pangku sendiri.");

        UUID id = jdbc.sql("SELECT id FROM directory_substitute WHERE office_code = 'KA-DINKES' AND revoked_at IS NULL")
                .query(UUID.class)
                .single();
        assertThat(substitute.send("/delegation/" + id + "/revoke").getStatus()).isEqualTo(404);
        head.send("/delegation/" + id + "/revoke");
        assertThat(responsibleOfficials("KA-DINKES")).containsExactly(KA_DINKES);
        assertThat(html(head.open("/delegation"))).contains("Dicabut");
        assertThat(journal.listOf(new CaseNumber("KA-DINKES")))
                .extracting(JournalEntry::action)
                .endsWith("journal.directory.substituteNamed", "journal.directory.substituteRevoked");
    }

    @Test
    void warnsTheAdministratorOfDelegationsThatCannotWork() throws Exception {
        Visitor admin = admin();
        lend(user("dir-head", KA_DINKES), "KA-DINKES", SEK_DINKES, today, today.plusDays(5));
        enterAbsence(admin, SEK_DINKES, today, today.plusDays(2));

        assertThat(html(admin.open("/admin/delegations")))
                .contains("Agus Sulaiman a.n. Sari Wulandari", "Pengganti tercatat tidak hadir dalam masa ini.");
    }

    @Test
    void entersAndCancelsAbsences() throws Exception {
        Visitor admin = admin();

        enterAbsence(admin, KA_PUPR, today, today.plusDays(3));

        assertThat(html(admin.open("/admin/absences"))).contains("Hasan Basri", "Cuti tahunan", "Tanpa Plh.");
        assertThat(html(enterAbsence(admin, KA_PUPR, today.plusDays(3), today.plusDays(4)), 422))
                .contains("Sudah tercatat tidak hadir");
        assertThat(responsibleOfficials("KA-PUPR"))
                .as("leave alone empties no office")
                .containsExactly(KA_PUPR);
        UUID id = jdbc.sql("SELECT id FROM directory_absence WHERE person_id = :person AND cancelled_at IS NULL")
                .param("person", KA_PUPR.value())
                .query(UUID.class)
                .single();
        admin.send("/admin/absences/" + id + "/cancel");
        assertThat(html(admin.open("/admin/absences"))).doesNotContain("Hasan Basri");
    }

    @Test
    void importsThroughThePages() throws Exception {
        Visitor admin = admin();
        assertThat(html(upload(admin, "pegawai.xlsx", "<html>bukan</html>"), 422))
                .contains("bukan lembar kerja XLSX atau CSV");

        MockHttpServletResponse faulty =
                upload(admin, "unit.csv", "Kode Unit;Nama Unit;Kode Induk;Jenis;Hari Kerja\nBARU;;PEMKOT;DINAS;5\n");
        assertThat(html(admin.open(faulty.getRedirectedUrl())))
                .contains(
                        "1 kesalahan: berkas ini tidak dapat diterapkan.",
                        "lembar Unit, baris 2, kolom Nama Unit",
                        "Unit!B2");
        assertThat(admin.open(faulty.getRedirectedUrl() + "/marked").getContentAsByteArray())
                .startsWith('P', 'K');

        String preview = upload(
                        admin,
                        "unit.csv",
                        "Kode Unit;Nama Unit;Kode Induk;Jenis;Hari Kerja\nBARU;Dinas Baru;PEMKOT;DINAS;5\n")
                .getRedirectedUrl();
        assertThat(html(admin.open(preview))).contains("Dinas Baru", "Terapkan perubahan");
        admin.send(preview + "/confirm");
        assertThat(html(admin.open(preview))).contains("Diterapkan");
        assertThat(jdbc.sql("SELECT government_unit FROM directory_unit WHERE code = 'BARU'")
                        .query(String.class)
                        .single())
                .isEqualTo("BARU");
    }

    @Test
    void showsNothingOfItToOthers() throws Exception {
        Visitor employee = user("dir-employee", STAFF_1_DINKES);

        for (String path : List.of(
                "/admin/offices",
                "/admin/offices/KA-DINKES",
                "/admin/offices/KA-DINKES/appoint",
                "/admin/absences",
                "/admin/absences/new",
                "/admin/delegations",
                "/admin/import",
                "/delegation/new")) {
            assertThat(employee.open(path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(appoint(employee, "KA-DINKES", STAFF_1_DINKES, "D", today, null)
                        .getStatus())
                .isEqualTo(404);
        assertThat(html(employee.open("/delegation"))).contains("Anda tidak memangku jabatan");
    }

    private Visitor admin() {
        return user("dir-admin", AUDITOR, new Granted(Role.ADMIN, ""));
    }

    private Visitor user(String username, PersonId person, Granted... granted) {
        jdbc.sql("UPDATE access_account SET person = NULL WHERE person = ?")
                .param(person.value())
                .update();
        accounts.create(username, person, PASSWORD, Set.of(granted));
        return visitors.signIn(username, PASSWORD);
    }

    private void deliver() {
        while (collector.collect() > 0) {
            // a page of notices at a time
        }
    }

    private static String[] none() {
        return new String[0];
    }

    private static String written(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy"));
    }

    /** The questions on a page, all answered with yes. */
    private static String[] agreed(String page) {
        return Pattern.compile("name=\"agreed\"[^>]*value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .flatMap(question -> Stream.of("agreed", question.group(1)))
                .toArray(String[]::new);
    }

    private static MockHttpServletResponse appoint(
            Visitor who,
            String office,
            PersonId person,
            String capacity,
            LocalDate from,
            LocalDate to,
            String... agreed) {
        return appoint(who, office, person, capacity, from, to, "821.2/7/2026", agreed);
    }

    private static MockHttpServletResponse appoint(
            Visitor who,
            String office,
            PersonId person,
            String capacity,
            LocalDate from,
            LocalDate to,
            String decree,
            String[] agreed) {
        List<String> fields = new ArrayList<>(List.of(
                "person",
                person.toString(),
                "capacity",
                capacity,
                "from",
                from.toString(),
                "to",
                to == null ? "" : to.toString(),
                "decree",
                decree));
        fields.addAll(List.of(agreed));
        return who.send("/admin/offices/" + office + "/appoint", fields.toArray(String[]::new));
    }

    private static MockHttpServletResponse lend(
            Visitor who, String office, PersonId substitute, LocalDate from, LocalDate to) {
        return who.send(
                "/delegation/new",
                "office",
                office,
                "person",
                substitute.toString(),
                "from",
                from.toString(),
                "to",
                to.toString(),
                "reason",
                "dinas luar kota");
    }

    private static MockHttpServletResponse enterAbsence(Visitor admin, PersonId person, LocalDate from, LocalDate to) {
        return admin.send(
                "/admin/absences/new",
                "person",
                person.toString(),
                "kind",
                "ANNUAL",
                "from",
                from.toString(),
                "to",
                to.toString());
    }

    private static MockHttpServletResponse upload(Visitor admin, String name, String content) {
        MockMultipartFile file =
                new MockMultipartFile("files", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
        return admin.exchange(multipart("/admin/import").file(file).with(csrf()));
    }

    private List<PersonId> responsibleOfficials(String office) {
        return responsibleOfficials.answersOf(office, ConflictScope.NONE, today).stream()
                .map(Answer::person)
                .toList();
    }

    private static String html(MockHttpServletResponse answer) throws Exception {
        return html(answer, 200);
    }

    private static String html(MockHttpServletResponse answer, int status) throws Exception {
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(status);
        return html;
    }
}
