package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.learning.domain.LearnerRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PracticeRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A learner logs what he did at work and sends it to whoever answers for the office above him today. Refused for whoever has no seat, once
 * the batch is over, while it is with the superior, and when it is confirmed.
 */
@Service
@Transactional
public class PracticeLog {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_WHAT = 1000;
    /** So many entries more than asked are taken. */
    private static final int SPARE = 10;

    private final Enrolments enrolments;
    private final LearnerRows learners;
    private final PracticeRows rows;
    private final Requests requests;
    private final ConfirmationDue due;
    private final ResponsibleOfficials officials;
    private final BusinessClock clock;

    PracticeLog(
            Enrolments enrolments,
            LearnerRows learners,
            PracticeRows rows,
            Requests requests,
            ConfirmationDue due,
            ResponsibleOfficials officials,
            BusinessClock clock) {
        this.enrolments = enrolments;
        this.learners = learners;
        this.rows = rows;
        this.requests = requests;
        this.due = due;
        this.officials = officials;
        this.clock = clock;
    }

    /** His own; {@code NotFound} where the course asks for none, and for whoever has no seat. */
    @Transactional(readOnly = true)
    public Practice of(PersonId person, String programme) {
        Learner learner = enrolment(person, programme).learner();
        return learner == null ? Practice.none(person.value()) : rows.of(learner.id());
    }

    @Transactional(readOnly = true)
    public Enrolment enrolment(PersonId person, String programme) {
        return enrolments
                .find(person, programme)
                .filter(one -> one.counts() && one.course().practice().asked())
                .orElseThrow(NotFound::new);
    }

    public void add(PersonId person, String programme, @Nullable LocalDate day, String place, String what) {
        Enrolment enrolment = enrolment(person, programme);
        Learner learner = editable(enrolment);
        LocalDate first = Objects.requireNonNull(enrolment.batch()).period().from();
        if (day == null || day.isAfter(clock.today()) || day.isBefore(first)) {
            throw RuleViolated.at("day", "refusal.learning.practice.day", first);
        }
        require("place", place, LONGEST_PLACE);
        require("what", what, LONGEST_WHAT);
        int most = enrolment.course().practice().entries() + SPARE;
        if (rows.of(learner.id()).entries().size() >= most) {
            throw new NotPossibleNow("refusal.learning.practice.most", most);
        }
        rows.add(learner.id(), day, place.strip(), what.strip());
    }

    public void remove(PersonId person, String programme, int number) {
        Learner learner = editable(enrolment(person, programme));
        if (!rows.remove(learner.id(), number)) {
            throw new NotFound();
        }
    }

    /** To whoever answers for the office above; refused with fewer entries than asked, and where nobody answers. */
    public void send(PersonId person, String programme) {
        Enrolment enrolment = enrolment(person, programme);
        Learner learner = editable(enrolment);
        Practice log = rows.of(learner.id());
        int asked = enrolment.course().practice().entries();
        if (log.entries().size() < asked) {
            throw new NotPossibleNow(
                    "refusal.learning.practice.few", asked, log.entries().size());
        }
        int round = log.round() + 1;
        String office = due.officeAbove(person);
        PersonId superior = officials
                .answerOf(office, ConflictScope.of(person), clock.today())
                .orElseThrow(() -> new NotPossibleNow("refusal.learning.practice.nobody"))
                .person();
        rows.sent(learner.id(), round);
        requests.open(
                ConfirmationRequest.KIND,
                Practice.caseNumber(learner.id(), round),
                due.from(office),
                List.of(Invitee.of(superior).about(person).of(programme)));
    }

    /** The learner's row is locked, so that what is sent is what was shown to nobody else meanwhile. */
    private Learner editable(Enrolment enrolment) {
        if (enrolment.over()) {
            throw new NotPossibleNow("refusal.learning.over");
        }
        Learner seen = enrolment.learner();
        if (seen == null) {
            throw new NotPossibleNow("refusal.learning.practice.begin");
        }
        Learner learner =
                learners.lock(seen.person(), seen.programme(), seen.batch()).orElseThrow();
        Practice log = rows.of(learner.id());
        if (!log.state().editable() && !orphaned(log)) {
            throw new NotPossibleNow("refusal.learning.practice." + log.state());
        }
        return learner;
    }

    /** It was sent to somebody who serves no more. */
    private boolean orphaned(Practice log) {
        return log.state() == Practice.State.SENT
                && requests.listOf(ConfirmationRequest.KIND, Practice.caseNumber(log.learner(), log.round())).stream()
                        .noneMatch(request -> request.open());
    }

    private static void require(String field, String text, int longest) {
        if (text.isBlank() || text.strip().length() > longest) {
            throw RuleViolated.at(field, "refusal.learning.practice." + field, longest);
        }
    }
}
