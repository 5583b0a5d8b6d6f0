package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.foundation.shell.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as it is shown. {@code units} are the choices, none where there is nothing to choose; {@code running}: the year is not over. */
record ReportPage(
        String key,
        String title,
        String lead,
        String note,
        int year,
        String unit,
        String unitName,
        List<Option> units,
        List<Integer> years,
        List<Block> blocks,
        String asOf,
        boolean running) {

    /** One table; {@code more} says how many rows are left out here. */
    public record Block(
            String key,
            String title,
            List<Head> heads,
            List<Line> lines,
            @Nullable Line total,
            int more,
            @Nullable Chart chart) {

        /** So many rows are unfolded; a few more are not worth folding. */
        private static final int UNFOLDED = 15;

        private static final int WORTH_FOLDING = 10;

        public List<Line> firstLines() {
            return lines.subList(0, unfolded());
        }

        /** Those that are folded away; in print nothing is. */
        public List<Line> furtherLines() {
            return lines.subList(unfolded(), lines.size());
        }

        private int unfolded() {
            return lines.size() < UNFOLDED + WORTH_FOLDING ? lines.size() : UNFOLDED;
        }
    }

    /** {@code day}: its cells are days, which are not broken. */
    public record Head(String text, boolean numeric, boolean day) {}

    /** {@code path}: what stands behind the row. */
    public record Line(List<String> cells, @Nullable String path) {}

    public boolean empty() {
        return blocks.stream().allMatch(block -> block.lines().isEmpty());
    }
}
