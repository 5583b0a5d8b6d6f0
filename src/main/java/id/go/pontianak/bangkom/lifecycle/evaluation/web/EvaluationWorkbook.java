package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Sheet;
import id.go.pontianak.bangkom.lifecycle.evaluation.LearningFigures;
import id.go.pontianak.bangkom.lifecycle.evaluation.LearningFigures.Tests;
import id.go.pontianak.bangkom.lifecycle.evaluation.Retention;
import id.go.pontianak.bangkom.lifecycle.evaluation.ScorePair;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts.Judged;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The page of an evaluation as a workbook, for whoever reckons again: its figures with all their digits, the pairs behind them, and how many make none and why. The right of
 * the reader is checked before. Pairs are for whoever sees the scores of persons on the page; they stand without names, in the order of the scores, which tells nobody's place. What rests on
 * answers without names keeps the one digit of the page, since more would tell the sum of a few answers.
 */
@Component
class EvaluationWorkbook {

    private static final double TENTHS = 10;

    private final Spreadsheets spreadsheets;
    private final MessageSource messages;

    EvaluationWorkbook(Spreadsheets spreadsheets, MessageSource messages) {
        this.spreadsheets = spreadsheets;
        this.messages = messages;
    }

    void write(EvaluationPage page, OutputStream out) throws IOException {
        List<Sheet> sheets = new ArrayList<>(List.of(figures(page)));
        if (page.named()) {
            sheets.add(pairs(page.pairs()));
        }
        sheets.add(leftOut(page));
        spreadsheets.write(sheets, out);
    }

    private Sheet figures(EvaluationPage page) {
        Judged judged = page.verdict().facts().judged();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row(text("evaluation.figure.reaction"), tenths(page.reaction().shown() ? judged.reaction() : null)));
        rows.add(row(text("evaluation.figure.passRate"), judged.passRate()));
        rows.add(
                row(text("evaluation.figure.behaviour"), tenths(page.behaviour().index())));
        learned(page.learning().figures(), rows);
        remembered(page.retention(), rows);
        return new Sheet(text("evaluation.sheet"), heads("figure", "value"), rows.stream());
    }

    private void learned(LearningFigures known, List<List<Object>> rows) {
        rows.add(row(text("evaluation.year.pairs"), known.pairs()));
        rows.add(row(text("evaluation.sheet.before"), known.before()));
        rows.add(row(text("evaluation.sheet.after"), known.after()));
        rows.add(row(text("evaluation.sheet.difference"), known.difference()));
        rows.add(row(text("evaluation.learning.gain"), known.gain()));
        rows.add(row(text("evaluation.learning.meanGain", known.gains()), known.meanGain()));
        Tests tests = known.tests();
        if (tests != null) {
            rows.add(row(text("evaluation.sheet.t"), tests.t()));
            rows.add(row(probability("t"), tests.byT()));
            rows.add(row(probability("ranks"), tests.byRanks()));
            rows.add(row(probability("exact"), tests.exact()));
            rows.add(row(text("evaluation.learning.effect"), tests.standardised()));
            rows.add(row(text("evaluation.learning.biserial"), tests.rankBiserial()));
            rows.add(row(text("evaluation.sheet.decides"), deciding(tests)));
            rows.add(row(
                    text("evaluation.year.rise"),
                    text("evaluation.learning." + (tests.significant() ? "significant" : "notSignificant"))));
        }
    }

    private void remembered(@Nullable Retention retention, List<List<Object>> rows) {
        if (retention == null) {
            return;
        }
        rows.add(row(text("evaluation.retention.retained"), retention.retained()));
        rows.add(row(
                text("evaluation.sheet.retention.pairs"), retention.figures().pairs()));
        Tests tests = retention.figures().tests();
        if (tests != null) {
            rows.add(row(text("evaluation.sheet.retention.p", deciding(tests)), tests.deciding()));
        }
    }

    private Sheet pairs(List<ScorePair> pairs) {
        return new Sheet(
                text("evaluation.year.pairs"),
                Stream.of("before", "after", "difference")
                        .map(key -> text("evaluation.learning." + key))
                        .toList(),
                pairs.stream()
                        .sorted(Comparator.comparingDouble(ScorePair::before).thenComparingDouble(ScorePair::after))
                        .map(pair -> List.of(pair.before(), pair.after(), pair.difference())));
    }

    private Sheet leftOut(EvaluationPage page) {
        Stream<List<Object>> learned =
                page.evaluation().learning() ? lines("evaluation.learning", page.reasons()) : Stream.empty();
        return new Sheet(
                text("evaluation.sheet.leftOut"),
                heads("of", "why", "people"),
                Stream.concat(learned, lines("evaluation.retention", page.forgotten())));
    }

    private Stream<List<Object>> lines(String of, List<EvaluationPage.Reason> reasons) {
        return reasons.stream().map(one -> List.<Object>of(text(of), text(one.messageKey()), one.people()));
    }

    /** Not known, and what has no figure (infinite, of differences that are all equal), in words. */
    private List<Object> row(String name, @Nullable Object value) {
        Object cell = value == null ? text("evaluation.figure.unknown") : value;
        return List.of(
                name,
                cell instanceof Double figure && !Double.isFinite(figure) ? text("evaluation.sheet.infinite") : cell);
    }

    private static @Nullable Double tenths(@Nullable Double value) {
        return value == null ? null : Double.valueOf(Math.round(value * TENTHS) / TENTHS);
    }

    private String deciding(Tests tests) {
        return text("evaluation.learning." + (tests.ranksDecide() ? "exact" : "t"));
    }

    private String probability(String test) {
        return text("evaluation.sheet.p", text("evaluation.learning." + test));
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys).map(key -> text("evaluation.sheet." + key)).toList();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
