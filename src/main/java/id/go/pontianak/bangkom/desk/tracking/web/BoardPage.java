package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.foundation.document.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board as it is shown. Every number leads to its rows. */
record BoardPage(List<Stage> stages) {

    /** {@code more}: there are more cards than are drawn. */
    record Stage(String name, int cases, int late, String path, String latePath, List<Card> cards, boolean more) {}

    record Card(
            String batch,
            String path,
            String title,
            String status,
            String since,
            boolean late,
            List<Count> counts,
            int cases,
            int lateCases,
            String casesPath,
            String latePath) {}

    record Count(String status, int cases, String path) {}

    /** Who waits at whom. */
    record Waiting(List<At> at, List<Step> steps, Chart chart) {}

    record At(
            String name,
            @Nullable String unit,
            int cases,
            int late,
            @Nullable String path,
            @Nullable String latePath,
            String oldest,
            @Nullable Integer days,
            int decided) {}

    record Step(String name, int days, int decided) {}
}
