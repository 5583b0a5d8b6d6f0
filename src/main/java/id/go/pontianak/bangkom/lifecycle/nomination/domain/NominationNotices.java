package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the people concerned what happened to a nomination and what it means next. */
@Component
public class NominationNotices {

    /** What may happen again without anything else of the nomination changing: told once for each change of the batch. */
    private static final Set<String> ONCE_A_CHANGE =
            Set.of("rescheduled", "rescheduledQuestioned", "seatKept", "seatKeptAnswer");

    private final Notifications notifications;
    private final Directory directory;
    private final Batches batches;

    NominationNotices(Notifications notifications, Directory directory, Batches batches) {
        this.notifications = notifications;
        this.directory = directory;
        this.batches = batches;
    }

    /** The nominee, whoever proposed him, and HR of his unit. */
    public void tellEveryone(Nomination nomination, String what, Map<String, String> facts) {
        Stream.of(
                        Addressee.person(nomination.person()),
                        Addressee.person(nomination.proposer()),
                        Role.unitHr(nomination.unit()))
                .distinct()
                .forEach(to -> tell(nomination, what, to, facts));
    }

    /** Where HR of the unit is told of its task anyway. */
    public void tellNomineeAndProposer(Nomination nomination, String what, Map<String, String> facts) {
        Stream.of(Addressee.person(nomination.person()), Addressee.person(nomination.proposer()))
                .distinct()
                .forEach(to -> tell(nomination, what, to, facts));
    }

    public void tellNominee(Nomination nomination, String what, Map<String, String> facts) {
        tell(nomination, what, Addressee.person(nomination.person()), facts);
    }

    public void tell(Nomination nomination, String what, Addressee to, Map<String, String> facts) {
        notifications.notify(notice(nomination, what, to, facts));
    }

    /** Who was asked meanwhile reads of it in his next digest. */
    public void mention(Nomination nomination, String what, List<Addressee> to, Map<String, String> facts) {
        to.forEach(one -> notifications.mentionInDigest(notice(nomination, what, one, facts)));
    }

    /** At most once a day for each who is asked. */
    public void nudge(Nomination nomination, Addressee to, String reason, LocalDate day) {
        notifications.notify(notice(nomination, "nudged", to, because(reason), Math.toIntExact(day.toEpochDay())));
    }

    private Notice notice(Nomination nomination, String what, Addressee to, Map<String, String> facts) {
        int occurrence =
                ONCE_A_CHANGE.contains(what) ? batches.batch(nomination.batch()).version() : nomination.revision();
        return notice(nomination, what, to, facts, occurrence);
    }

    private Notice notice(Nomination nomination, String what, Addressee to, Map<String, String> facts, int occurrence) {
        Map<String, String> model = new HashMap<>(facts);
        model.put("person", directory.person(nomination.person()).name());
        model.put("batch", batches.batch(nomination.batch()).title());
        model.put("number", nomination.number());
        return new Notice(
                "nomination/" + what,
                nomination.number(),
                nomination.status() + "-" + nomination.steps().size(),
                to,
                occurrence,
                ConflictScope.NONE,
                null,
                "/nominations/" + nomination.number(),
                model);
    }

    public static Map<String, String> because(@Nullable String reason) {
        return Map.of("reason", reason == null ? "" : reason);
    }

    public static Map<String, String> until(Instant until) {
        return Map.of("until", until.toString());
    }
}
