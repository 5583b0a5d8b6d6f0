package id.go.pontianak.bangkom.foundation.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.notification.TestTasks;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger as HR sees it, sending again, and what a person and HR of his unit find in the portal. */
@IntegrationTest
class LedgerPagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Mailing mailing;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TransactionTemplate transaction;

    private Personas personas;
    private Visitors visitors;
    private String key;
    private String address;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
        visitors = new Visitors(portal);
        key = UUID.randomUUID().toString();
        address = "siti-" + key + "@contoh.id";
    }

    @AfterEach
    void handBack() {
        personas.close();
    }

    @Test
    void findsTheMailsOfACaseAndSendsOneAgainForAReason() {
        long mail = tell(tasks.person("Siti Aminah", address));
        Visitor analyst = signIn("analis");

        String list = text(analyst.open("/admin/mail?case=" + key + "&state=ACCEPTED"));
        assertThat(list)
                .contains("/admin/mail/" + mail + "\"")
                .contains("Siti Aminah")
                .doesNotContain(address);
        assertThat(text(analyst.open("/admin/mail?case=" + key + "&state=FAILED")))
                .doesNotContain("/admin/mail/" + mail + "\"");
        assertThat(text(analyst.open("/admin/mail/" + mail))).contains(key).contains("250");

        MockHttpServletResponse without = analyst.send("/admin/mail/" + mail + "/resend", "reason", " ");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(text(without)).contains("Tulis alasan");

        assertThat(analyst.send("/admin/mail/" + mail + "/resend", "reason", "Tidak sampai")
                        .getStatus())
                .isEqualTo(302);
        mailing.sendDue();

        assertThat(MailServer.to(address)).hasSize(2);
        assertThat(MailServer.to(address).stream().map(ReceivedMail::messageId)).doesNotHaveDuplicates();
        assertThat(processDriver.journal(key)).containsExactly("journal.notification.resent");
    }

    @Test
    void sendsTheMarkedOnesAgainWithAResultForEach() {
        long mail = tell(tasks.person("Siti Aminah", address));
        Visitor analyst = signIn("analis");
        assertThat(text(analyst.open("/admin/mail?case=" + key)))
                .contains("name=\"mail\" form=\"resend\" value=\"" + mail + '"');

        String[] marked = {"mail", String.valueOf(mail), "case", key, "reason", ""};
        assertThat(analyst.send("/admin/mail/resend", marked).getStatus()).isEqualTo(422);
        marked[5] = "Server surel kota mati tadi pagi";
        assertThat(signIn("kepala").send("/admin/mail/resend", marked).getStatus())
                .isEqualTo(404);
        assertThat(results(analyst, analyst.send("/admin/mail/resend", marked)))
                .contains("Hasil pengiriman ulang", "Siti Aminah", "chip-held");
        analyst.send("/admin/mail/resend", marked);
        mailing.sendDue();

        assertThat(MailServer.to(address)).hasSize(2);
    }

    @Test
    void twelveAreSentAgainOnOnePage() {
        List<String> marked = new ArrayList<>(List.of("case", key, "reason", "Server surel kota mati tadi pagi"));
        for (int no = 0; no < 12; no++) {
            marked.add("mail");
            marked.add(String.valueOf(tell(tasks.person("Penerima " + no, no + address))));
        }
        Visitor analyst = signIn("analis");

        String results = results(analyst, analyst.send("/admin/mail/resend", marked.toArray(String[]::new)));

        assertThat(results.split("chip-held", -1)).as("twelve results").hasSize(13);
        mailing.sendDue();
        assertThat(MailServer.to("11" + address)).hasSize(2);
    }

    private static String results(Visitor visitor, MockHttpServletResponse sent) {
        return text(visitor.open(Objects.requireNonNull(sent.getRedirectedUrl())));
    }

    @Test
    void showsAPersonWhatHeWasTold() {
        tell(SmallCity.STAFF_1_DINKES);
        Visitor employee = signIn("pegawai");

        assertThat(text(employee.open("/"))).contains("belum dibaca");
        assertThat(text(employee.open("/")))
                .as("the menu counts them")
                .containsPattern("Pemberitahuan</span>\\s*<span");
        String notices = text(employee.open("/notices"));
        assertThat(notices).contains(key).as("reading is no marking").contains("/notices/read");
        Matcher opening = Pattern.compile("href=\"(/notices/\\d+)\"").matcher(notices);
        assertThat(opening.find()).isTrue();

        assertThat(signIn("pengelola").open(opening.group(1)).getStatus()).isEqualTo(404);
        assertThat(employee.open(opening.group(1)).getRedirectedUrl()).isEqualTo("/tasks?q=" + key);
        assertThat(unread(text(employee.open("/notices")))).as("opened is read").isEqualTo(unread(notices) - 1);

        employee.send("/notices/read");
        assertThat(text(employee.open("/notices"))).contains(key).doesNotContain("/notices/read");
    }

    private static int unread(String notices) {
        return notices.split(">Baru<", -1).length - 1;
    }

    @Test
    void tellsUnitHrWhomMailDoesNotReach() {
        othersAreTold();
        long mail = tell(tasks.person("Budi " + key, null));
        Visitor hr = signIn("pengelola");
        Visitor otherHr = signIn("pengelola-lain");

        assertThat(text(hr.open("/notices/unit"))).contains("Budi " + key);
        assertThat(text(otherHr.open("/notices/unit"))).doesNotContain("Budi " + key);
        assertThat(otherHr.send("/notices/unit/" + mail + "/told").getStatus()).isEqualTo(404);

        assertThat(hr.send("/notices/unit/" + mail + "/told").getStatus()).isEqualTo(302);
        assertThat(text(hr.open("/notices/unit"))).doesNotContain("Budi " + key);
    }

    @Test
    void moreThanAPageOfThemIsSaidAndCounted() {
        othersAreTold();
        long mail = tell(tasks.person("Budi " + key, null));
        jdbc.sql("""
                        INSERT INTO notification_mail (person_id, government_unit, urgency, state, reason, subject, created_at, send_at)
                        SELECT person_id, government_unit, urgency, state, reason, subject, created_at, send_at
                        FROM notification_mail, generate_series(1, 120) WHERE id = ?
                        """).param(mail).update();
        Visitor hr = signIn("pengelola");

        assertThat(text(hr.open("/notices/unit"))).contains("100 surel yang paling lama menunggu, dari 121 seluruhnya");
        assertThat(text(hr.open("/"))).contains("121 surel untuk pegawai unit Anda tidak sampai");
        othersAreTold();
    }

    /** Whom mail of other tests did not reach is on the same list. */
    private void othersAreTold() {
        jdbc.sql("UPDATE notification_mail SET told_at = now() WHERE state IN ('PORTAL', 'FAILED') AND told_at IS NULL")
                .update();
    }

    /** Following a link without signing in, however often, changes nothing; it leads back after signing in. */
    @Test
    void asksWhoFollowsALinkToSignInFirst() {
        tell(tasks.person("Siti Aminah", address));
        String link = MailServer.to(address).get(0).links().get(0).replaceFirst("http://[^/]+", "");

        for (int at = 0; at < 50; at++) {
            MockHttpServletResponse answer = visitors.anonymous().open(link);
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).contains("/login");
        }
        assertThat(processDriver.journal(key)).isEmpty();
    }

    private long tell(PersonId person) {
        transaction.executeWithoutResult(status -> notifications.notify(new Notice(
                "notification/task-opened",
                new CaseNumber(key),
                "1",
                Addressee.person(person),
                0,
                ConflictScope.NONE,
                "/tasks?q=" + key,
                Map.of("task", "Periksa", "about", key))));
        mailing.sendDue();
        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();
        return jdbc.sql("""
                        SELECT d.mail_id FROM notification_delivery d JOIN notification_notice n ON n.id = d.notice_id
                        WHERE n.case_number = ? ORDER BY d.mail_id DESC LIMIT 1""").param(key).query(Long.class).single();
    }

    private Visitor signIn(String persona) {
        return visitors.signIn(personas.username(persona), Personas.PASSWORD);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
