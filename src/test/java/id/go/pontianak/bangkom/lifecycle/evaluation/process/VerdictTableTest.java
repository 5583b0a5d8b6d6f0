package id.go.pontianak.bangkom.lifecycle.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.DecisionTables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of verdicts row by row: both sides of each threshold, and each fact that may be missing. */
class VerdictTableTest {

    private static final String CONTINUE = "good CONTINUE";
    private static final String IMPROVE = "goodEnough CONTINUE_WITH_IMPROVEMENT";
    private static final String FORGOTTEN = "lowRetention ADJUST_METHOD";
    private static final String INCOMPLETE = "incomplete REVIEW";

    private final DecisionTables table =
            new DecisionTables("programmeVerdict", Path.of("processes/programme-verdict.dmn"));

    @Test
    void everyRowSpeaksOnItsSideOfEachThreshold() {
        assertThat(said("pairs", 5)).isEqualTo("tooFewPairs REVIEW");
        assertThat(said("pairs", 6)).isEqualTo(IMPROVE);
        assertThat(said("preMean", 85.0)).isEqualTo("alreadyCompetent REVIEW_NEED");
        assertThat(said("preMean", 84.99)).isEqualTo(IMPROVE);
        assertThat(said("significantGain", false)).isEqualTo("noRise ADJUST_METHOD");
        assertThat(said("significantGain", false, "sameBefore", true)).isEqualTo("noRiseAgain REPLACE_OR_STOP");
        assertThat(said("sameBefore", true)).isEqualTo(IMPROVE);
        assertThat(said("gain", 29.99)).isEqualTo("lowGain ADJUST_METHOD");
        assertThat(said("gain", 30.0)).isEqualTo(IMPROVE);
        assertThat(said("gain", -12.0)).isEqualTo("lowGain ADJUST_METHOD");
        assertThat(said("reaction", 69.99)).isEqualTo("lowReaction ADJUST_METHOD");
        assertThat(said("reaction", 70.0)).isEqualTo(IMPROVE);
        assertThat(said("passRate", 79.99)).isEqualTo("lowPassRate ADJUST_METHOD");
        assertThat(said("passRate", 80.0)).isEqualTo(IMPROVE);
        assertThat(said("behaviour", 59.99)).isEqualTo("lowBehaviour ADJUST_METHOD");
        assertThat(said("behaviour", 60.0)).isEqualTo(IMPROVE);
        assertThat(said("gain", 70.0)).isEqualTo(CONTINUE);
        assertThat(said("gain", 69.99)).isEqualTo(IMPROVE);
        assertThat(said("gain", 70.0, "behaviour", 70.0)).isEqualTo(CONTINUE);
        assertThat(said("gain", 70.0, "behaviour", 69.99)).isEqualTo(IMPROVE);
        assertThat(said("retained", 80.0)).isEqualTo(IMPROVE);
        assertThat(said("retained", 79.99)).isEqualTo(FORGOTTEN);
        assertThat(said("gain", 70.0, "retained", 80.0)).isEqualTo(CONTINUE);
        assertThat(said("gain", 70.0, "retained", 79.99)).isEqualTo(FORGOTTEN);
        assertThat(said("reaction", null)).isEqualTo(INCOMPLETE);

        assertThat(table.silentRows()).isEmpty();
    }

    @Test
    void aMissingFactNeverLetsAProgrammeGoOn() {
        assertThat(said("reaction", null, "gain", 90.0)).isEqualTo(INCOMPLETE);
        assertThat(said("significantGain", null)).isEqualTo(INCOMPLETE);
        assertThat(said("gain", null)).isEqualTo(INCOMPLETE);
        assertThat(said("preMean", null)).isEqualTo(IMPROVE);
        assertThat(said("pairs", 0, "preMean", null, "significantGain", null, "gain", null))
                .isEqualTo("tooFewPairs REVIEW");
        assertThat(said("preMean", 100.0, "gain", null)).isEqualTo("alreadyCompetent REVIEW_NEED");
    }

    @Test
    void aProgrammeWithoutAResultOrWithoutBehaviourYetIsJudgedByTheOthers() {
        assertThat(said("passRate", null)).isEqualTo(IMPROVE);
        assertThat(said("passRate", null, "behaviour", 72.0)).isEqualTo(IMPROVE);
        assertThat(said("passRate", null, "gain", 80.0)).isEqualTo(CONTINUE);
        assertThat(said("behaviour", null, "gain", 80.0)).isEqualTo(CONTINUE);
        assertThat(said("retained", null, "gain", 80.0)).isEqualTo(CONTINUE);
        assertThat(said("sameBefore", null)).isEqualTo(IMPROVE);
        assertThat(said("sameBefore", null, "significantGain", false)).isEqualTo("noRise ADJUST_METHOD");
    }

    @Test
    void anEarlierRowComesBeforeALaterOne() {
        assertThat(said("pairs", 5, "preMean", 90.0, "significantGain", false)).isEqualTo("tooFewPairs REVIEW");
        assertThat(said("preMean", 90.0, "significantGain", false, "sameBefore", true))
                .isEqualTo("alreadyCompetent REVIEW_NEED");
        assertThat(said("significantGain", false, "gain", 10.0, "reaction", 20.0))
                .isEqualTo("noRise ADJUST_METHOD");
        assertThat(said("gain", 10.0, "reaction", 20.0, "passRate", 20.0)).isEqualTo("lowGain ADJUST_METHOD");
        assertThat(said("reaction", 20.0, "passRate", 20.0)).isEqualTo("lowReaction ADJUST_METHOD");
        assertThat(said("passRate", 20.0, "behaviour", 20.0)).isEqualTo("lowPassRate ADJUST_METHOD");
        assertThat(said("behaviour", 20.0, "retained", 20.0)).isEqualTo("lowBehaviour ADJUST_METHOD");
        assertThat(said("reaction", null, "retained", 20.0)).isEqualTo(FORGOTTEN);
    }

    /** Each single fact at each of its values of interest with each of the others: whatever is missing, no row lets a programme go on without what rows 9 and 10 ask for. */
    @Test
    void noCombinationGoesOnWithoutWhatItAsksFor() {
        for (Double gain : values(null, 29.99, 30.0, 69.99, 70.0)) {
            for (Double reaction : values(null, 69.99, 70.0)) {
                for (Double passRate : values(null, 79.99, 80.0)) {
                    for (Double behaviour : values(null, 59.99, 60.0, 70.0)) {
                        for (Double retained : values(null, 79.99, 80.0)) {
                            String row = said(
                                    "gain",
                                    gain,
                                    "reaction",
                                    reaction,
                                    "passRate",
                                    passRate,
                                    "behaviour",
                                    behaviour,
                                    "retained",
                                    retained);
                            boolean holds = gain != null
                                    && gain >= 30
                                    && reaction != null
                                    && reaction >= 70
                                    && (passRate == null || passRate >= 80)
                                    && (behaviour == null || behaviour >= 60)
                                    && (retained == null || retained >= 80);
                            boolean well = holds && gain >= 70 && (behaviour == null || behaviour >= 70);
                            if (holds) {
                                assertThat(row).isEqualTo(well ? CONTINUE : IMPROVE);
                            } else {
                                assertThat(row).doesNotContain("CONTINUE");
                            }
                        }
                    }
                }
            }
        }
    }

    private static List<@Nullable Double> values(@Nullable Double... values) {
        return Arrays.asList(values);
    }

    /** A good programme that could be better, with these facts instead. */
    private String said(@Nullable Object... instead) {
        Map<String, @Nullable Object> facts = new HashMap<>(Map.of(
                "pairsLow", 6,
                "preHigh", 85,
                "gainLow", 30,
                "gainHigh", 70,
                "reactionLow", 70,
                "passRateLow", 80,
                "behaviourLow", 60,
                "behaviourHigh", 70,
                "retentionLow", 80));
        facts.putAll(Map.of(
                "pairs",
                25,
                "preMean",
                52.0,
                "significantGain",
                true,
                "gain",
                54.17,
                "reaction",
                84.0,
                "passRate",
                82.8,
                "sameBefore",
                false));
        facts.put("behaviour", null);
        facts.put("retained", null);
        for (int at = 0; at < instead.length; at += 2) {
            facts.put(String.valueOf(instead[at]), instead[at + 1]);
        }
        List<Map<String, Object>> rows = table.evaluate(facts);
        assertThat(rows).hasSize(1);
        return rows.get(0).get("row") + " " + rows.get(0).get("outcome");
    }
}
