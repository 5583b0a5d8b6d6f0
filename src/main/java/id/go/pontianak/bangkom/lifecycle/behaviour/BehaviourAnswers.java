package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.AlumnusRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourAnswerRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows.Rater;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.WaveRows;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What alumni, colleagues and subordinates answer: about each of whom somebody is asked once, and kept without who it was. */
@Service
@Transactional
public class BehaviourAnswers {

    /** Somebody about whom a person is asked. */
    public record Asked(Alumnus alumnus, RaterRole role, boolean answered) {}

    private final BehaviourCases cases;
    private final AlumnusRows alumni;
    private final RaterRows raters;
    private final WaveRows waves;
    private final BehaviourAnswerRows rows;
    private final Requests requests;
    private final BusinessClock clock;

    BehaviourAnswers(
            BehaviourCases cases,
            AlumnusRows alumni,
            RaterRows raters,
            WaveRows waves,
            BehaviourAnswerRows rows,
            Requests requests,
            BusinessClock clock) {
        this.cases = cases;
        this.alumni = alumni;
        this.raters = raters;
        this.waves = waves;
        this.rows = rows;
        this.requests = requests;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<BehaviourQuestion> questions(RaterRole role) {
        return rows.questions().stream()
                .filter(question -> question.askedOf(role))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Obstacle> obstacles() {
        return rows.obstacles();
    }

    /** Those about whom the person is asked in this case; a person who was not asked finds nothing. */
    @Transactional(readOnly = true)
    public List<Asked> asked(String number, PersonId person) {
        CaseNumber caseNumber = new CaseNumber(number);
        own(caseNumber, person);
        return raters.ofCase(caseNumber, person).stream()
                .map(rater -> new Asked(
                        alumni.find(rater.alumnus()).orElseThrow(NotFound::new), rater.role(), rater.answered()))
                .toList();
    }

    /** Whether answers are taken still. */
    @Transactional(readOnly = true)
    public boolean open(BehaviourCase one) {
        return one.status().open() && clock.instant().isBefore(one.until());
    }

    /** Refused a second time, and after the window. Those who answer in one wave wait for each other, as each mixes the answers of all. */
    public void answer(String number, UUID alumnus, BehaviourAnswer answer, PersonId person) {
        CaseNumber caseNumber = new CaseNumber(number);
        Rater rater = raters.find(caseNumber, alumnus, person).orElseThrow(NotFound::new);
        BehaviourCase one = cases.holdOpen(number);
        if (!open(one)) {
            throw new NotPossibleNow("refusal.request.closed");
        }
        requireComplete(rater.role(), answer);
        waves.lock(one.batch());
        if (!raters.mark(alumnus, person, clock.today())) {
            throw new NotPossibleNow("refusal.request.answered");
        }
        rows.mix(one.batch(), one.days(), row(alumnus, rater.role(), answer));
        if (raters.ofCase(caseNumber, person).stream().allMatch(Rater::answered)) {
            requests.answer(person, own(caseNumber, person).id());
        }
    }

    void requireComplete(RaterRole role, BehaviourAnswer answer) {
        answer.requireComplete(
                questions(role), obstacles().stream().map(Obstacle::code).collect(Collectors.toSet()));
    }

    void keepOfSuperior(UUID alumnus, BehaviourAnswer answer) {
        rows.add(row(alumnus, RaterRole.SUPERIOR, answer));
    }

    private BehaviourAnswerRows.Given row(UUID alumnus, RaterRole role, BehaviourAnswer answer) {
        return new BehaviourAnswerRows.Given(
                alumnus, role, answer.row(rows.questions().size()), answer.obstacles(), answer.remark());
    }

    private Request own(CaseNumber caseNumber, PersonId person) {
        return requests.listOf(BehaviourRequest.KEY, caseNumber).stream()
                .filter(request -> request.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
