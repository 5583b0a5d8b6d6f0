package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.WaveRows;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The waves of all batches, looked after every working morning: of a closed batch whose version of the programme holds level L3 they are planned, those whose day
 * has come are opened, people who moved are followed. What was due before a batch was closed is not made up for, unless no morning was worked since: of a day without a round the
 * next one sees to it. Waves open and people are followed as rows of a run, each in a transaction of its own.
 */
@Component
@Transactional
class BehaviourWaves implements DailyReminder {

    /** Nobody in particular: the round acts for no person. */
    private static final PersonId MACHINE = new PersonId(new UUID(0, 0));

    private final WaveRows waves;
    private final BehaviourFollowing following;
    private final BulkRuns runs;
    private final Batches batches;
    private final Programmes programmes;
    private final Policies policies;
    private final WorkingCalendar calendar;

    BehaviourWaves(
            WaveRows waves,
            BehaviourFollowing following,
            BulkRuns runs,
            Batches batches,
            Programmes programmes,
            Policies policies,
            WorkingCalendar calendar) {
        this.waves = waves;
        this.following = following;
        this.runs = runs;
        this.batches = batches;
        this.programmes = programmes;
        this.policies = policies;
        this.calendar = calendar;
    }

    @Override
    public void remind(LocalDate today) {
        plan(today);
        start(
                BehaviourWorkers.FOLLOW,
                following.changed().stream().map(BehaviourWorkers::row).toList());
        start(
                BehaviourWorkers.OPEN_WAVE,
                waves.due(today).stream().map(BehaviourWorkers::row).toList());
    }

    private void start(String kind, List<BulkRuns.Row> rows) {
        if (!rows.isEmpty()) {
            runs.start(kind, MACHINE, rows);
        }
    }

    private void plan(LocalDate today) {
        LocalDate first = firstUnseen(today);
        List<Integer> days = IntStream.of(
                        policies.number("evaluation.behaviourFirst", today),
                        policies.number("evaluation.behaviourSecond", today))
                .sorted()
                .distinct()
                .boxed()
                .toList();
        int longest = days.get(days.size() - 1);
        List<Batch> ended = batches.listBetween(first.minusDays(longest), today).stream()
                .filter(batch -> batch.status() == BatchStatus.CLOSED && measured(batch))
                .toList();
        Set<String> known = waves.known(ended.stream().map(Batch::number).toList());
        ended.stream()
                .filter(batch -> !known.contains(batch.number()))
                .forEach(batch -> days.stream()
                        .filter(after -> !batch.lastDay().plusDays(after).isBefore(first))
                        .forEach(after -> waves.insert(
                                batch.number(), after, batch.lastDay().plusDays(after))));
    }

    /** The day after the last one before today on which there was a round. */
    private LocalDate firstUnseen(LocalDate today) {
        LocalDate first = today;
        while (!calendar.isWorkingDay(first.minusDays(1), WeekPattern.SIX_DAYS)) {
            first = first.minusDays(1);
        }
        return first;
    }

    private boolean measured(Batch batch) {
        return programmes
                .terms(batch.programme(), batch.programmeVersion())
                .completion()
                .levels()
                .contains(EvaluationLevel.L3);
    }
}
