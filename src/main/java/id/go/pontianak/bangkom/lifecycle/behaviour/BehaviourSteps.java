package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.workflow.deadline.DeadlinesMoved;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Ground;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.State;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase.Status;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows.Rater;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.WaveRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.process.BehaviourEvaluationProcess;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens in a measurement by itself: asking, closing, and ending the wave. */
@Service
@Transactional
public class BehaviourSteps {

    private final BehaviourCases cases;
    private final AlumnusRows alumni;
    private final RaterRows raters;
    private final WaveRows waves;
    private final Requests requests;
    private final BehaviourRecord record;
    private final BehaviourEvaluationProcess process;

    BehaviourSteps(
            BehaviourCases cases,
            AlumnusRows alumni,
            RaterRows raters,
            WaveRows waves,
            Requests requests,
            BehaviourRecord record,
            BehaviourEvaluationProcess process) {
        this.cases = cases;
        this.alumni = alumni;
        this.raters = raters;
        this.waves = waves;
        this.requests = requests;
        this.record = record;
        this.process = process;
    }

    /** The cases of a wave that has just been opened; without any it is over. */
    void begin(String batch, int days) {
        List<BehaviourCase> opened = cases.of(batch, days);
        opened.forEach(this::begin);
        if (opened.isEmpty()) {
            waves.lock(batch);
            endWave(batch, days);
        }
    }

    void begin(BehaviourCase one) {
        record.system(one.caseNumber(), "opened");
        process.opened(one.caseNumber(), Addressee.office(one.office()).toString());
    }

    /** Those who are to answer and have not; who was asked before is passed over. */
    public void askRaters(String number) {
        BehaviourCase one = cases.load(number);
        List<Invitee> invitees = raters.ofCase(one.caseNumber()).stream()
                .filter(rater -> !rater.answered())
                .map(Rater::person)
                .distinct()
                .map(Invitee::of)
                .toList();
        requests.open(BehaviourRequest.KEY, one.caseNumber(), one.until(), invitees);
    }

    public boolean answersComplete(CaseNumber number) {
        return requests.progress(BehaviourRequest.KEY, number).open() == 0;
    }

    /** Nothing happens where the superior is still waited for. */
    void allAnswersIn(CaseNumber number) {
        process.hold(number);
        if (answersComplete(number)) {
            process.allAnswersIn(number);
        }
    }

    void hold(CaseNumber number) {
        process.hold(number);
    }

    void unratable(CaseNumber number, Ground ground) {
        record.system(number, "unratable", Map.of("ground", ground.name()));
        settle(number);
    }

    void moved(CaseNumber from, CaseNumber to) {
        record.system(from, "movedAway");
        record.system(to, "movedHere");
        settle(from);
    }

    /** Nobody is left of whom the superior has to say something: the case no longer waits for him. The caller holds the case. */
    private void settle(CaseNumber caseNumber) {
        String number = caseNumber.value();
        if (cases.load(number).status() == Status.RATING
                && alumni.ofCase(caseNumber).stream().noneMatch(Alumnus::open)) {
            cases.become(number, Status.AWAITING);
            process.nobodyLeft(caseNumber);
        }
    }

    /** Nothing more is answered; who was not judged stays so. The last case ends the wave. The case is held before its row, as everywhere. */
    public void close(String number) {
        process.hold(new CaseNumber(number));
        BehaviourCase one = cases.lock(number);
        requests.close(BehaviourRequest.KEY, one.caseNumber());
        alumni.ofCase(one.caseNumber()).stream()
                .filter(Alumnus::open)
                .forEach(alumnus -> alumni.unrated(alumnus.id(), Ground.SILENT));
        cases.become(number, outcome(alumni.ofCase(one.caseNumber())));
        record.system(one.caseNumber(), "closed");
        waves.lock(one.batch());
        if (cases.of(one.batch(), one.days()).stream()
                .noneMatch(other -> other.status().open())) {
            endWave(one.batch(), one.days());
        }
    }

    /** The window keeps as many working days as it had. */
    @EventListener
    void on(DeadlinesMoved moved) {
        if (moved.process().equals(BehaviourRecord.PROCESS)) {
            moved.latestFirst()
                    .forEach(move -> cases.moveWindow(moved.caseNumber().value(), move.getKey(), move.getValue()));
        }
    }

    private static Status outcome(List<Alumnus> all) {
        if (all.stream().anyMatch(alumnus -> alumnus.state() == State.RATED)) {
            return Status.RATED;
        }
        return all.stream().anyMatch(alumnus -> alumnus.ground() == Ground.SILENT) ? Status.SILENT : Status.NOBODY;
    }

    private void endWave(String batch, int days) {
        if (waves.close(batch, days)) {
            boolean last = waves.of(batch).stream().allMatch(wave -> wave.state() == Wave.State.CLOSED);
            record.measured(batch, days, last);
        }
    }
}
