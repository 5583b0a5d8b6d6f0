package id.go.pontianak.bangkom.foundation.document;

import java.util.List;
import java.util.Locale;

/**
 * A drawn chart: shapes in a picture 360 units wide, so that its words can be read on a phone, and the table that says the same. The fragment
 * {@code document/chart} turns it into SVG, for paper {@code document/chart-print}; nothing of it is ever a colour alone: a second series is hatched or hollow, and values are written.
 * {@code id} is unique on its page.
 */
public record Chart(
        String id,
        String title,
        int height,
        List<Area> areas,
        List<Stroke> strokes,
        List<Dot> dots,
        List<Label> labels,
        List<Key> keys,
        Table table) {

    public static final int WIDTH = 360;

    private static final double HATCH = 6;

    /** A part of a bar. */
    public record Area(double x, double y, double width, double height, boolean hatched) {

        /** The strokes of the hatching as a path, for pictures without patterns: each from the upper right to the lower left, within the area. */
        public String hatch() {
            StringBuilder path = new StringBuilder();
            for (double along = HATCH; along < width + height; along += HATCH) {
                double right = Math.min(along, width);
                double left = Math.max(0, along - height);
                path.append(String.format(
                        Locale.ROOT, "M%.1f %.1fL%.1f %.1f", x + right, y + along - right, x + left, y + along - left));
            }
            return path.toString();
        }
    }

    /** A line through points; {@code axis} is thin and grey. */
    public record Stroke(String points, boolean axis) {}

    public record Dot(double x, double y, boolean hollow) {}

    /** {@code anchor} as SVG knows it: start, middle or end. */
    public record Label(double x, double y, String anchor, String text) {}

    /** An entry of the legend: {@code mark} is area, hatched, dot or hollow. */
    public record Key(String mark, String text) {}

    public record Table(List<String> heads, List<List<String>> rows) {}
}
