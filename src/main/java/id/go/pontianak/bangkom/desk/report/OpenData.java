package id.go.pontianak.bangkom.desk.report;

import id.go.pontianak.bangkom.desk.report.domain.OpenDataRows;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Aggregates for everybody, without signing in: numbers of groups, never of persons. What a table says is kept for an hour, so that readers cost the database
 * nothing. Groups below five are hidden together with what would disclose them by subtraction.
 */
@Service
public class OpenData {

    /** How long a table is kept, here and by those who fetch it. */
    public static final Duration KEPT = Duration.ofHours(1);

    private static final int YEARS = 3;

    /** The tables there are; {@code code} is the last part of the address. */
    public enum Dataset {
        HOURS("jp-perangkat-daerah"),
        TRAININGS("pelatihan");

        private final String code;

        Dataset(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Columns by their machine names; a hidden number is null. */
    public record Table(Dataset dataset, Instant asOf, List<String> columns, List<List<@Nullable Object>> rows) {}

    private final OpenDataRows rows;
    private final BusinessClock clock;
    private final Map<Dataset, Table> kept = new ConcurrentHashMap<>();

    OpenData(OpenDataRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** 404 for an unknown code. */
    public Table table(String code) {
        return table(Arrays.stream(Dataset.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    /** As it was read at most an hour ago; the clock of a demo may go back. */
    public Table table(Dataset dataset) {
        Instant now = clock.instant();
        return kept.compute(
                dataset,
                (one, known) -> known == null
                                || Duration.between(known.asOf(), now).abs().compareTo(KEPT) > 0
                        ? rows.read(
                                one,
                                now,
                                clock.today().getYear() - YEARS + 1,
                                clock.today().getYear())
                        : known);
    }
}
