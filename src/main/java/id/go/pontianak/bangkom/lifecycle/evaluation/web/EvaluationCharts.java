package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.foundation.document.Charts;
import id.go.pontianak.bangkom.lifecycle.evaluation.LearningFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The charts of an evaluation: the dimensions of the reaction, and scores before and after. */
@Component
class EvaluationCharts {

    private final MessageSourceAccessor messages;

    EvaluationCharts(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /** Null where the reaction is withheld. */
    @Nullable
    Chart reaction(ReactionFigures reaction) {
        if (!reaction.shown()) {
            return null;
        }
        Charts.Words words = new Charts.Words(
                "reaction-chart",
                text("evaluation.reaction.chart"),
                List.of(text("evaluation.reaction.dimension"), text("evaluation.reaction.index")),
                List.of());
        return Charts.bars(
                words,
                reaction.dimensions().stream()
                        .map(one -> new Charts.Bar(
                                text(one.dimension().messageKey()), one.index(), 0, number(one.index()), ""))
                        .toList());
    }

    /** Before and after the training; null without pairs. */
    @Nullable
    Chart scores(LearningFigures figures) {
        return change(
                "scores-chart",
                text("evaluation.learning.chart"),
                text("evaluation.learning.before"),
                text("evaluation.learning.after"),
                figures);
    }

    /** Post-test and delayed test; null where none was held, or without pairs. */
    @Nullable
    Chart retention(@Nullable Retention retention) {
        return retention == null
                ? null
                : change(
                        "retention-chart",
                        text("evaluation.retention.chart"),
                        text("evaluation.retention.before"),
                        text("evaluation.retention.after"),
                        retention.figures());
    }

    private @Nullable Chart change(String id, String title, String first, String second, LearningFigures figures) {
        Double before = figures.before();
        Double after = figures.after();
        if (before == null || after == null) {
            return null;
        }
        Charts.Words words = new Charts.Words(
                id, title, List.of(text("evaluation.learning.who"), first, second), List.of(first, second));
        return Charts.changes(
                words,
                0,
                LearningFigures.MAXIMUM,
                List.of(new Charts.Change(
                        text("evaluation.learning.class"), before, after, number(before), number(after))));
    }

    private String text(String key) {
        return messages.getMessage(key, locale());
    }

    private static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
