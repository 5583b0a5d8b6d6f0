package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** Scores of one person before and after a training, from 0 to 100, in tests with the same questions. */
public record ScorePair(PersonId person, double before, double after) {

    public double difference() {
        return after - before;
    }

    /** Hake's gain of this person: the part of what was still missing that was learned; below zero for a regression. NaN at the maximum. */
    public double gain() {
        return difference() / (LearningFigures.MAXIMUM - before);
    }

    /** Nothing was left to learn, so that no gain of the person can be computed. */
    public boolean atMaximum() {
        return before >= LearningFigures.MAXIMUM;
    }
}
