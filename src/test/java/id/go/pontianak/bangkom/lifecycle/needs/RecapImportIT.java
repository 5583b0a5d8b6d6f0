package id.go.pontianak.bangkom.lifecycle.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.PreviewRow;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed.Basis;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import id.go.pontianak.bangkom.lifecycle.needs.recap.RecapColumns;
import id.go.pontianak.bangkom.lifecycle.needs.recap.RecapImport;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A recap that was taken along as a workbook, filled in, and brought back: what it changes, what it may not, and what others wrote meanwhile. */
@IntegrationTest
class RecapImportIT {

    private static final PersonId HEAD = SmallCity.KA_DINSOS;

    @Autowired
    private NeedsFixtures fixtures;

    @Autowired
    private UnitRecaps recaps;

    @Autowired
    private RecapImport imports;

    @Autowired
    private Spreadsheets spreadsheets;

    private int year;
    private String number = "";

    @BeforeEach
    void recaps() {
        year = fixtures.recapping("DINSOS");
        number = UnitNeeds.numberOf(year, "DINSOS");
        recaps.add(
                number,
                new ExtraNeed(new UUID(0, 0), Basis.AUDIT, "LHP BPK 12/2026 temuan 3", null, "", "PBJ-01", 2),
                HEAD);
    }

    @AfterEach
    void over() {
        fixtures.over(year);
    }

    @Test
    void aFileThatNobodyTouchedChangesNothing() {
        int version = fixtures.unit(number).version();
        UUID id = upload(taken());
        assertThat(imports.find(number, id, HEAD).changesNothing()).isTrue();
        assertThat(imports.find(number, id, HEAD).count("SAME"))
                .isEqualTo(recaps.lines(number).size() + 1L);
        assertThat(fixtures.unit(number).version()).isEqualTo(version);
    }

    @Test
    void isShownFirstAndAppliedAsItWasShownOnceOnly() {
        List<List<@Nullable Object>> rows = taken();
        set(
                row(rows, "M.1"),
                "topik",
                "Pembekalan antikorupsi",
                "kode_program",
                null,
                "prioritas_usulan",
                1,
                "keterangan",
                "Untuk semua");
        set(row(rows, "M.2"), "kode_program", "MP-01", "prioritas_usulan", "2");
        set(last(rows), "jumlah_pegawai", 5);
        rows.add(fresh("KINERJA", "INDIKATOR", "Indikator 4: target 90, capaian 71", "7"));
        UUID id = upload(rows);

        assertThat(preview(id, "CHANGED")).extracting(PreviewRow::key).containsExactly("M.1", "M.2", "PEMERIKSAAN");
        assertThat(preview(id, "CHANGED").get(0).label()).contains("kode_program: ETK-01");
        assertThat(preview(id, "CHANGED").get(0).detail())
                .isEqualTo("topik: Pembekalan antikorupsi · prioritas_usulan: 1 · keterangan: Untuk semua");
        assertThat(preview(id, "NEW")).hasSize(1);
        assertThat(choice("M.1").programme()).isEqualTo("ETK-01");

        assertThat(imports.confirm(number, id, HEAD)).isEqualTo(Outcome.APPLIED);
        assertThat(choice("M.1")).isEqualTo(new Choice("Pembekalan antikorupsi", null, 1, "Untuk semua"));
        assertThat(choice("M.2").programme()).isEqualTo("MP-01");
        assertThat(choice("M.2").topic()).isEqualTo("Manajemen Proyek Pemerintah");
        assertThat(recaps.extras(number)).extracting(ExtraNeed::people).containsExactly(5, 7);
        assertThat(recaps.extras(number)).extracting(ExtraNeed::basis).containsExactly(Basis.AUDIT, Basis.INDICATOR);

        UUID again = upload(rows);
        assertThat(imports.find(number, again, HEAD).changesNothing()).isTrue();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBesideWhatTheFileSays() {
        List<List<@Nullable Object>> rows = taken();
        recaps.choose(number, "M.1", new Choice("Dari halaman", null, 3, null), HEAD);
        recaps.choose(number, "M.2", new Choice("Juga dari halaman", null, null, null), HEAD);
        set(row(rows, "M.1"), "topik", "Dari berkas", "kode_program", null);
        set(row(rows, "M.3"), "keterangan", "Hanya dari berkas");

        UUID refused = upload(rows);
        Fault fault = faults(refused).get(0);
        assertThat(fault.kind()).isEqualTo("recap.changed");
        assertThat(fault.row()).isEqualTo(2);
        assertThat(fault.arguments())
                .containsExactly("topik: Dari halaman · prioritas_usulan: 3", "topik: Dari berkas");
        assertThatThrownBy(() -> imports.confirm(number, refused, HEAD)).isInstanceOf(NotPossibleNow.class);
        assertThat(choice("M.1").topic()).isEqualTo("Dari halaman");

        List<List<@Nullable Object>> withoutIt = new ArrayList<>(rows);
        withoutIt.remove(row(rows, "M.1"));
        UUID id = upload(withoutIt);
        assertThat(preview(id, "KEPT")).extracting(PreviewRow::key).containsExactly("M.2");
        imports.confirm(number, id, HEAD);
        assertThat(choice("M.2").topic()).isEqualTo("Juga dari halaman");
        assertThat(choice("M.3").remark()).isEqualTo("Hanya dari berkas");
        assertThat(choice("M.1").topic()).isEqualTo("Dari halaman");
    }

    @Test
    void whatChangesBetweenPreviewAndAgreementIsShownAgain() {
        List<List<@Nullable Object>> rows = taken();
        set(row(rows, "M.1"), "keterangan", "Dari berkas");
        UUID id = upload(rows);
        recaps.choose(number, "M.1", new Choice("Dari halaman", null, null, null), HEAD);
        assertThat(imports.confirm(number, id, HEAD)).isEqualTo(Outcome.PREVIEWED_ANEW);
        assertThat(choice("M.1").topic()).isEqualTo("Dari halaman");
        assertThat(faults(id)).extracting(Fault::kind).containsExactly("recap.changed");
    }

    @Test
    void everythingThatIsWrongIsSaidRowByRowAndNothingIsKept() {
        List<List<@Nullable Object>> rows = taken();
        set(row(rows, "M.1"), "jumlah_kesenjangan", 99);
        set(row(rows, "M.2"), "prioritas_usulan", 7);
        set(row(rows, "M.3"), "kode_program", "X-99");
        set(row(rows, "M.4"), "topik", "Topik sendiri di samping program");
        set(row(rows, "M.5"), "kode_unit", "DINKES");
        rows.add(new ArrayList<>(row(rows, "M.6")));
        rows.add(fresh("STRATEGIS", "INDIKATOR", "Renstra 2026-2030", "3"));
        rows.add(fresh("STRATEGIS", "RENSTRA", "x", "3"));
        rows.add(fresh("STRATEGIS", "RENSTRA", "Renstra 2026-2030", "banyak"));
        recaps.remove(number, recaps.extras(number).get(0).id(), HEAD);

        UUID id = upload(rows);
        Map<String, Integer> said = new TreeMap<>();
        faults(id).forEach(fault -> said.put(fault.kind() + '@' + fault.column(), fault.row()));
        assertThat(said.keySet())
                .containsExactlyInAnyOrder(
                        "recap.computed@jumlah_kesenjangan",
                        "recap.wish@prioritas_usulan",
                        "recap.programme@kode_program",
                        "recap.topicOfProgramme@topik",
                        "recap.otherUnit@kode_unit",
                        "recap.twice@kompetensi",
                        "recap.basis@dasar",
                        "recap.citation@keterangan",
                        "recap.people@jumlah_pegawai",
                        "recap.gone@versi");
        assertThat(said).containsEntry("recap.computed@jumlah_kesenjangan", 2);
        assertThat(recaps.extras(number)).isEmpty();
    }

    @Test
    void isForWhoeverWritesThisRecapWhileItIsBeingMade() {
        List<List<@Nullable Object>> rows = taken();
        assertThatThrownBy(() -> imports.upload(number, file(rows), SmallCity.ANALYST))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.upload(number, file(rows), SmallCity.SUB_DINKES))
                .isInstanceOf(NotFound.class);
        UUID id = upload(rows);
        assertThatThrownBy(() -> imports.find(number, id, SmallCity.SUB_DINKES)).isInstanceOf(NotFound.class);
        imports.discard(number, id, HEAD);
        fixtures.decide(HEAD, number, "handedUp");
        assertThatThrownBy(() -> imports.upload(number, file(rows), HEAD)).isInstanceOf(NotPossibleNow.class);
    }

    private List<List<@Nullable Object>> taken() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        recaps.lines(number).forEach(line -> rows.add(RecapColumns.cells("DINSOS", line)));
        recaps.extras(number).forEach(extra -> rows.add(RecapColumns.cells("DINSOS", extra)));
        return rows;
    }

    private static List<@Nullable Object> fresh(String source, String basis, String citation, String people) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(new Object[RecapColumns.ALL.size()]));
        set(
                row,
                "kode_unit",
                "DINSOS",
                "jumlah_pegawai",
                people,
                "topik",
                "Pendampingan penerima bantuan",
                "sumber_kebutuhan",
                source,
                "dasar",
                basis,
                "keterangan",
                citation);
        return row;
    }

    private static List<@Nullable Object> row(List<List<@Nullable Object>> rows, String code) {
        return rows.stream().filter(row -> code.equals(row.get(1))).findFirst().orElseThrow();
    }

    private static List<@Nullable Object> last(List<List<@Nullable Object>> rows) {
        return rows.get(rows.size() - 1);
    }

    private static void set(List<@Nullable Object> row, @Nullable Object... columnsAndValues) {
        for (int at = 0; at < columnsAndValues.length; at += 2) {
            row.set(RecapColumns.ALL.indexOf(columnsAndValues[at]), columnsAndValues[at + 1]);
        }
    }

    private NamedFile file(List<List<@Nullable Object>> rows) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Stream<List<@Nullable Object>> all = rows.stream();
            spreadsheets.write(Spreadsheets.Format.XLSX, "rekap", RecapColumns.ALL, all, out);
            return new NamedFile("rekap.xlsx", out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private UUID upload(List<List<@Nullable Object>> rows) {
        return imports.upload(number, file(rows), HEAD);
    }

    private List<PreviewRow> preview(UUID id, String kind) {
        return imports.rows(number, id, kind);
    }

    private List<Fault> faults(UUID id) {
        return imports.faults(number, id);
    }

    private Choice choice(String code) {
        return recaps.lines(number).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .choice();
    }
}
