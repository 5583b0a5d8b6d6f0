package id.go.pontianak.bangkom.foundation.document;

import java.util.List;
import java.util.StringJoiner;

/** Draws the three charts of the house on the server: bars, a line over time, and a dot plot of before and after. */
public final class Charts {

    private static final int ROW = 40;
    private static final int BASELINE = 13;
    private static final int BAR = 14;
    private static final int BAR_TOP = 19;
    /** Right of the longest bar its value is written. */
    private static final int LONGEST_BAR = Chart.WIDTH - 60;

    private static final int LINE_HEIGHT = 170;
    private static final int LEFT = 38;
    private static final int RIGHT = Chart.WIDTH - LEFT;
    private static final int TOP = 22;
    private static final int BOTTOM = LINE_HEIGHT - 24;
    private static final int MOST_VALUES = 8;

    /** Title, heads of the table (what a row is, then each series), and the names of the series where the legend needs them. */
    public record Words(String id, String title, List<String> heads, List<String> series) {}

    /** A bar of which {@code part} is hatched; the texts are the values as they are read. */
    public record Bar(String label, double value, double part, String valueText, String partText) {}

    public record Point(String label, double value, String text) {}

    /** A measurement before and after, on the scale of the chart. */
    public record Change(String label, double before, double after, String beforeText, String afterText) {}

    private Charts() {}

    /** Horizontal bars, each under its label; with a second series its part of each bar is hatched. */
    public static Chart bars(Words words, List<Bar> bars) {
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        Sketch sketch = new Sketch();
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            double top = (double) row * ROW;
            double whole = Sketch.scaled(bar.value(), 0, most, 0, LONGEST_BAR);
            double part = Sketch.scaled(bar.part(), 0, most, 0, LONGEST_BAR);
            sketch.area(part, top + BAR_TOP, whole - part, BAR, false);
            sketch.area(0, top + BAR_TOP, part, BAR, true);
            sketch.label(0, top + BASELINE, "start", bar.label());
            sketch.label(whole + 6, top + BAR_TOP + BAR - 3, "start", bar.valueText());
        }
        List<List<String>> rows = bars.stream()
                .map(bar -> List.of(bar.label(), bar.valueText(), bar.partText())
                        .subList(0, words.heads().size()))
                .toList();
        return sketch.chart(words, Math.max(1, bars.size()) * ROW, rows, "area", "hatched");
    }

    /** A line from the first point to the last, on a scale that begins at zero; of many points only the ends are named. */
    public static Chart line(Words words, List<Point> points) {
        double most = points.stream().mapToDouble(Point::value).max().orElse(0);
        Sketch sketch = new Sketch();
        sketch.axis(LEFT, RIGHT, BOTTOM);
        StringJoiner through = new StringJoiner(" ");
        for (int at = 0; at < points.size(); at++) {
            Point point = points.get(at);
            double x = Sketch.scaled(at, 0, points.size() - 1.0, LEFT, RIGHT);
            double y = Sketch.scaled(point.value(), 0, most, BOTTOM, TOP);
            through.add(x + "," + y);
            sketch.dot(x, y, false);
            if (points.size() <= MOST_VALUES || at == 0 || at == points.size() - 1) {
                sketch.label(x, y - 9, "middle", point.text());
                sketch.label(x, LINE_HEIGHT - 8.0, "middle", point.label());
            }
        }
        sketch.line(through.toString());
        List<List<String>> rows = points.stream()
                .map(point -> List.of(point.label(), point.text()))
                .toList();
        return sketch.chart(words, LINE_HEIGHT, rows);
    }

    /** Before (hollow) and after (filled) on one line each, on a scale from {@code least} to {@code most}. */
    public static Chart changes(Words words, double least, double most, List<Change> changes) {
        Sketch sketch = new Sketch();
        for (int row = 0; row < changes.size(); row++) {
            Change change = changes.get(row);
            double y = row * ROW + BAR_TOP + 8.0;
            double before = Sketch.scaled(change.before(), least, most, LEFT, RIGHT);
            double after = Sketch.scaled(change.after(), least, most, LEFT, RIGHT);
            boolean rises = after >= before;
            sketch.axis(LEFT, RIGHT, y);
            sketch.line(before + "," + y + " " + after + "," + y);
            sketch.dot(before, y, true);
            sketch.dot(after, y, false);
            sketch.label(0, (double) row * ROW + BASELINE, "start", change.label());
            sketch.label(before + (rises ? -9 : 9), y + 4, rises ? "end" : "start", change.beforeText());
            sketch.label(after + (rises ? 9 : -9), y + 4, rises ? "start" : "end", change.afterText());
        }
        List<List<String>> rows = changes.stream()
                .map(change -> List.of(change.label(), change.beforeText(), change.afterText()))
                .toList();
        return sketch.chart(words, Math.max(1, changes.size()) * ROW, rows, "hollow", "dot");
    }
}
