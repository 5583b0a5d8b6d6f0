package id.go.pontianak.bangkom.demo.city.past;

import java.util.List;

/**
 * A batch of the year that is over: when it began, how long it was, what was said of it by which row of the table of verdicts, and the scores before and after that say so, by rank.
 */
record FinishedBatch(
        String programme,
        int wave,
        int month,
        int day,
        int days,
        String verdict,
        String rule,
        String before,
        String after) {

    static final int PEOPLE = 7;

    static final List<FinishedBatch> ALL = List.of(
            new FinishedBatch(
                    "MP-01",
                    1,
                    3,
                    10,
                    4,
                    "CONTINUE_WITH_IMPROVEMENT",
                    "goodEnough",
                    "40 45 50 55 60 52 62",
                    "75 72 80 78 86 70 65"),
            new FinishedBatch(
                    "TIK-01", 1, 4, 14, 3, "ADJUST_METHOD", "noRise", "78 66 72 60 74 58 67", "72 74 70 76 71 70 60"),
            new FinishedBatch(
                    "ETK-01",
                    1,
                    5,
                    19,
                    3,
                    "CONTINUE_WITH_IMPROVEMENT",
                    "goodEnough",
                    "44 50 58 48 62 55 60",
                    "82 78 90 74 88 80 66"),
            new FinishedBatch(
                    "MP-01",
                    2,
                    8,
                    11,
                    4,
                    "CONTINUE_WITH_IMPROVEMENT",
                    "goodEnough",
                    "46 52 48 60 55 50 64",
                    "78 84 72 90 80 76 67"),
            new FinishedBatch(
                    "TIK-01",
                    2,
                    9,
                    8,
                    3,
                    "CONTINUE_WITH_IMPROVEMENT",
                    "goodEnough",
                    "58 62 55 66 60 64 61",
                    "76 82 72 88 79 84 68"));

    String batch(int year) {
        return "BATCH-%s-%d-%d".formatted(programme.replace("-", ""), year, wave);
    }

    /** Officials looked at it, since the table did not let the programme go on. */
    boolean reviewed() {
        return rule.equals("noRise");
    }
}
