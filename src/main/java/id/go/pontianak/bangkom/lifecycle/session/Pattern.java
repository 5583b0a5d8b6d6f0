package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.session.Session.Kind;
import java.time.LocalTime;
import java.util.List;

/** How a programme is usually divided into sessions (pola program); empty where nothing is known. */
public record Pattern(String programme, List<Line> lines) {

    /** One session on the {@code day}-th working day, 1 the first. */
    public record Line(int day, LocalTime starts, LocalTime ends, String title, Kind kind, LearningHours hours) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many working days it takes. */
    public int days() {
        return lines.stream().mapToInt(Line::day).max().orElse(0);
    }
}
