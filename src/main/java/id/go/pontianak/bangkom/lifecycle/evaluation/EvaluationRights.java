package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.Opinion.Step;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.VerdictRows;
import id.go.pontianak.bangkom.lifecycle.participant.Participant;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads evaluations and who decides in them. The organisers of the batch and HR of the city read its evaluation with names, auditors without; HR and auditors
 * read all. Nobody decides about a training in which he taught, which he organised, in which he took part, or that he has dealt with in an earlier step.
 */
@Component
public class EvaluationRights {

    private final Authority authority;
    private final BatchStaff staff;
    private final Participants participants;
    private final EvaluationCases cases;
    private final VerdictRows verdicts;

    EvaluationRights(
            Authority authority,
            BatchStaff staff,
            Participants participants,
            EvaluationCases cases,
            VerdictRows verdicts) {
        this.authority = authority;
        this.staff = staff;
        this.participants = participants;
        this.cases = cases;
        this.verdicts = verdicts;
    }

    public boolean mayReadAll(PersonId person) {
        return authority.overseesCity(person);
    }

    public boolean mayRead(PersonId person, String batch) {
        return mayReadNames(person, batch) || mayReadAll(person);
    }

    /** A review is for those who read all. */
    public boolean mayRead(PersonId person, Evaluation evaluation) {
        return evaluation.review() ? mayReadAll(person) : mayRead(person, evaluation.batch());
    }

    /** Scores of persons, and who was left out. */
    public boolean mayReadNames(PersonId person, String batch) {
        return staff.mayRun(batch, person);
    }

    /** Whoever taught the batch does not write down what was wrong with its method, nor does whoever declared an interest. */
    public Set<PersonId> excludedFromRedesign(String batch) {
        Stream<PersonId> taught = staff.of(batch).stream()
                .filter(member -> member.task() == StaffMember.Task.TRAINER)
                .map(StaffMember::person)
                .flatMap(Stream::ofNullable);
        return Stream.concat(cases.recused(batch).stream(), taught).collect(Collectors.toSet());
    }

    public Set<PersonId> excluded(Evaluation evaluation) {
        Stream<PersonId> involved = verdicts.batches(evaluation).stream().flatMap(this::involved);
        Stream<PersonId> earlier = switch (evaluation.status()) {
            case ENDORSING -> Stream.ofNullable(evaluation.hands().by(Step.REVIEW));
            case DECIDING ->
                Stream.of(Step.REVIEW, Step.ENDORSE).map(evaluation.hands()::by).flatMap(Stream::ofNullable);
            default -> Stream.empty();
        };
        return Stream.concat(cases.recused(evaluation.batch()).stream(), Stream.concat(involved, earlier))
                .collect(Collectors.toSet());
    }

    private Stream<PersonId> involved(String batch) {
        return Stream.concat(
                staff.of(batch).stream().map(StaffMember::person).flatMap(Stream::ofNullable),
                participants.of(batch).stream().map(Participant::person));
    }
}
