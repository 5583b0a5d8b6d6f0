package id.go.pontianak.bangkom.pages;

import id.go.pontianak.bangkom.support.SmallCity;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives people, units, offices and programmes of the small city the longest names there are, and takes them back. */
final class LongNames implements AutoCloseable {

    /** 118 characters: titles before, four names, titles after. */
    static final String PERSON = "Prof. Dr. dr. H. %s Muhammad Nurhidayatullah Kusumawardhana Adiningrat,"
            + " S.Ked., S.Psi., M.Kes., M.P.H., Sp.P.D.-K.R.";

    static final String UNIT =
            "%s, Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan, Perlindungan Anak, dan Ketahanan Keluarga";
    static final String OFFICE =
            "%s, Pengendalian Kesehatan Keluarga, Pemberdayaan Masyarakat, Promosi Kesehatan, dan Penyehatan Lingkungan";
    static final String PROGRAMME =
            "%s: Penguatan Kompetensi Pengelolaan Pertanggungjawaban Pelayanan Publik Berkelanjutan Pemerintah Daerah";
    /** Nearly as much as the field takes, with an address that cannot be broken at a space. */
    static final String REASON =
            "Pegawai yang bersangkutan menangani pelayanan yang mulai tahun depan wajib diselenggarakan sendiri – segera. "
                            .repeat(8)
                    + "https://jdih.pontianak.go.id/dokumen/peraturan-wali-kota-tentang-pengembangan-kompetensi-aparatur-sipil-negara.pdf";

    private final JdbcClient jdbc;
    private final List<Runnable> back = new ArrayList<>();

    LongNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
        lengthen("directory_person", "id", "name", PERSON, "id::text LIKE '00000000-0000-4000-8000-%'");
        lengthen("directory_unit", "code", "name", UNIT, "parent IS NOT NULL");
        lengthen("directory_office", "code", "title", OFFICE, "true");
        lengthen("catalogue_programme", "code", "name", PROGRAMME, "true");
        jdbc.sql("UPDATE directory_person SET position = ? WHERE id::text LIKE '00000000-0000-4000-8000-%'")
                .param(OFFICE.formatted("Penelaah Teknis Kebijakan"))
                .update();
    }

    private void lengthen(String table, String key, String column, String longer, String which) {
        List<Object[]> before = jdbc.sql("SELECT %s, %s FROM %s WHERE %s".formatted(key, column, table, which))
                .query((row, no) -> new Object[] {row.getObject(1), row.getString(2)})
                .list();
        String update = "UPDATE %s SET %s = ? WHERE %s = ?".formatted(table, column, key);
        before.forEach(
                row -> jdbc.sql(update).params(longer.formatted(row[1]), row[0]).update());
        back.add(() ->
                before.forEach(row -> jdbc.sql(update).params(row[1], row[0]).update()));
    }

    @Override
    public void close() {
        back.forEach(Runnable::run);
        SmallCity.load(jdbc);
    }
}
