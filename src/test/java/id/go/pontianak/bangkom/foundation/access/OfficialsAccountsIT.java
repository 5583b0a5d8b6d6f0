package id.go.pontianak.bangkom.foundation.access;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.directory.Answer;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Whose account it is: numbers as printed, mailboxes that several people read, and people who have left; all is rolled back. */
@IntegrationTest
@Transactional
class OfficialsAccountsIT {

    private static final String PASSWORD = "sandi-yang-panjang-7";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResponsibleOfficials responsibleOfficials;

    @Autowired
    private Directory directory;

    @Autowired
    private Journal journal;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Visitors visitors;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
        visitors = new Visitors(mvc);
    }

    @Test
    void signsInWithTheNumberAsItIsPrinted() {
        String number = numberOf(KA_DINKES);
        account(number, KA_DINKES);

        assertThat(visitors.signIn(EmployeeNumber.display(number), PASSWORD).signedIn())
                .isTrue();
        assertThat(visitors.signIn(number.substring(0, 8) + "." + number.substring(8) + "\u00a0", PASSWORD)
                        .signedIn())
                .isTrue();
    }

    @Test
    void findsPeopleByTheNumberAsItIsPrinted() throws Exception {
        Visitor admin = admin();
        String printed = EmployeeNumber.display(numberOf(KA_DINKES)).replace(' ', '\u00a0');
        assertThat(directory.findByNumber(printed).map(Person::id)).contains(KA_DINKES);
        account("kepala-dinkes", KA_DINKES);

        assertThat(html(admin.open("/admin/accounts?search="
                        + java.net.URLEncoder.encode(printed.replace('\u00a0', '.'), StandardCharsets.UTF_8))))
                .contains("kepala-dinkes");
        withoutAccount(SEK_DINKES);
        assertThat(admin.send(
                                "/admin/accounts",
                                "employeeNumber",
                                EmployeeNumber.display(numberOf(SEK_DINKES)),
                                "username",
                                "sekretaris-dinkes")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void asksBeforeALinkToAPasswordGoesToASharedMailbox() throws Exception {
        Visitor admin = admin();
        withoutAccount(SEK_DINKES);
        jdbc.sql("UPDATE directory_person SET email = 'Loket@contoh.pontianak.go.id' WHERE id IN (:ids)")
                .param("ids", Set.of(SEK_DINKES.value(), KA_DINKES.value()))
                .update();
        String[] form = {"employeeNumber", numberOf(SEK_DINKES), "username", "sekretaris-dinkes"};

        assertThat(html(admin.send("/admin/accounts", form), 422))
                .contains("Agus Sulaiman memakai alamat surel yang sama dengan Sari Wulandari", "sekretaris-dinkes");
        String[] agreed = java.util.Arrays.copyOf(form, 6);
        agreed[4] = "sharedAddress";
        agreed[5] = "true";
        String account = admin.send("/admin/accounts", agreed).getRedirectedUrl();
        assertThat(html(admin.open(account))).contains("memakai alamat surel yang sama dengan Sari Wulandari");
    }

    @Test
    void invitesAUnitWithoutThoseWhoShareAMailboxAndNamesThem() throws Exception {
        Visitor admin = admin();
        jdbc.sql("UPDATE access_account SET person = NULL").update();
        account("dir-admin-2", AUDITOR, new Granted(Role.ADMIN, ""));
        admin = visitors.signIn("dir-admin-2", PASSWORD);
        jdbc.sql("UPDATE directory_person SET email = 'loket@contoh.pontianak.go.id' WHERE id IN (:ids)")
                .param("ids", Set.of(SEK_DINKES.value(), KA_DINKES.value()))
                .update();

        admin.send("/admin/accounts/unit", "unit", "DINKES");

        assertThat(hasAccount(KABID1_DINKES)).isTrue();
        assertThat(hasAccount(SEK_DINKES)).isFalse();
        assertThat(hasAccount(KA_DINKES)).isFalse();
    }

    @Test
    void whoeverHasLeftIsToldBeforehandAnswersNoMoreAndCannotSignIn() throws Exception {
        Visitor admin = admin();
        UUID account = account("kepala-dinkes", KA_DINKES);
        Visitor head = visitors.signIn("kepala-dinkes", PASSWORD);
        assertThat(head.signedIn()).isTrue();

        String preview = uploadStatus(admin, KA_DINKES, "Pensiun");
        assertThat(html(admin.open(preview + "?kind=LEAVES"))).contains("Tidak bertugas lagi", "Sari Wulandari");
        assertThat(html(admin.open(preview + "?kind=VACATED"))).contains("Jabatan menjadi kosong", "KA-DINKES");
        assertThat(head.signedIn()).as("nothing before the confirmation").isTrue();
        admin.send(preview + "/confirm");

        assertThat(head.signedIn()).as("the session ends").isFalse();
        assertThat(visitors.signIn("kepala-dinkes", PASSWORD).signedIn()).isFalse();
        assertThat(responsibleOfficials.answersOf("KA-DINKES", ConflictScope.NONE, clock.today()))
                .extracting(Answer::person)
                .doesNotContain(KA_DINKES)
                .isNotEmpty();
        assertThat(journal.listOf(new CaseNumber("ACCOUNT-" + account)))
                .extracting(JournalEntry::action)
                .contains("journal.access.disabledAsLeft");
        admin.send("/admin/accounts/" + account + "/enable");
        assertThat(visitors.signIn("kepala-dinkes", PASSWORD).signedIn())
                .as("nobody enables it")
                .isFalse();
    }

    @Test
    void whoeverHasLeftCannotBeInvitedAppointedOrLentAnOffice() throws Exception {
        Visitor admin = admin();
        withoutAccount(SEK_DINKES);
        jdbc.sql("UPDATE directory_person SET legal_status = '77' WHERE id = :id")
                .param("id", SEK_DINKES.value())
                .update();

        assertThat(html(
                        admin.send(
                                "/admin/accounts",
                                "employeeNumber",
                                numberOf(SEK_DINKES),
                                "username",
                                "sekretaris-dinkes"),
                        422))
                .contains("sudah tidak bertugas");
        assertThat(html(
                        admin.send(
                                "/admin/offices/LURAH-SUNGAI-JAWI/appoint",
                                "person",
                                SEK_DINKES.toString(),
                                "capacity",
                                "D",
                                "from",
                                clock.today().toString(),
                                "decree",
                                "821.2/7/2026"),
                        422))
                .contains("sudah tidak bertugas");
        account("kepala-dinkes", KA_DINKES);
        assertThat(html(
                        visitors.signIn("kepala-dinkes", PASSWORD)
                                .send(
                                        "/delegation/new",
                                        "office",
                                        "KA-DINKES",
                                        "person",
                                        SEK_DINKES.toString(),
                                        "from",
                                        clock.today().toString(),
                                        "to",
                                        clock.today().toString(),
                                        "reason",
                                        "dinas luar kota"),
                        422))
                .contains("sudah tidak bertugas");
    }

    private String uploadStatus(Visitor admin, PersonId person, String status) {
        Person known = directory.person(person);
        String content = "NIP;Nama;Status Pegawai;Jabatan;Jenis Jabatan;Kode Unit;Kedudukan Hukum\n"
                + String.join(
                        ";",
                        known.number(),
                        known.name(),
                        "PNS",
                        known.position(),
                        known.tier().name(),
                        known.unit(),
                        status)
                + "\n";
        MockMultipartFile file =
                new MockMultipartFile("files", "pegawai.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
        return admin.exchange(multipart("/admin/import").file(file).with(csrf()))
                .getRedirectedUrl();
    }

    private String numberOf(PersonId person) {
        return directory.person(person).number();
    }

    private Visitor admin() {
        account("dir-admin", AUDITOR, new Granted(Role.ADMIN, ""));
        return visitors.signIn("dir-admin", PASSWORD);
    }

    private UUID account(String username, PersonId person, Granted... granted) {
        withoutAccount(person);
        return accounts.create(username, person, PASSWORD, Set.of(granted));
    }

    private void withoutAccount(PersonId person) {
        jdbc.sql("UPDATE access_account SET person = NULL WHERE person = ?")
                .param(person.value())
                .update();
    }

    private boolean hasAccount(PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM access_account WHERE person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
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
