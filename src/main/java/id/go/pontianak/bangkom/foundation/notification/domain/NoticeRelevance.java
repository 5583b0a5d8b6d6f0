package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeDeliveries.Delivery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a mail may still say at the moment it goes: a task done meanwhile, or now another's, drops out. */
@Component
public class NoticeRelevance {

    private final NoticeRows rows;
    private final NoticeRecipients recipients;
    private final OpenMatters matters;
    private final JdbcClient jdbc;

    NoticeRelevance(NoticeRows rows, NoticeRecipients recipients, OpenMatters matters, JdbcClient jdbc) {
        this.rows = rows;
        this.recipients = recipients;
        this.matters = matters;
        this.jdbc = jdbc;
    }

    /** The notices of the mail that still hold for its person; the others are marked with the reason. */
    public List<StoredNotice> notices(QueuedMail mail) {
        List<StoredNotice> holding = new ArrayList<>();
        for (StoredNotice notice : rows.listOfMail(mail.id())) {
            if (done(notice, mail.person())) {
                drop(mail, notice, "taskDone");
            } else if (!stillReaches(notice, mail.person())) {
                drop(mail, notice, "moved");
            } else {
                holding.add(notice);
            }
        }
        return holding;
    }

    /** The open tasks of all digests in the mail, each once. */
    public List<Digest.Line> lines(List<StoredNotice> notices, PersonId person) {
        Map<String, Digest.Line> lines = new LinkedHashMap<>();
        notices.stream()
                .filter(StoredNotice::digest)
                .flatMap(notice -> openLines(notice, person).stream())
                .forEach(line -> lines.put(line.taskId(), line));
        return List.copyOf(lines.values());
    }

    private boolean done(StoredNotice notice, PersonId person) {
        if (notice.digest()) {
            return openLines(notice, person).isEmpty();
        }
        return notice.taskId() != null && !matters.waits(notice.taskId());
    }

    /** Whoever answers in his place now gets it instead. */
    private boolean stillReaches(StoredNotice notice, PersonId person) {
        List<PersonId> people = recipients.of(notice);
        recipients.deliver(people.stream().map(one -> new Delivery(notice, one)).toList());
        return people.contains(person);
    }

    private List<Digest.Line> openLines(StoredNotice notice, PersonId person) {
        return jdbc
                .sql("SELECT * FROM notification_line WHERE notice_id = ? ORDER BY no")
                .param(notice.id())
                .query(NoticeRelevance::line)
                .list()
                .stream()
                .filter(line -> matters.waitsFor(line.taskId(), person))
                .toList();
    }

    private static Digest.Line line(ResultSet row, int no) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        return new Digest.Line(
                row.getString("task_id"),
                row.getString("process"),
                row.getString("title"),
                new CaseNumber(row.getString("case_number")),
                row.getString("about"),
                due == null ? null : due.toInstant());
    }

    public void drop(QueuedMail mail, StoredNotice notice, String reason) {
        jdbc.sql("UPDATE notification_delivery SET dropped = ? WHERE notice_id = ? AND person_id = ?")
                .params(reason, notice.id(), mail.person().value())
                .update();
    }
}
