package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.lifecycle.evaluation.Dimension;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionFigures.Item;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionFigures.Judgement;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The figures of filled-in questionnaires; pure functions. An answer holds its scores by the number of the question, null where it was not asked. */
public final class ReactionMeasure {

    private static final double WHOLE = 100;
    private static final double TENTHS = 10;

    private ReactionMeasure() {}

    /** The mean of all answers to all questions of a dimension, rescaled from 1..5 to 0..100; a dimension nobody judged is left out. */
    public static List<Judgement> dimensions(List<ReactionQuestion> questions, List<@Nullable Integer[]> answers) {
        List<Judgement> judged = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<ReactionQuestion> its = questions.stream()
                    .filter(question -> question.dimension() == dimension)
                    .toList();
            mean(its, answers).ifPresent(mean -> judged.add(new Judgement(dimension, rescaled(mean))));
        }
        return judged;
    }

    /** The mean of the dimensions, each counting the same however many questions it has. */
    public static @Nullable Double index(List<Judgement> dimensions) {
        return dimensions.isEmpty()
                ? null
                : Double.valueOf(dimensions.stream()
                        .mapToDouble(Judgement::index)
                        .average()
                        .orElseThrow());
    }

    public static List<Item> items(List<ReactionQuestion> questions, List<@Nullable Integer[]> answers) {
        List<Item> items = new ArrayList<>();
        questions.stream()
                .filter(question -> !question.open())
                .forEach(question -> mean(List.of(question), answers)
                        .ifPresent(mean -> items.add(new Item(question, Math.round(mean * TENTHS) / TENTHS))));
        return items;
    }

    private static OptionalDouble mean(List<ReactionQuestion> questions, List<@Nullable Integer[]> answers) {
        return answers.stream()
                .flatMap(answer -> questions.stream().map(question -> score(answer, question.number())))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
    }

    private static @Nullable Integer score(@Nullable Integer[] answer, int question) {
        return question <= answer.length ? Arrays.asList(answer).get(question - 1) : null;
    }

    private static double rescaled(double mean) {
        return (mean - ReactionQuestion.LEAST) / (ReactionQuestion.MOST - ReactionQuestion.LEAST) * WHOLE;
    }
}
