package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts.Judged;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts.Learned;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.VerdictRows;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.VerdictTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts of an evaluation, kept when it is measured, and what the table of verdicts says of them with the settings of the day. */
@Service
@Transactional
public class Measurements {

    /** The settings the table compares with, which it knows by their last word. */
    private static final List<String> THRESHOLDS = List.of(
            "evaluation.pairsLow",
            "evaluation.preHigh",
            "evaluation.gainLow",
            "evaluation.gainHigh",
            "evaluation.reactionLow",
            "evaluation.passRateLow",
            "evaluation.behaviourLow",
            "evaluation.behaviourHigh",
            "evaluation.retentionLow");

    /** The settings by which the facts came about; with those of the table they are kept, so that a verdict can be recomputed after they have changed. */
    private static final List<String> MEASURED = List.of("evaluation.significance", "evaluation.quorum");

    /** The row of the table that says that facts are missing. */
    private static final String INCOMPLETE = "incomplete";

    private static final double HUNDREDTHS = 100;

    private final LearningEffects effects;
    private final Reactions reactions;
    private final LaterEffects later;
    private final VerdictRows rows;
    private final VerdictTable table;
    private final Policies policies;
    private final BusinessClock clock;

    Measurements(
            LearningEffects effects,
            Reactions reactions,
            LaterEffects later,
            VerdictRows rows,
            VerdictTable table,
            Policies policies,
            BusinessClock clock) {
        this.effects = effects;
        this.reactions = reactions;
        this.later = later;
        this.rows = rows;
        this.table = table;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean measuresLearning(Batch batch) {
        return effects.tests(batch);
    }

    /** As they are now. */
    @Transactional(readOnly = true)
    public VerdictFacts now(Evaluation evaluation) {
        return now(evaluation, effects.of(batches(evaluation)).figures());
    }

    /** The same, where it is known already what was learned. */
    @Transactional(readOnly = true)
    public VerdictFacts now(Evaluation evaluation, LearningFigures learning) {
        List<String> batches = batches(evaluation);
        LearningFigures.Tests tests = learning.tests();
        Double gain = learning.gain();
        ReactionFigures reaction = reactions.figures(evaluation, batches);
        return new VerdictFacts(
                new Learned(
                        learning.pairs(),
                        learning.before(),
                        learning.difference(),
                        tests == null ? null : Double.valueOf(tests.deciding()),
                        learning.significant(),
                        gain == null || tests == null ? null : Double.valueOf(gain * HUNDREDTHS),
                        later.retained(evaluation, batches)),
                new Judged(
                        reaction.answers(),
                        reaction.index(),
                        effects.passRate(batches),
                        later.behaviour(evaluation, batches)),
                evaluation.review()
                        ? rows.noRiseTheYearBefore(evaluation)
                        : rows.noRiseBefore(evaluation.programme(), evaluation.batch()),
                clock.instant());
    }

    /** The batches it is about, in the order in which they ended. */
    @Transactional(readOnly = true)
    public List<String> batches(Evaluation evaluation) {
        return rows.batches(evaluation);
    }

    /** The fewest pairs of which anything is concluded, as it is today. */
    @Transactional(readOnly = true)
    public int pairsLow() {
        return policies.number("evaluation.pairsLow", clock.today());
    }

    void measure(Evaluation evaluation) {
        rows.insert(evaluation.number(), now(evaluation));
    }

    /** Whether the table has no answer but that something is missing, and nobody was asked for his reaction: people who learn alone attend nothing. */
    boolean lacksWhatNobodyWasAsked(Evaluation evaluation) {
        VerdictFacts facts = rows.facts(evaluation.number()).orElseThrow();
        return reactions.nobodyAsked(evaluation.batch())
                && table.ask(given(facts, settings(THRESHOLDS))).rule().equals(INCOMPLETE);
    }

    /** Asks the table about the kept facts and keeps its answer beside them. */
    ProposedVerdict propose(Evaluation evaluation) {
        VerdictFacts facts = rows.facts(evaluation.number()).orElseThrow();
        Map<String, Integer> thresholds = settings(THRESHOLDS);
        VerdictTable.Row row = table.ask(given(facts, thresholds));
        Map<String, Integer> all = settings(MEASURED);
        all.putAll(thresholds);
        String settings = all.entrySet().stream()
                .map(setting -> setting.getKey() + '=' + setting.getValue())
                .collect(Collectors.joining("\n"));
        ProposedVerdict proposed =
                new ProposedVerdict(row.rule(), ProgrammeVerdict.valueOf(row.outcome()), row.version(), settings);
        rows.propose(evaluation.number(), proposed);
        return proposed;
    }

    private Map<String, Integer> settings(List<String> keys) {
        return keys.stream()
                .collect(Collectors.toMap(
                        key -> key.substring(key.indexOf('.') + 1),
                        key -> policies.number(key, clock.today()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The facts that were kept; empty before they are measured. */
    @Transactional(readOnly = true)
    public Optional<VerdictFacts> kept(String evaluation) {
        return rows.facts(evaluation);
    }

    @Transactional(readOnly = true)
    public Optional<ProposedVerdict> proposed(String evaluation) {
        return rows.proposed(evaluation);
    }

    @Transactional(readOnly = true)
    public List<Opinion> opinions(String evaluation) {
        return rows.opinions(evaluation);
    }

    private static Map<String, @Nullable Object> given(VerdictFacts facts, Map<String, Integer> thresholds) {
        Map<String, @Nullable Object> given = new HashMap<>(thresholds);
        given.put("pairs", facts.learned().pairs());
        given.put("preMean", facts.learned().preMean());
        given.put("significantGain", facts.learned().significant());
        given.put("gain", facts.learned().gain());
        given.put("retained", facts.learned().retained());
        given.put("reaction", facts.judged().reaction());
        given.put("passRate", facts.judged().passRate());
        given.put("behaviour", facts.judged().behaviour());
        given.put("sameBefore", facts.sameBefore());
        return given;
    }
}
