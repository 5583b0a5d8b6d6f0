package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.learning.LearningProgress.Progress;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Pace;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learners of self-paced batches who fall behind are told in their digest on Mondays and at half time, and all who are not done seven and two
 * days before the end. Their superiors and the personnel staff of their units get how many they are, in their digest, and no further mail. Each batch in a transaction of
 * its own.
 */
@Component
class LearningReminders implements DailyReminder, BulkRuns.Worker {

    static final String KIND = "learning.remind";

    /** Nobody in particular: the round acts for no person. */
    private static final PersonId MACHINE = new PersonId(new UUID(0, 0));

    private static final int MOST_BATCHES = 1000;
    private static final String SUPERIORS = "learning/staffBehind";

    private final Batches batches;
    private final Participants participants;
    private final LearningProgress progress;
    private final Directory directory;
    private final Notifications notifications;
    private final BulkRuns runs;

    LearningReminders(
            Batches batches,
            Participants participants,
            LearningProgress progress,
            Directory directory,
            Notifications notifications,
            BulkRuns runs) {
        this.batches = batches;
        this.participants = participants;
        this.progress = progress;
        this.directory = directory;
        this.notifications = notifications;
        this.runs = runs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void remind(LocalDate today) {
        List<BulkRuns.Row> selfPaced = batches.list(List.of(BatchStatus.STARTED), "", 0, MOST_BATCHES).stream()
                .filter(batch -> !batch.mode().blocks())
                .map(batch -> new BulkRuns.Row(batch.number(), today.toString()))
                .toList();
        if (!selfPaced.isEmpty()) {
            runs.start(KIND, MACHINE, selfPaced);
        }
    }

    /** A row's key is the batch, its input the day of the round. */
    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        remind(batches.batch(row.key()), LocalDate.parse(row.input()));
    }

    private void remind(Batch batch, LocalDate today) {
        List<Progress> open = progress.ofSelfPaced(batch).values().stream()
                .filter(one -> one.completed() == null)
                .filter(one -> participants.isParticipant(batch.number(), one.person()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Pace pace = new Pace(batch.period().from(), batch.lastDay(), today);
        open.forEach(one -> remind(batch, one, pace));
        if (pace.weekly()) {
            summarise(
                    batch,
                    open.stream().filter(one -> pace.behind(one.percent())).toList(),
                    pace);
        }
    }

    private void remind(Batch batch, Progress one, Pace pace) {
        String closing = pace.closing();
        if (closing != null) {
            tell(
                    "learning/closing",
                    batch,
                    closing,
                    Addressee.person(one.person()),
                    "/learning/" + batch.programme(),
                    facts(batch, one.percent()));
        } else if (pace.behind(one.percent()) && pace.occasion() != null) {
            tell(
                    "learning/behind",
                    batch,
                    pace.occasion(),
                    Addressee.person(one.person()),
                    "/learning/" + batch.programme(),
                    facts(batch, one.percent()));
        }
    }

    /** One line for each office above and each unit, with how many of theirs are behind. */
    private void summarise(Batch batch, Collection<Progress> behind, Pace pace) {
        Map<PersonId, Person> people =
                directory.persons(behind.stream().map(Progress::person).toList());
        Map<String, Integer> counts = new TreeMap<>();
        for (Person person : people.values()) {
            if (person.supervisorOffice() != null) {
                counts.merge(Addressee.office(person.supervisorOffice()).toString(), 1, Integer::sum);
            }
            counts.merge(Role.unitHr(person.governmentUnit()).toString(), 1, Integer::sum);
        }
        counts.forEach((addressee, count) -> tell(
                SUPERIORS,
                batch,
                pace.week(),
                Addressee.parse(addressee),
                "/batches/" + batch.number() + "/learning",
                Map.of(
                        "title",
                        batch.title(),
                        "count",
                        count.toString(),
                        "until",
                        batch.lastDay().toString())));
    }

    private static Map<String, String> facts(Batch batch, int percent) {
        return Map.of(
                "title",
                batch.title(),
                "percent",
                String.valueOf(percent),
                "until",
                batch.lastDay().toString());
    }

    private void tell(String template, Batch batch, String step, Addressee to, String link, Map<String, String> model) {
        notifications.mentionInDigest(
                new Notice(template, batch.caseNumber(), step, to, 1, ConflictScope.NONE, link, model));
    }
}
