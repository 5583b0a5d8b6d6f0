package id.go.pontianak.bangkom.portal.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision table as it is read. */
record TablePage(Head head, String hit, List<Row> rows, List<Fed> settings) {

    /** What stands in the list of tables, and above one of them. */
    record Head(String key, String title, String decides, int rows, String version, Instant since) {}

    /**
     * {@code group} is the anchor of the rows with the same beginning of their id, on the first of them; {@code basis} is empty where a
     * row names none.
     */
    record Row(
            String id, @Nullable String group, String text, String basis, List<Cell> conditions, List<Cell> results) {}

    /** {@code plain} is false where the cell is shown as it stands in the model. */
    record Cell(String label, String words, boolean plain) {}

    /** A setting in force that the rows compare with. */
    record Fed(String key, String name, String value, LocalDate from, String legalBasis) {}
}
