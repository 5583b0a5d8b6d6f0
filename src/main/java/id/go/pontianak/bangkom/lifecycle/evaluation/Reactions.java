package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.EvaluationCases;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.ReactionMeasure;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.ReactionRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reaction of participants (level 1): whoever attended at least one session, or read half of what he learned by himself, is asked once, answers without his name, and nobody can link an answer to him. Who
 * has answered is known, so that others can be reminded; what he answered is kept elsewhere, without a person or a time.
 */
@Service
@Transactional
public class Reactions {

    private final ReactionRows rows;
    private final EvaluationCases cases;
    private final Batches batches;
    private final Attendees attendees;
    private final Requests requests;
    private final Policies policies;
    private final BusinessClock clock;

    Reactions(
            ReactionRows rows,
            EvaluationCases cases,
            Batches batches,
            Attendees attendees,
            Requests requests,
            Policies policies,
            BusinessClock clock) {
        this.rows = rows;
        this.cases = cases;
        this.batches = batches;
        this.attendees = attendees;
        this.requests = requests;
        this.policies = policies;
        this.clock = clock;
    }

    /** Asks those who attended, each once. */
    public void open(Evaluation evaluation) {
        ask(evaluation, attendees.of(evaluation.batch()));
    }

    /** Whoever is recorded as present only after the training is asked as well, while the questionnaire is open. */
    public void openLate(Evaluation found, PersonId person) {
        if (rows.answered(found.batch(), person).isPresent()) {
            return;
        }
        Evaluation evaluation = cases.holdOpen(found.number());
        if (!evaluation.reaction().closed() && evaluation.status() == EvaluationStatus.COLLECTING) {
            ask(evaluation, List.of(person));
        }
    }

    /**
     * Whether all have answered who were asked or may still be: a participant of whom nothing tells that he attended, with a session of which nothing is recorded
     * for him, is asked as soon as its signed list is entered.
     */
    @Transactional(readOnly = true)
    public boolean complete(Evaluation evaluation) {
        return requests.progress(ReactionRequest.KEY, evaluation.caseNumber()).open() == 0
                && attendees.allKnown(evaluation.batch());
    }

    private void ask(Evaluation evaluation, List<PersonId> persons) {
        List<Invitee> invitees = persons.stream().map(Invitee::of).toList();
        List<Request> opened = requests.open(
                ReactionRequest.KEY,
                evaluation.caseNumber(),
                evaluation.reaction().until(),
                invitees);
        rows.invite(evaluation.batch(), opened.stream().map(Request::person).toList(), clock.today());
    }

    /**
     * Nothing more is answered. Answers of fewer than may be shown are deleted, as they would tell who gave them: of them it is only kept how many they were.
     * The caller holds the lock of the case.
     */
    public void close(Evaluation evaluation) {
        requests.close(ReactionRequest.KEY, evaluation.caseNumber());
        if (rows.countAnswered(evaluation.batch()) < quorum()) {
            rows.forget(evaluation.batch());
        }
    }

    /** Whether the person has answered already; a person who was not asked is not found. */
    @Transactional(readOnly = true)
    public boolean answered(String batch, PersonId person) {
        return rows.answered(batch, person).orElseThrow(NotFound::new);
    }

    /** The questions of this batch, in their order. */
    @Transactional(readOnly = true)
    public List<ReactionQuestion> questions(Batch batch) {
        return rows.questions().stream()
                .filter(question -> !question.classroom() || !batch.mode().online())
                .toList();
    }

    /** The answer of a person who was asked, to all questions of his batch; a second one, and one after the window, are refused. */
    public void answer(Evaluation found, PersonId person, ReactionAnswer answer) {
        String batch = found.batch();
        answered(batch, person);
        Evaluation evaluation = cases.holdOpen(found.number());
        if (evaluation.reaction().closed()
                || !clock.instant().isBefore(evaluation.reaction().until())) {
            throw new NotPossibleNow("refusal.request.closed");
        }
        answer.requireComplete(questions(batches.batch(batch)));
        Request own = requests.listOf(ReactionRequest.KEY, evaluation.caseNumber()).stream()
                .filter(request -> request.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
        requests.answer(person, own.id());
        if (!rows.mark(batch, person, clock.today())) {
            throw new NotPossibleNow("refusal.request.answered");
        }
        rows.add(batch, answer.row(rows.questions().size()));
        rows.addRemarks(batch, answer.remarks());
    }

    @Transactional(readOnly = true)
    public ReactionFigures figures(Evaluation evaluation) {
        return figures(evaluation, List.of(evaluation.batch()));
    }

    /**
     * Those of all these batches together. Of each of several batches of a review the figures stand on its own page: answers of fewer than may be shown are
     * deleted, and single questions are shown only where each batch shows its own, so that nothing can be subtracted.
     */
    @Transactional(readOnly = true)
    public ReactionFigures figures(Evaluation evaluation, List<String> batches) {
        int quorum = quorum();
        int invited = batches.stream().mapToInt(rows::countInvited).sum();
        List<@Nullable Integer[]> answers = new ArrayList<>();
        boolean single = true;
        for (String batch : batches) {
            List<@Nullable Integer[]> own = rows.answers(batch);
            single &= own.isEmpty() || own.size() >= ReactionFigures.ITEMS_FROM * quorum;
            answers.addAll(own);
        }
        if (!evaluation.reaction().closed() || answers.size() < quorum) {
            int answered = batches.stream().mapToInt(rows::countAnswered).sum();
            return ReactionFigures.withheld(invited, answered, quorum);
        }
        List<ReactionQuestion> questions = rows.questions();
        List<ReactionFigures.Judgement> dimensions = ReactionMeasure.dimensions(questions, answers);
        return new ReactionFigures(
                invited,
                answers.size(),
                quorum,
                ReactionMeasure.index(dimensions),
                dimensions,
                single ? ReactionMeasure.items(questions, answers) : List.of(),
                evaluation.review() ? Map.of() : rows.remarks(evaluation.batch()));
    }

    /**
     * As this reader may see them: whoever answered himself could take his own answer off, and those of the other batches as well, so of the others of his batch as many
     * have to remain as are shown at all.
     */
    @Transactional(readOnly = true)
    public ReactionFigures figures(Evaluation evaluation, List<String> batches, PersonId reader) {
        ReactionFigures figures = figures(evaluation, batches);
        boolean tooFew = batches.stream()
                .filter(batch -> rows.answered(batch, reader).orElse(false))
                .mapToInt(batch -> rows.answers(batch).size())
                .anyMatch(answers -> answers > 0 && answers - 1 < figures.quorum());
        return tooFew ? ReactionFigures.withheld(figures.invited(), figures.answers(), figures.quorum()) : figures;
    }

    private int quorum() {
        return policies.number("evaluation.quorum", clock.today());
    }

    @Transactional(readOnly = true)
    public boolean nobodyAsked(String batch) {
        return rows.countInvited(batch) == 0;
    }
}
