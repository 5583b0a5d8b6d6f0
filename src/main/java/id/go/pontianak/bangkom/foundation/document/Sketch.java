package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.document.Chart.Area;
import id.go.pontianak.bangkom.foundation.document.Chart.Dot;
import id.go.pontianak.bangkom.foundation.document.Chart.Key;
import id.go.pontianak.bangkom.foundation.document.Chart.Label;
import id.go.pontianak.bangkom.foundation.document.Chart.Stroke;
import id.go.pontianak.bangkom.foundation.document.Chart.Table;
import java.util.ArrayList;
import java.util.List;

/** Collects the shapes of one chart, each coordinate to a tenth. */
final class Sketch {

    private static final int LONGEST_LABEL = 50;

    private final List<Area> areas = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    void area(double x, double y, double width, double height, boolean hatched) {
        areas.add(new Area(x, y, round(width), height, hatched));
    }

    void axis(double from, double to, double y) {
        strokes.add(new Stroke(from + "," + y + " " + to + "," + y, true));
    }

    void line(String points) {
        strokes.add(new Stroke(points, false));
    }

    void dot(double x, double y, boolean hollow) {
        dots.add(new Dot(x, y, hollow));
    }

    void label(double x, double y, String anchor, String text) {
        labels.add(new Label(round(x), round(y), anchor, shortened(text)));
    }

    /** {@code marks} are those of the series in their order. */
    Chart chart(Charts.Words words, int height, List<List<String>> rows, String... marks) {
        List<Key> keys = new ArrayList<>();
        for (int at = 0; at < words.series().size(); at++) {
            keys.add(new Key(marks[at], words.series().get(at)));
        }
        Table table = new Table(words.heads(), rows);
        return new Chart(words.id(), words.title(), height, areas, strokes, dots, labels, keys, table);
    }

    /** Where a value stands; in the middle where the scale has no extent, and never outside of it. */
    static double scaled(double value, double least, double most, double from, double to) {
        double share = most > least ? (value - least) / (most - least) : least == 0 && most == 0 ? 0 : 0.5;
        return round(from + Math.max(0, Math.min(1, share)) * (to - from));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** The whole label stands in the table. */
    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + '…';
    }
}
