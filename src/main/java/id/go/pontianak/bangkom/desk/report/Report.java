package id.go.pontianak.bangkom.desk.report;

import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import java.util.List;

/**
 * A report, described once: {@link Reports} reads it for those to whom it is open, and page, spreadsheet and PDF are made of its tables alone, so that
 * they cannot differ. A bean; its words are {@code report.<key>.title}, {@code .lead} and {@code .note}.
 */
public interface Report {

    /** What is asked for: a year, and one perangkat daerah where {@code unit} is not empty; never more than the reach. */
    record Question(Reach reach, int year, String unit) {

        /** All units of the reach, or the chosen one, which lies within. */
        public boolean counts(String code) {
            return unit.isEmpty() ? reach.contains(code) : unit.equals(code);
        }

        /** Whether all of the city is asked for. */
        public boolean city() {
            return unit.isEmpty() && reach.city();
        }

        /** For statements that narrow by unit where {@link #city} is false. */
        public String[] units() {
            return unit.isEmpty() ? reach.units().toArray(String[]::new) : new String[] {unit};
        }
    }

    /** The last part of its address. */
    String key();

    /** Where it stands among the others. */
    int order();

    /** Whether somebody of this reach may read it; he reads of his units alone. */
    default boolean openTo(Reach reach) {
        return reach.any();
    }

    /** Whether one perangkat daerah can be chosen. */
    default boolean byUnit() {
        return true;
    }

    List<ReportTable> read(Question question);

    /** Whether something in these tables can still change with the year that runs; where the year chosen has no rows yet, nothing can. */
    default boolean provisional(Question question, List<ReportTable> tables) {
        return true;
    }
}
