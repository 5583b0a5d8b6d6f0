package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed.Basis;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recap as a table: a row for each competency and for each need of another source. The last column is an entity tag of the row: a digest of
 * what stood there, before it the id of another need, so that a row that was changed since is known when the file comes back.
 */
public final class RecapColumns {

    static final String UNIT = "kode_unit";
    static final String CODE = "kompetensi";
    static final String PEOPLE = "jumlah_pegawai";
    static final String RATED = "jumlah_ditegaskan";
    static final String BELOW = "jumlah_kesenjangan";
    static final String MEAN = "rata_kesenjangan";
    static final String TOPIC = "topik";
    static final String PROGRAMME = "kode_program";
    static final String SOURCE = "sumber_kebutuhan";
    static final String BASIS = "dasar";
    static final String WISH = "prioritas_usulan";
    static final String REMARK = "keterangan";
    static final String VERSION = "versi";

    public static final List<String> ALL =
            List.of(UNIT, CODE, PEOPLE, RATED, BELOW, MEAN, TOPIC, PROGRAMME, SOURCE, BASIS, WISH, REMARK, VERSION);

    static final TableForm FORM = new TableForm(
            "rekap",
            List.of(UNIT, CODE, TOPIC, SOURCE, VERSION),
            ALL.stream()
                    .filter(column ->
                            !List.of(UNIT, CODE, TOPIC, SOURCE, VERSION).contains(column))
                    .toList(),
            Map.of());

    static final String GAPS = "KOMPETENSI";

    /** What stands in {@link #BASIS}. */
    static final Map<Basis, String> BASES = Map.of(
            Basis.INDICATOR, "INDIKATOR",
            Basis.REGULATION, "PERATURAN",
            Basis.AUDIT, "PEMERIKSAAN",
            Basis.RPJMD, "RPJMD",
            Basis.RENSTRA, "RENSTRA",
            Basis.SPBE, "SPBE",
            Basis.EVALUATION, "EVALUASI",
            Basis.CAREER, "KARIER",
            Basis.UNIT, "UNIT");

    private static final int DIGITS = 12;
    private static final double HUNDRED = 100;

    private RecapColumns() {}

    public static List<@Nullable Object> cells(String unit, RecapLine line) {
        Choice choice = line.choice();
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                unit,
                line.code(),
                line.asked(),
                line.rated(),
                line.people(),
                line.gapPercent() / HUNDRED,
                choice.topic()));
        cells.add(choice.programme());
        cells.add(GAPS);
        cells.add(null);
        cells.add(choice.wish());
        cells.add(choice.remark());
        cells.add(version(choice));
        return cells;
    }

    public static List<@Nullable Object> cells(String unit, ExtraNeed extra) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(unit);
        cells.add(extra.code());
        cells.add(extra.people());
        cells.add(null);
        cells.add(null);
        cells.add(null);
        cells.add(extra.topic());
        cells.add(extra.programme());
        cells.add(sourceOf(extra.basis()));
        cells.add(word(extra.basis()));
        cells.add(null);
        cells.add(extra.citation());
        cells.add(extra.id() + "." + version(extra));
        return cells;
    }

    static String word(Basis basis) {
        return Objects.requireNonNull(BASES.get(basis));
    }

    static String sourceOf(Basis basis) {
        return basis.source() == Need.Source.PERFORMANCE ? "KINERJA" : "STRATEGIS";
    }

    static String version(Choice choice) {
        return digest(choice.topic(), choice.programme(), choice.wish(), choice.remark());
    }

    static String version(ExtraNeed extra) {
        return digest(extra.basis(), extra.citation(), extra.code(), extra.topic(), extra.programme(), extra.people());
    }

    /** In the words of the columns, which are those of the file. */
    static String words(Choice choice) {
        return words(
                TOPIC, choice.topic(), PROGRAMME, choice.programme(), WISH, choice.wish(), REMARK, choice.remark());
    }

    static String words(ExtraNeed extra) {
        return words(
                BASIS,
                word(extra.basis()),
                CODE,
                extra.code(),
                TOPIC,
                extra.topic(),
                PROGRAMME,
                extra.programme(),
                PEOPLE,
                extra.people(),
                REMARK,
                extra.citation());
    }

    private static String words(@Nullable Object... columnsAndValues) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < columnsAndValues.length; at += 2) {
            if (columnsAndValues[at + 1] != null) {
                words.add(columnsAndValues[at] + ": " + columnsAndValues[at + 1]);
            }
        }
        return String.join(" · ", words);
    }

    /** Begins with a letter, so that no spreadsheet program takes it for a number. */
    private static String digest(@Nullable Object... parts) {
        try {
            String text =
                    Stream.of(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("\u0000"));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return 'v' + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
