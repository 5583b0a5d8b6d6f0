package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the notice to the mail that arrived over SMTP; each story looks at a person of its own. */
abstract class MailStory {

    @Autowired
    Notifications notifications;

    @Autowired
    Mailing mailing;

    @Autowired
    TestClock clock;

    @Autowired
    TestTasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    String key;
    String address;
    PersonId siti;

    @BeforeEach
    void somebody() {
        SmallCity.load(jdbc);
        key = UUID.randomUUID().toString();
        address = "siti-" + key + "@contoh.id";
        siti = tasks.person("Siti <b>Aminah</b>", address);
    }

    CaseNumber caseNumber() {
        return new CaseNumber(key);
    }

    /** What the ledger says people were told about the case. */
    List<Notifications.MailState> told() {
        return notifications.listOf(caseNumber());
    }

    Notice notice(String what, int occurrence, @org.jspecify.annotations.Nullable String task) {
        return new Notice(
                "nomination/" + what,
                caseNumber(),
                "1",
                Addressee.person(siti),
                occurrence,
                ConflictScope.NONE,
                task,
                "/nominations/" + what,
                Map.of());
    }

    void tell(Notice notice) {
        transaction.executeWithoutResult(status -> notifications.notify(notice));
    }

    void sendAfterMerging() {
        mailing.sendDue();
        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();
    }

    ReceivedMail onlyMail() {
        List<ReceivedMail> mails = MailServer.to(address);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    static String base() {
        return "http://localhost:8080";
    }
}
