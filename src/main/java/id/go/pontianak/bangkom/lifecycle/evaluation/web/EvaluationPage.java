package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Learning;
import id.go.pontianak.bangkom.lifecycle.evaluation.LeftOut;
import id.go.pontianak.bangkom.lifecycle.evaluation.Opinion;
import id.go.pontianak.bangkom.lifecycle.evaluation.ProposedVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionQuestion;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention;
import id.go.pontianak.bangkom.lifecycle.evaluation.ScorePair;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts;
import id.go.pontianak.bangkom.lifecycle.interview.Interview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An evaluation as one person reads it; {@code beside} is the final one of an interim one, and the other way round; {@code reviewed} are the batches of a review. {@code names} of participants and officials; {@code named}: the reader may see the scores of persons. */
record EvaluationPage(
        Batch batch,
        List<BatchPart.Link> tabs,
        List<Batch> reviewed,
        Evaluation evaluation,
        @Nullable Evaluation beside,
        Learning learning,
        ReactionFigures reaction,
        List<ReactionQuestion> questions,
        Verdict verdict,
        @Nullable Retention retention,
        Behaviour behaviour,
        List<Interview> interviews,
        @Nullable Redesign redesign,
        Drawn drawn,
        Map<String, String> names,
        boolean named) {

    /** {@code facts} are those that were kept, or those of today; {@code changed}: today's are others. */
    record Verdict(
            VerdictFacts facts,
            boolean changed,
            int pairsLow,
            @Nullable ProposedVerdict proposed,
            List<Opinion> opinions) {}

    /** {@code planned}: it is or will be measured; {@code index} null: too little is known. */
    record Behaviour(boolean planned, @Nullable Double index) {}

    record Drawn(
            @Nullable Chart reaction,
            @Nullable Chart scores,
            @Nullable Chart retention) {}

    /** How many participants were left out for a reason. */
    record Reason(String messageKey, long people) {}

    /** Of the evaluation of one of the batches that are reviewed. */
    public String numberOf(Batch one) {
        return Evaluation.numberOf(one.number());
    }

    /** In the order of the roster. */
    public List<ScorePair> pairs() {
        return named ? learning.pairs() : List.of();
    }

    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            long people = learning.leftOut().stream()
                    .filter(one -> one.reason() == reason)
                    .count();
            if (people > 0) {
                reasons.add(new Reason("evaluation.leftOut." + reason, people));
            }
        }
        return reasons;
    }

    /** The same of those who make no pair of post-test and delayed test. */
    public List<Reason> forgotten() {
        List<Reason> reasons = new ArrayList<>();
        if (retention != null) {
            for (Retention.Reason reason : Retention.Reason.values()) {
                long people = retention.leftOut().stream()
                        .filter(one -> one.reason() == reason)
                        .count();
                if (people > 0) {
                    reasons.add(new Reason("evaluation.retention.leftOut." + reason, people));
                }
            }
        }
        return reasons;
    }

    public long interviewed() {
        return interviews.stream()
                .filter(one -> one.state() == Interview.State.HEARD)
                .count();
    }

    /** The words of an open question. */
    public String question(int number, String language) {
        return questions.stream()
                .filter(question -> question.number() == number)
                .map(question -> question.in(language))
                .findFirst()
                .orElse("");
    }

    /** An infinite effect, of differences that are all equal, has no figure. */
    public boolean finite(double value) {
        return Double.isFinite(value);
    }

    /** Message keys of what the table was asked without. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (verdict.facts().judged().reaction() == null) {
            missing.add("evaluation.figure.reaction");
        }
        if (verdict.facts().judged().passRate() == null) {
            missing.add("evaluation.figure.passRate");
        }
        if (verdict.facts().judged().behaviour() == null) {
            missing.add("evaluation.figure.behaviour");
        }
        return missing;
    }
}
