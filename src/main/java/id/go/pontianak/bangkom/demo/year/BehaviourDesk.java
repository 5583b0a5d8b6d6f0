package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Opportunity;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourAnswer;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourAnswers;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourQuestion;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRatings;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRatings.Circumstances;
import id.go.pontianak.bangkom.lifecycle.behaviour.Obstacle;
import id.go.pontianak.bangkom.lifecycle.behaviour.RaterRole;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Superiors, alumni and colleagues judge behaviour at work, through the faces of the pages. */
@Component
@Profile({"demo", "year"})
class BehaviourDesk {

    private static final int BETTER = 4;

    private final BehaviourRatings ratings;
    private final BehaviourAnswers answers;
    private final Officials officials;
    private final YearTraces traces;

    BehaviourDesk(BehaviourRatings ratings, BehaviourAnswers answers, Officials officials, YearTraces traces) {
        this.ratings = ratings;
        this.answers = answers;
        this.officials = officials;
        this.traces = traces;
    }

    /** Whoever is asked in this case of a wave answers, colleagues first. */
    void judge(CaseNumber caseNumber) {
        String number = caseNumber.value();
        traces.people("""
                        SELECT DISTINCT r.person::text FROM behaviour_rater r JOIN behaviour_subject s ON s.id = r.subject
                        WHERE s.case_number = ? AND r.answered_on IS NULL
                        """, number).forEach(person -> answer(number, person));
        PersonId superior = officials.of(caseNumber);
        ratings.of(number, superior).stream()
                .filter(Alumnus::open)
                .forEach(alumnus -> ratings.rate(
                        number,
                        alumnus.id(),
                        better(RaterRole.SUPERIOR),
                        new Circumstances(Opportunity.YES, 0),
                        superior));
    }

    private void answer(String number, PersonId person) {
        answers.asked(number, person).stream()
                .filter(asked -> !asked.answered())
                .forEach(asked -> answers.answer(number, asked.alumnus().id(), better(asked.role()), person));
    }

    private BehaviourAnswer better(RaterRole role) {
        return new BehaviourAnswer(
                answers.questions(role).stream()
                        .collect(Collectors.toMap(BehaviourQuestion::number, question -> BETTER)),
                Set.of(Obstacle.NONE),
                "");
    }
}
