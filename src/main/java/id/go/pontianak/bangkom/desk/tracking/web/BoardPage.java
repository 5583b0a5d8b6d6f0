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
            Status status,
            String since,
            boolean late,
            @Nullable Seating seating,
            @Nullable String next,
            List<Count> counts,
            int cases,
            int lateCases,
            String casesPath,
            String latePath) {}

    /** {@code look} is that of its family. */
    record Status(String name, String look) {}

    /** Cases that stand against the room there is; {@code percent} of it, at most all. */
    record Seating(int taken, int room, int percent) {}

    record Count(Status status, int cases, String path) {}

    /** Who waits at whom; {@code reminds}: the reader can remind some of them. */
    record Waiting(List<CaseTablePage.Head> heads, List<At> at, List<Step> steps, Chart chart, boolean reminds) {}

    record At(
            String name,
            @Nullable String unit,
            int cases,
            int late,
            @Nullable String path,
            @Nullable String latePath,
            String oldest,
            @Nullable Integer days,
            int decided,
            List<Remindable> remindable) {}

    /** Cases of one status in which the reader can remind; a status is named where there are several. Without a path for people. */
    record Remindable(
            int cases, @Nullable String status, @Nullable String path) {}

    record Step(String name, int days, int decided) {}
}
