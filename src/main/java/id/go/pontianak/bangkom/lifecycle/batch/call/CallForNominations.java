package id.go.pontianak.bangkom.lifecycle.batch.call;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.UnitAnswers;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.CallInvitations;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The call: it opens, units are asked to nominate and reminded, and it closes. */
@Service
@Transactional
public class CallForNominations {

    private final BatchLocks locks;
    private final CallInvitations callInvitations;
    private final UnitAnswers answers;
    private final BatchDates dates;
    private final Directory directory;
    private final BusinessClock clock;

    CallForNominations(
            BatchLocks locks,
            CallInvitations callInvitations,
            UnitAnswers answers,
            BatchDates dates,
            Directory directory,
            BusinessClock clock) {
        this.locks = locks;
        this.callInvitations = callInvitations;
        this.answers = answers;
        this.dates = dates;
        this.directory = directory;
        this.clock = clock;
    }

    /** Opens the call, for the first time or again, and writes to the units: those with a quota or, where there is none, all. */
    public void open(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        Collection<String> units = batch.quota().isEmpty()
                ? directory.listGovernmentUnits().stream().map(Unit::code).toList()
                : batch.quota().keySet();
        batch.openCall(clock.today(), units);
        callInvitations.callUpon(number, units);
        locks.keep(batch);
    }

    /** Writes once more to the units that have not answered, if the deadline of today is near and they were not reminded of it. */
    public void remindIfDue(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        if (batch.reminderDue(dates.reminderDay(batch.schedule()), clock.today())) {
            batch.remindUnits(answers.silentUnits(number));
            locks.keep(batch);
        }
    }

    public void close(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        batch.closeCall();
        locks.keep(batch);
    }
}
