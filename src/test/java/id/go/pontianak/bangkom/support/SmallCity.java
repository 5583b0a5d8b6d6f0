package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A small Pontianak with everything the routes ask of a city: heads, unit HR officers (SUB-…), staff under each, a Plt until 2026-12-31
 * (KABID3-PUPR, by the holder of KABID2-PUPR), a Plh for an absent head (KA-DISHUB), a head on leave without Plh (KA-DINSOS), an office
 * nobody holds (LURAH-SUNGAI-JAWI). All people are invented. Loading it again changes nothing.
 */
public final class SmallCity {

    public static final PersonId WALIKOTA = id(1);
    public static final PersonId SEKDA = id(2);
    public static final PersonId AS1 = id(3);
    public static final PersonId AS2 = id(4);
    public static final PersonId AS3 = id(5);

    public static final PersonId KA_DINKES = id(10);
    public static final PersonId SEK_DINKES = id(11);
    /** Unit HR of DINKES. */
    public static final PersonId SUB_DINKES = id(12);

    public static final PersonId KABID1_DINKES = id(13);
    public static final PersonId KABID2_DINKES = id(14);
    public static final PersonId KABID3_DINKES = id(15);
    public static final PersonId KA_PKM_KAMPUNG_BALI = id(16);
    /** Staff under KABID1-DINKES: general, functional, contract (PPPK), probationary (CPNS). */
    public static final PersonId STAFF_1_DINKES = id(20);

    public static final PersonId STAFF_2_DINKES = id(21);
    public static final PersonId STAFF_3_DINKES_PPPK = id(22);
    public static final PersonId STAFF_4_DINKES_CPNS = id(23);
    /** Staff under KABID2-DINKES. */
    public static final PersonId STAFF_5_DINKES = id(24);

    public static final PersonId STAFF_6_DINKES = id(25);
    public static final PersonId NURSE_KAMPUNG_BALI = id(26);

    public static final PersonId KA_PUPR = id(30);
    public static final PersonId SEK_PUPR = id(31);
    /** Unit HR of PUPR. */
    public static final PersonId SUB_PUPR = id(32);

    public static final PersonId KABID1_PUPR = id(33);
    /** Holds KABID2-PUPR and, as Plt until 2026-12-31, KABID3-PUPR. */
    public static final PersonId KABID2_PUPR = id(34);
    /** Staff under KABID1-PUPR, KABID3-PUPR (its Plt) and KABID3-PUPR again. */
    public static final PersonId STAFF_1_PUPR = id(35);

    public static final PersonId STAFF_2_PUPR = id(36);
    public static final PersonId STAFF_3_PUPR = id(37);

    public static final PersonId KA_BKPSDM = id(40);
    public static final PersonId SEK_BKPSDM = id(41);
    public static final PersonId SUB_BKPSDM = id(42);
    /** KABID_PENGEMBANGAN. */
    public static final PersonId KABID1_BKPSDM = id(43);

    public static final PersonId ANALYST = id(44);
    public static final PersonId ANALYST_2 = id(45);

    public static final PersonId CAMAT_KOTA = id(50);
    public static final PersonId SEKCAM_KOTA = id(51);
    public static final PersonId STAFF_1_SUNGAI_JAWI = id(52);
    public static final PersonId STAFF_2_SUNGAI_JAWI = id(53);

    public static final PersonId KA_DIKBUD = id(60);
    public static final PersonId KABID1_DIKBUD = id(61);
    public static final PersonId SUB_DIKBUD = id(62);
    public static final PersonId KS_SDN_01 = id(63);
    public static final PersonId TEACHER_SDN_01 = id(64);
    public static final PersonId TEACHER_2_SDN_01 = id(65);

    /** On leave 2026-10-01 to 2026-12-15; SEK_DISHUB is Plh for it. */
    public static final PersonId KA_DISHUB = id(70);

    public static final PersonId SEK_DISHUB = id(71);
    public static final PersonId STAFF_1_DISHUB = id(72);
    /** On leave 2026-10-01 to 2026-12-15, without Plh. */
    public static final PersonId KA_DINSOS = id(75);

    public static final PersonId SEK_DINSOS = id(76);
    public static final PersonId STAFF_1_DINSOS = id(77);
    public static final PersonId INSPEKTUR = id(80);
    public static final PersonId AUDITOR = id(81);

    private static final LocalDate LEAVE_FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate LEAVE_TO = LocalDate.of(2026, 12, 15);

    private static final int DEADLOCKS = 4;

    private static final String CITY = new SmallCity().all();

    private final CityScript rows = new CityScript();

    private SmallCity() {}

    public static void load(JdbcClient jdbc) {
        write(jdbc, CITY);
    }

    /** As {@link #load}, and undoes what an earlier test did to people, holders, absences and substitutes. Nothing where it never was. */
    public static void restore(JdbcClient jdbc) {
        if (jdbc.sql("SELECT count(*) FROM directory_person WHERE id = ?")
                        .param(WALIKOTA.value())
                        .query(Integer.class)
                        .single()
                == 0) {
            return;
        }
        // Whom other tests invented works for nobody here, so that lists show the people of the city.
        write(jdbc, """
                        DELETE FROM directory_substitute;
                        DELETE FROM directory_absence;
                        DELETE FROM directory_holder;
                        UPDATE directory_person SET unit_code = 'PEMKOT', supervisor_office = NULL
                        WHERE id::text NOT LIKE '00000000-0000-4000-8000-%'
                            AND (unit_code <> 'PEMKOT' OR supervisor_office IS NOT NULL);
                        """ + CITY);
    }

    /** What still works in the background may hold rows the other way round: the database refuses one of the two, who tries again. */
    static void write(JdbcClient jdbc, String rows) {
        for (int refused = 0; ; refused++) {
            try {
                jdbc.sql(rows).update();
                return;
            } catch (PessimisticLockingFailureException deadlock) {
                if (refused == DEADLOCKS) {
                    throw deadlock;
                }
            }
        }
    }

    private String all() {
        units();
        offices();
        people();
        special();
        return rows.toString();
    }

    private void units() {
        rows.unit("PEMKOT", "Pemerintah Kota Pontianak", null, "KOTA", 5);
        rows.unit("SETDA", "Sekretariat Daerah", "PEMKOT", "SEKRETARIAT", 5);
        rows.unit("DINKES", "Dinas Kesehatan", "PEMKOT", "DINAS", 5);
        rows.unit("PKM-KAMPUNG-BALI", "UPT Puskesmas Kampung Bali", "DINKES", "UPT", 6);
        rows.unit("PUPR", "Dinas Pekerjaan Umum dan Penataan Ruang", "PEMKOT", "DINAS", 5);
        rows.unit("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "PEMKOT", "BADAN", 5);
        rows.unit("KEC-KOTA", "Kecamatan Pontianak Kota", "PEMKOT", "KECAMATAN", 5);
        rows.unit("KEL-SUNGAI-JAWI", "Kelurahan Sungai Jawi", "KEC-KOTA", "KELURAHAN", 5);
        rows.unit("DIKBUD", "Dinas Pendidikan dan Kebudayaan", "PEMKOT", "DINAS", 5);
        rows.unit("SDN-01", "SD Negeri 01 Pontianak", "DIKBUD", "SEKOLAH", 6);
        rows.unit("DISHUB", "Dinas Perhubungan", "PEMKOT", "DINAS", 6);
        rows.unit("DINSOS", "Dinas Sosial", "PEMKOT", "DINAS", 5);
        rows.unit("INSPEKTORAT", "Inspektorat", "PEMKOT", "INSPEKTORAT", 5);
    }

    private void offices() {
        rows.office("WALIKOTA", "Wali Kota Pontianak", "PEMKOT", "KEPALA_DAERAH", null, null);
        rows.office("SEKDA", "Sekretaris Daerah", "SETDA", "JPT_PRATAMA", "II.a", "WALIKOTA");
        rows.office("AS1", "Asisten Pemerintahan dan Kesejahteraan Rakyat", "SETDA", "JPT_PRATAMA", "II.b", "SEKDA");
        rows.office("AS2", "Asisten Perekonomian dan Pembangunan", "SETDA", "JPT_PRATAMA", "II.b", "SEKDA");
        rows.office("AS3", "Asisten Administrasi Umum", "SETDA", "JPT_PRATAMA", "II.b", "SEKDA");
        rows.government("DINKES", "Dinas Kesehatan", "AS1");
        rows.kabid("KABID1-DINKES", "Kepala Bidang Kesehatan Masyarakat", "DINKES");
        rows.kabid("KABID2-DINKES", "Kepala Bidang Pencegahan dan Pengendalian Penyakit", "DINKES");
        rows.kabid("KABID3-DINKES", "Kepala Bidang Pelayanan Kesehatan", "DINKES");
        rows.office(
                "KA-PKM-KAMPUNG-BALI",
                "Kepala UPT Puskesmas Kampung Bali",
                "PKM-KAMPUNG-BALI",
                "PENGAWAS",
                "IV.a",
                "KABID3-DINKES");
        rows.government("PUPR", "Dinas Pekerjaan Umum dan Penataan Ruang", "AS2");
        rows.kabid("KABID1-PUPR", "Kepala Bidang I Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR");
        rows.kabid("KABID2-PUPR", "Kepala Bidang II Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR");
        rows.kabid("KABID3-PUPR", "Kepala Bidang III Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR");
        rows.government("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "AS3");
        rows.kabid("KABID1-BKPSDM", "Kepala Bidang Pengembangan Sumber Daya Aparatur", "BKPSDM");
        rows.office("CAMAT-KOTA", "Camat Pontianak Kota", "KEC-KOTA", "ADMINISTRATOR", "III.a", "SEKDA");
        rows.office(
                "SEKCAM-KOTA",
                "Sekretaris Kecamatan Pontianak Kota",
                "KEC-KOTA",
                "ADMINISTRATOR",
                "III.b",
                "CAMAT-KOTA");
        rows.office("LURAH-SUNGAI-JAWI", "Lurah Sungai Jawi", "KEL-SUNGAI-JAWI", "PENGAWAS", "IV.a", "CAMAT-KOTA");
        rows.government("DIKBUD", "Dinas Pendidikan dan Kebudayaan", "AS1");
        rows.kabid("KABID1-DIKBUD", "Kepala Bidang Pembinaan SD", "DIKBUD");
        rows.office("KS-SDN-01", "Kepala SD Negeri 01 Pontianak", "SDN-01", "FUNGSIONAL", null, "KABID1-DIKBUD");
        rows.government("DISHUB", "Dinas Perhubungan", "AS2");
        rows.government("DINSOS", "Dinas Sosial", "AS1");
        rows.office("KA-INSPEKTORAT", "Inspektur", "INSPEKTORAT", "JPT_PRATAMA", "II.b", "SEKDA");
        rows.function("PPK", "WALIKOTA");
        rows.function("PYB", "SEKDA");
        rows.function("KEPALA_BKPSDM", "KA-BKPSDM");
        rows.function("KABID_PENGEMBANGAN", "KABID1-BKPSDM");
    }

    private void people() {
        rows.mayor(WALIKOTA, "Dedi Saputra", "walikota@contoh.pontianak.go.id");
        rows.official(SEKDA, "Rahmat Pratama", "SEKDA");
        rows.official(AS1, "Hendra Gunardi", "AS1");
        rows.official(AS2, "Ratna Pratama", "AS2");
        rows.official(AS3, "Mei Kusuma", "AS3");
        rows.official(KA_DINKES, "Sari Wulandari", "KA-DINKES");
        rows.official(SEK_DINKES, "Agus Sulaiman", "SEK-DINKES");
        rows.official(SUB_DINKES, "Nur Aini", "SUB-DINKES");
        rows.official(KABID1_DINKES, "Budi Santoso", "KABID1-DINKES");
        rows.official(KABID2_DINKES, "Dewi Lestari", "KABID2-DINKES");
        rows.official(KABID3_DINKES, "Joko Kapuas", "KABID3-DINKES");
        rows.official(KA_PKM_KAMPUNG_BALI, "Lina Marlina", "KA-PKM-KAMPUNG-BALI");
        rows.staff(STAFF_1_DINKES, "Rini Anggraini", "DINKES", "KABID1-DINKES", "PELAKSANA", "PNS");
        rows.staff(STAFF_2_DINKES, "Eko Prasetyo", "DINKES", "KABID1-DINKES", "FUNGSIONAL", "PNS");
        rows.staff(STAFF_3_DINKES_PPPK, "Maria Goreti", "DINKES", "KABID1-DINKES", "FUNGSIONAL", "PPPK");
        rows.staff(STAFF_4_DINKES_CPNS, "Fajar Nugroho", "DINKES", "KABID1-DINKES", "PELAKSANA", "CPNS");
        rows.staff(STAFF_5_DINKES, "Siti Rahmah", "DINKES", "KABID2-DINKES", "PELAKSANA", "PNS");
        rows.staff(STAFF_6_DINKES, "Theo Landak", "DINKES", "KABID2-DINKES", "FUNGSIONAL", "PNS");
        rows.staff(
                NURSE_KAMPUNG_BALI, "Yuliana Sekadau", "PKM-KAMPUNG-BALI", "KA-PKM-KAMPUNG-BALI", "FUNGSIONAL", "PNS");
        rows.official(KA_PUPR, "Hasan Basri", "KA-PUPR");
        rows.official(SEK_PUPR, "Indah Permata", "SEK-PUPR");
        rows.official(SUB_PUPR, "Wahyu Hidayat", "SUB-PUPR");
        rows.official(KABID1_PUPR, "Taufik Landak", "KABID1-PUPR");
        rows.official(KABID2_PUPR, "Fitri Landak", "KABID2-PUPR");
        rows.staff(STAFF_1_PUPR, "Anton Wijaya", "PUPR", "KABID1-PUPR", "PELAKSANA", "PNS");
        rows.staff(STAFF_2_PUPR, "Bella Oktavia", "PUPR", "KABID3-PUPR", "FUNGSIONAL", "PNS");
        rows.staff(STAFF_3_PUPR, "Candra Kirana", "PUPR", "KABID3-PUPR", "PELAKSANA", "PNS");
        rows.official(KA_BKPSDM, "Murni Handayani", "KA-BKPSDM");
        rows.official(SEK_BKPSDM, "Dian Puspita", "SEK-BKPSDM");
        rows.official(SUB_BKPSDM, "Galih Ramadhan", "SUB-BKPSDM");
        rows.official(KABID1_BKPSDM, "Zainal Abidin", "KABID1-BKPSDM");
        rows.staff(ANALYST, "Putri Ayu", "BKPSDM", "KABID1-BKPSDM", "FUNGSIONAL", "PNS");
        rows.staff(ANALYST_2, "Reza Pahlevi", "BKPSDM", "KABID1-BKPSDM", "FUNGSIONAL", "PNS");
        rows.official(CAMAT_KOTA, "Kartini Kapuas", "CAMAT-KOTA");
        rows.official(SEKCAM_KOTA, "Lukman Hakim", "SEKCAM-KOTA");
        rows.staff(STAFF_1_SUNGAI_JAWI, "Mira Susanti", "KEL-SUNGAI-JAWI", "LURAH-SUNGAI-JAWI", "PELAKSANA", "PNS");
        rows.staff(STAFF_2_SUNGAI_JAWI, "Nanda Pratiwi", "KEL-SUNGAI-JAWI", "LURAH-SUNGAI-JAWI", "PELAKSANA", "PNS");
        rows.official(KA_DIKBUD, "Oman Suherman", "KA-DIKBUD");
        rows.official(KABID1_DIKBUD, "Petrus Ginting", "KABID1-DIKBUD");
        rows.official(SUB_DIKBUD, "Qori Amalia", "SUB-DIKBUD");
        rows.official(KS_SDN_01, "Rosmawati", "KS-SDN-01");
        rows.staff(TEACHER_SDN_01, "Sulastri", "SDN-01", "KS-SDN-01", "FUNGSIONAL", "PNS");
        rows.staff(TEACHER_2_SDN_01, "Teguh Santosa", "SDN-01", "KS-SDN-01", "FUNGSIONAL", "PPPK");
        rows.official(KA_DISHUB, "Umar Said", "KA-DISHUB");
        rows.official(SEK_DISHUB, "Vera Anggraeni", "SEK-DISHUB");
        rows.staff(STAFF_1_DISHUB, "Wawan Setiawan", "DISHUB", "SEK-DISHUB", "PELAKSANA", "PNS");
        rows.official(KA_DINSOS, "Yusuf Mahmud", "KA-DINSOS");
        rows.official(SEK_DINSOS, "Zahra Nabila", "SEK-DINSOS");
        rows.staff(STAFF_1_DINSOS, "Arif Rahman", "DINSOS", "KA-DINSOS", "PELAKSANA", "PNS");
        rows.official(INSPEKTUR, "Bambang Irawan", "KA-INSPEKTORAT");
        rows.staff(AUDITOR, "Citra Dewi", "INSPEKTORAT", "KA-INSPEKTORAT", "FUNGSIONAL", "PNS");
    }

    private void special() {
        rows.holder(KABID2_PUPR, "KABID3-PUPR", "PLT", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        rows.absence(KA_DISHUB, LEAVE_FROM, LEAVE_TO);
        rows.holder(SEK_DISHUB, "KA-DISHUB", "PLH", LEAVE_FROM, LEAVE_TO);
        rows.absence(KA_DINSOS, LEAVE_FROM, LEAVE_TO);
    }

    private static PersonId id(int number) {
        return new PersonId(UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number)));
    }
}
