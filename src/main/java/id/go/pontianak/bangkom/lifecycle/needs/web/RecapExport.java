package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.document.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The recap as a spreadsheet: a row for each competency and for each need of another source. */
@Component
class RecapExport {

    private static final List<String> HEADER = List.of(
            "kode_unit",
            "kompetensi",
            "jumlah_pegawai",
            "jumlah_ditegaskan",
            "jumlah_kesenjangan",
            "rata_kesenjangan",
            "topik",
            "kode_program",
            "sumber_kebutuhan",
            "prioritas_usulan",
            "keterangan");

    private final Spreadsheets spreadsheets;

    RecapExport(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    void write(RecapPages.Page page, OutputStream out) throws IOException {
        String unit = page.needs().unit();
        spreadsheets.write(
                Spreadsheets.Format.XLSX,
                "rekap",
                HEADER,
                Stream.concat(
                        page.lines().stream().map(line -> ofLine(unit, line.recap())),
                        page.extras().stream().map(extra -> ofExtra(unit, extra))),
                out);
    }

    private static List<@Nullable Object> ofLine(String unit, RecapLine line) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                unit,
                line.code(),
                line.asked(),
                line.rated(),
                line.people(),
                line.gapPercent() / 100.0,
                line.choice().topic()));
        cells.add(line.choice().programme());
        cells.add("KOMPETENSI");
        cells.add(line.choice().wish());
        cells.add(line.choice().remark());
        return cells;
    }

    private static List<@Nullable Object> ofExtra(String unit, ExtraNeed extra) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(unit);
        cells.add(extra.code());
        cells.add(extra.people());
        cells.add(null);
        cells.add(null);
        cells.add(null);
        cells.add(extra.topic());
        cells.add(extra.programme());
        cells.add(extra.basis() == ExtraNeed.Basis.INDICATOR ? "KINERJA" : "STRATEGIS");
        cells.add(null);
        cells.add(extra.citation());
        return cells;
    }
}
