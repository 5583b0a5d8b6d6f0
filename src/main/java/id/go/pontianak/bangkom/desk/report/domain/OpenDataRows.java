package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.OpenData.Dataset;
import id.go.pontianak.bangkom.desk.report.OpenData.Table;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Line;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Show;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the public tables, with small groups hidden in each year. */
@Component
public class OpenDataRows {

    private static final Reach CITY = new Reach(true, Set.of());

    private record Training(String code, String name, int batches, int participants, int certificates) {}

    private final LedgerOverview overview;
    private final JdbcClient jdbc;

    OpenDataRows(LedgerOverview overview, @PlannedAnew JdbcClient jdbc) {
        this.overview = overview;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Table read(Dataset dataset, Instant now, int first, int last) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int year = last; year >= first; year--) {
            rows.addAll(dataset == Dataset.HOURS ? hours(year) : trainings(year));
        }
        return new Table(dataset, now, columns(dataset), rows);
    }

    private static List<String> columns(Dataset dataset) {
        return dataset == Dataset.HOURS
                ? List.of(
                        "tahun", "kode", "perangkat_daerah", "pegawai", "mencapai_target", "jumlah_jp", "disembunyikan")
                : List.of("tahun", "kode", "program", "angkatan", "peserta", "bersertifikat", "disembunyikan");
    }

    /** Without a line for the city: it is the sum of what is shown, and would tell what is hidden. */
    private List<List<@Nullable Object>> hours(int year) {
        List<Line> units = overview.lines(CITY, year, "").stream()
                .filter(line -> !line.unit().isEmpty())
                .toList();
        Set<Integer> hidden =
                SmallGroups.hidden(units.stream().map(OpenDataRows::parts).toList());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            Line unit = units.get(at);
            boolean hides = hidden.contains(at);
            rows.add(cells(
                    year,
                    unit.unit(),
                    unit.name(),
                    hides ? null : unit.count(Show.ALL),
                    hides ? null : unit.count(Show.REACHED),
                    hides ? null : unit.hours(),
                    hides));
        }
        return rows;
    }

    /** Each number that is shown, and what is left of all people beside it. */
    private static int[] parts(Line line) {
        int all = line.count(Show.ALL);
        int reached = line.count(Show.REACHED);
        return new int[] {all, reached, all - reached};
    }

    private List<List<@Nullable Object>> trainings(int year) {
        List<Training> all =
                jdbc.sql("""
                        SELECT p.code, p.name, count(DISTINCT b.number) AS batches, count(r.person) AS participants,
                            count(c.person) AS certificates
                        FROM batch b
                        JOIN catalogue_programme p ON p.code = b.programme
                        JOIN participant_participant r ON r.batch = b.number AND r.state = 'ACTIVE'
                        LEFT JOIN certificate_certificate c ON c.event_key = b.number AND c.person = r.person AND c.status = 'VALID'
                        WHERE extract(year FROM b.ends) = :year AND b.status = 'CLOSED'
                        GROUP BY p.code, p.name ORDER BY p.code
                        """).param("year", year).query(Training.class).list();
        Set<Integer> hidden = SmallGroups.hidden(all.stream()
                .map(one -> new int[] {one.participants(), one.certificates(), one.participants() - one.certificates()})
                .toList());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Training one = all.get(at);
            boolean hides = hidden.contains(at);
            rows.add(cells(
                    year,
                    one.code(),
                    one.name(),
                    one.batches(),
                    hides ? null : one.participants(),
                    hides ? null : one.certificates(),
                    hides));
        }
        return rows;
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
