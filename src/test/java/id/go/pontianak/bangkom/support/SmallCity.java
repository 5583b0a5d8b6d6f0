package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 2);
    private static final LocalDate LEAVE_FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate LEAVE_TO = LocalDate.of(2026, 12, 15);

    private final JdbcClient jdbc;

    private SmallCity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static void load(JdbcClient jdbc) {
        new SmallCity(jdbc).all();
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
        jdbc.sql("DELETE FROM directory_substitute").update();
        jdbc.sql("DELETE FROM directory_absence").update();
        jdbc.sql("DELETE FROM directory_holder").update();
        // Whom other tests invented works for nobody here, so that lists show the people of the city.
        jdbc.sql(
                        "UPDATE directory_person SET unit_code = 'PEMKOT', supervisor_office = NULL WHERE id::text NOT LIKE :ours")
                .param("ours", "00000000-0000-4000-8000-%")
                .update();
        new SmallCity(jdbc).all();
    }

    private void all() {
        units();
        offices();
        people();
        special();
    }

    private static final String AS_IT_WAS = """
                        ON CONFLICT (id) DO UPDATE SET number = EXCLUDED.number, name = EXCLUDED.name, email = EXCLUDED.email,
                            birth_date = EXCLUDED.birth_date, unit_code = EXCLUDED.unit_code,
                            supervisor_office = EXCLUDED.supervisor_office, status = EXCLUDED.status, tier = EXCLUDED.tier,
                            position = EXCLUDED.position, grade = EXCLUDED.grade, education = EXCLUDED.education,
                            performance = EXCLUDED.performance, legal_status = EXCLUDED.legal_status
                        """;

    private void units() {
        unit("PEMKOT", "Pemerintah Kota Pontianak", null, "KOTA", 5);
        unit("SETDA", "Sekretariat Daerah", "PEMKOT", "SEKRETARIAT", 5);
        unit("DINKES", "Dinas Kesehatan", "PEMKOT", "DINAS", 5);
        unit("PKM-KAMPUNG-BALI", "UPT Puskesmas Kampung Bali", "DINKES", "UPT", 6);
        unit("PUPR", "Dinas Pekerjaan Umum dan Penataan Ruang", "PEMKOT", "DINAS", 5);
        unit("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "PEMKOT", "BADAN", 5);
        unit("KEC-KOTA", "Kecamatan Pontianak Kota", "PEMKOT", "KECAMATAN", 5);
        unit("KEL-SUNGAI-JAWI", "Kelurahan Sungai Jawi", "KEC-KOTA", "KELURAHAN", 5);
        unit("DIKBUD", "Dinas Pendidikan dan Kebudayaan", "PEMKOT", "DINAS", 5);
        unit("SDN-01", "SD Negeri 01 Pontianak", "DIKBUD", "SEKOLAH", 6);
        unit("DISHUB", "Dinas Perhubungan", "PEMKOT", "DINAS", 6);
        unit("DINSOS", "Dinas Sosial", "PEMKOT", "DINAS", 5);
        unit("INSPEKTORAT", "Inspektorat", "PEMKOT", "INSPEKTORAT", 5);
    }

    private void offices() {
        office("WALIKOTA", "Wali Kota Pontianak", "PEMKOT", "KEPALA_DAERAH", null, null);
        office("SEKDA", "Sekretaris Daerah", "SETDA", "JPT_PRATAMA", "II.a", "WALIKOTA");
        office("AS1", "Asisten Pemerintahan dan Kesejahteraan Rakyat", "SETDA", "JPT_PRATAMA", "II.b", "SEKDA");
        office("AS2", "Asisten Perekonomian dan Pembangunan", "SETDA", "JPT_PRATAMA", "II.b", "SEKDA");
        office("AS3", "Asisten Administrasi Umum", "SETDA", "JPT_PRATAMA", "II.b", "SEKDA");
        government("DINKES", "Dinas Kesehatan", "AS1");
        kabid("KABID1-DINKES", "Kepala Bidang Kesehatan Masyarakat", "DINKES");
        kabid("KABID2-DINKES", "Kepala Bidang Pencegahan dan Pengendalian Penyakit", "DINKES");
        kabid("KABID3-DINKES", "Kepala Bidang Pelayanan Kesehatan", "DINKES");
        office(
                "KA-PKM-KAMPUNG-BALI",
                "Kepala UPT Puskesmas Kampung Bali",
                "PKM-KAMPUNG-BALI",
                "PENGAWAS",
                "IV.a",
                "KABID3-DINKES");
        government("PUPR", "Dinas Pekerjaan Umum dan Penataan Ruang", "AS2");
        kabid("KABID1-PUPR", "Kepala Bidang I Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR");
        kabid("KABID2-PUPR", "Kepala Bidang II Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR");
        kabid("KABID3-PUPR", "Kepala Bidang III Dinas Pekerjaan Umum dan Penataan Ruang", "PUPR");
        government("BKPSDM", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "AS3");
        kabid("KABID1-BKPSDM", "Kepala Bidang Pengembangan Sumber Daya Aparatur", "BKPSDM");
        office("CAMAT-KOTA", "Camat Pontianak Kota", "KEC-KOTA", "ADMINISTRATOR", "III.a", "SEKDA");
        office(
                "SEKCAM-KOTA",
                "Sekretaris Kecamatan Pontianak Kota",
                "KEC-KOTA",
                "ADMINISTRATOR",
                "III.b",
                "CAMAT-KOTA");
        office("LURAH-SUNGAI-JAWI", "Lurah Sungai Jawi", "KEL-SUNGAI-JAWI", "PENGAWAS", "IV.a", "CAMAT-KOTA");
        government("DIKBUD", "Dinas Pendidikan dan Kebudayaan", "AS1");
        kabid("KABID1-DIKBUD", "Kepala Bidang Pembinaan SD", "DIKBUD");
        office("KS-SDN-01", "Kepala SD Negeri 01 Pontianak", "SDN-01", "FUNGSIONAL", null, "KABID1-DIKBUD");
        government("DISHUB", "Dinas Perhubungan", "AS2");
        government("DINSOS", "Dinas Sosial", "AS1");
        office("KA-INSPEKTORAT", "Inspektur", "INSPEKTORAT", "JPT_PRATAMA", "II.b", "SEKDA");
        function("PPK", "WALIKOTA");
        function("PYB", "SEKDA");
        function("KEPALA_BKPSDM", "KA-BKPSDM");
        function("KABID_PENGEMBANGAN", "KABID1-BKPSDM");
    }

    private void people() {
        jdbc.sql("""
                        INSERT INTO directory_person (id, name, email, unit_code, tier, position)
                        VALUES (:id, 'Dedi Saputra', 'walikota@contoh.pontianak.go.id', 'PEMKOT', 'KEPALA_DAERAH', 'Wali Kota Pontianak')
                        ON CONFLICT DO NOTHING
                        """).param("id", WALIKOTA.value()).update();
        holder(WALIKOTA, "WALIKOTA");
        official(SEKDA, "Rahmat Pratama", "SEKDA");
        official(AS1, "Hendra Gunardi", "AS1");
        official(AS2, "Ratna Pratama", "AS2");
        official(AS3, "Mei Kusuma", "AS3");
        official(KA_DINKES, "Sari Wulandari", "KA-DINKES");
        official(SEK_DINKES, "Agus Sulaiman", "SEK-DINKES");
        official(SUB_DINKES, "Nur Aini", "SUB-DINKES");
        official(KABID1_DINKES, "Budi Santoso", "KABID1-DINKES");
        official(KABID2_DINKES, "Dewi Lestari", "KABID2-DINKES");
        official(KABID3_DINKES, "Joko Kapuas", "KABID3-DINKES");
        official(KA_PKM_KAMPUNG_BALI, "Lina Marlina", "KA-PKM-KAMPUNG-BALI");
        staff(STAFF_1_DINKES, "Rini Anggraini", "DINKES", "KABID1-DINKES", "PELAKSANA", "PNS");
        staff(STAFF_2_DINKES, "Eko Prasetyo", "DINKES", "KABID1-DINKES", "FUNGSIONAL", "PNS");
        staff(STAFF_3_DINKES_PPPK, "Maria Goreti", "DINKES", "KABID1-DINKES", "FUNGSIONAL", "PPPK");
        staff(STAFF_4_DINKES_CPNS, "Fajar Nugroho", "DINKES", "KABID1-DINKES", "PELAKSANA", "CPNS");
        staff(STAFF_5_DINKES, "Siti Rahmah", "DINKES", "KABID2-DINKES", "PELAKSANA", "PNS");
        staff(STAFF_6_DINKES, "Theo Landak", "DINKES", "KABID2-DINKES", "FUNGSIONAL", "PNS");
        staff(NURSE_KAMPUNG_BALI, "Yuliana Sekadau", "PKM-KAMPUNG-BALI", "KA-PKM-KAMPUNG-BALI", "FUNGSIONAL", "PNS");
        official(KA_PUPR, "Hasan Basri", "KA-PUPR");
        official(SEK_PUPR, "Indah Permata", "SEK-PUPR");
        official(SUB_PUPR, "Wahyu Hidayat", "SUB-PUPR");
        official(KABID1_PUPR, "Taufik Landak", "KABID1-PUPR");
        official(KABID2_PUPR, "Fitri Landak", "KABID2-PUPR");
        staff(STAFF_1_PUPR, "Anton Wijaya", "PUPR", "KABID1-PUPR", "PELAKSANA", "PNS");
        staff(STAFF_2_PUPR, "Bella Oktavia", "PUPR", "KABID3-PUPR", "FUNGSIONAL", "PNS");
        staff(STAFF_3_PUPR, "Candra Kirana", "PUPR", "KABID3-PUPR", "PELAKSANA", "PNS");
        official(KA_BKPSDM, "Murni Handayani", "KA-BKPSDM");
        official(SEK_BKPSDM, "Dian Puspita", "SEK-BKPSDM");
        official(SUB_BKPSDM, "Galih Ramadhan", "SUB-BKPSDM");
        official(KABID1_BKPSDM, "Zainal Abidin", "KABID1-BKPSDM");
        staff(ANALYST, "Putri Ayu", "BKPSDM", "KABID1-BKPSDM", "FUNGSIONAL", "PNS");
        staff(ANALYST_2, "Reza Pahlevi", "BKPSDM", "KABID1-BKPSDM", "FUNGSIONAL", "PNS");
        official(CAMAT_KOTA, "Kartini Kapuas", "CAMAT-KOTA");
        official(SEKCAM_KOTA, "Lukman Hakim", "SEKCAM-KOTA");
        staff(STAFF_1_SUNGAI_JAWI, "Mira Susanti", "KEL-SUNGAI-JAWI", "LURAH-SUNGAI-JAWI", "PELAKSANA", "PNS");
        staff(STAFF_2_SUNGAI_JAWI, "Nanda Pratiwi", "KEL-SUNGAI-JAWI", "LURAH-SUNGAI-JAWI", "PELAKSANA", "PNS");
        official(KA_DIKBUD, "Oman Suherman", "KA-DIKBUD");
        official(KABID1_DIKBUD, "Petrus Ginting", "KABID1-DIKBUD");
        official(SUB_DIKBUD, "Qori Amalia", "SUB-DIKBUD");
        official(KS_SDN_01, "Rosmawati", "KS-SDN-01");
        staff(TEACHER_SDN_01, "Sulastri", "SDN-01", "KS-SDN-01", "FUNGSIONAL", "PNS");
        staff(TEACHER_2_SDN_01, "Teguh Santosa", "SDN-01", "KS-SDN-01", "FUNGSIONAL", "PPPK");
        official(KA_DISHUB, "Umar Said", "KA-DISHUB");
        official(SEK_DISHUB, "Vera Anggraeni", "SEK-DISHUB");
        staff(STAFF_1_DISHUB, "Wawan Setiawan", "DISHUB", "SEK-DISHUB", "PELAKSANA", "PNS");
        official(KA_DINSOS, "Yusuf Mahmud", "KA-DINSOS");
        official(SEK_DINSOS, "Zahra Nabila", "SEK-DINSOS");
        staff(STAFF_1_DINSOS, "Arif Rahman", "DINSOS", "KA-DINSOS", "PELAKSANA", "PNS");
        official(INSPEKTUR, "Bambang Irawan", "KA-INSPEKTORAT");
        staff(AUDITOR, "Citra Dewi", "INSPEKTORAT", "KA-INSPEKTORAT", "FUNGSIONAL", "PNS");
    }

    private void special() {
        holder(KABID2_PUPR, "KABID3-PUPR", "PLT", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        absence(KA_DISHUB);
        holder(SEK_DISHUB, "KA-DISHUB", "PLH", LEAVE_FROM, LEAVE_TO);
        absence(KA_DINSOS);
    }

    private void unit(String code, String name, @Nullable String parent, String kind, int days) {
        jdbc.sql("""
                        INSERT INTO directory_unit (code, name, parent, kind, week_pattern, government_unit)
                        VALUES (:code, :name, :parent, :kind, :week,
                            CASE WHEN :kind IN ('KELURAHAN', 'UPT', 'SEKOLAH') THEN :parent ELSE :code END)
                        ON CONFLICT DO NOTHING
                        """)
                .param("code", code)
                .param("name", name)
                .param("parent", parent)
                .param("kind", kind)
                .param("week", days == 5 ? "FIVE_DAYS" : "SIX_DAYS")
                .update();
    }

    private void government(String unit, String name, String above) {
        office("KA-" + unit, "Kepala " + name, unit, "JPT_PRATAMA", "II.b", above);
        office("SEK-" + unit, "Sekretaris " + name, unit, "ADMINISTRATOR", "III.a", "KA-" + unit);
        office("SUB-" + unit, "Kepala Subbagian Umum dan Kepegawaian " + name, unit, "PENGAWAS", "IV.a", "SEK-" + unit);
    }

    private void kabid(String code, String title, String unit) {
        office(code, title, unit, "ADMINISTRATOR", "III.b", "KA-" + unit);
    }

    private void office(
            String code, String title, String unit, String tier, @Nullable String echelon, @Nullable String superior) {
        jdbc.sql("""
                        INSERT INTO directory_office (code, title, unit_code, tier, echelon, superior)
                        VALUES (:code, :title, :unit, :tier, :echelon, :superior) ON CONFLICT DO NOTHING
                        """)
                .param("code", code)
                .param("title", title)
                .param("unit", unit)
                .param("tier", tier)
                .param("echelon", echelon)
                .param("superior", superior)
                .update();
    }

    private void function(String function, String office) {
        jdbc.sql(
                        "INSERT INTO directory_function (function, office_code) VALUES (:function, :office) ON CONFLICT DO NOTHING")
                .param("function", function)
                .param("office", office)
                .update();
    }

    /** A person who holds the office definitively and works where it belongs. */
    private void official(PersonId id, String name, String office) {
        jdbc.sql("""
                        INSERT INTO directory_person (id, number, name, email, sex, birth_date, unit_code, supervisor_office, status,
                            tier, position, grade, education, performance, legal_status)
                        SELECT :id, :number, :name, :email, 'L', DATE '1980-03-05', unit_code, superior, 'PNS',
                            tier, title, 'IV/a', 'S2', 'Baik', '01' FROM directory_office WHERE code = :office
                        """ + AS_IT_WAS + """
                        """)
                .param("id", id.value())
                .param("number", number(id, "198003052005011"))
                .param("name", name)
                .param("email", email(name))
                .param("office", office)
                .update();
        holder(id, office);
    }

    private void staff(PersonId id, String name, String unit, String supervisor, String tier, String status) {
        boolean contract = status.equals("PPPK");
        jdbc.sql("""
                        INSERT INTO directory_person (id, number, name, email, sex, birth_date, unit_code, supervisor_office, status,
                            tier, position, grade, education, performance, legal_status)
                        VALUES (:id, :number, :name, :email, 'P', DATE '1990-08-17', :unit, :supervisor, :status,
                            :tier, :position, :grade, 'S1', 'Baik', '01')
                        """ + AS_IT_WAS + """
                        """)
                .param("id", id.value())
                .param("number", number(id, contract ? "199008172023212" : "199008172015022"))
                .param("name", name)
                .param("email", email(name))
                .param("unit", unit)
                .param("supervisor", supervisor)
                .param("status", status)
                .param("tier", tier)
                .param("position", tier.equals("PELAKSANA") ? "Pengadministrasi Umum" : "Analis Kebijakan Ahli Pertama")
                .param("grade", contract ? "IX" : "III/b")
                .update();
    }

    private void holder(PersonId person, String office) {
        holder(person, office, "D", SINCE, null);
    }

    /** Inserts only where the same appointment does not stand yet, so that loading again after a test has ended it changes nothing. */
    private void holder(PersonId person, String office, String capacity, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, to_day, decree)
                        VALUES (:id, :office, :person, :capacity, :from, :to, :decree) ON CONFLICT DO NOTHING
                        """)
                .param("id", named("holder " + office + capacity + person))
                .param("office", office)
                .param("person", person.value())
                .param("capacity", capacity)
                .param("from", from)
                .param("to", to)
                .param("decree", "821.2/" + Math.floorMod(office.hashCode(), 900) + "/BKPSDM/2023")
                .update();
    }

    private void absence(PersonId person) {
        jdbc.sql("""
                        INSERT INTO directory_absence (id, person_id, kind, from_day, to_day)
                        VALUES (:id, :person, 'LONG', :from, :to) ON CONFLICT DO NOTHING
                        """)
                .param("id", named("absence " + person))
                .param("person", person.value())
                .param("from", LEAVE_FROM)
                .param("to", LEAVE_TO)
                .update();
    }

    private static PersonId id(int number) {
        return new PersonId(UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number)));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Serial numbers from 900, which no real person has. */
    private static String number(PersonId id, String prefix) {
        return prefix + (900 + Math.toIntExact(id.value().getLeastSignificantBits() & 0xFF));
    }

    private static String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@contoh.pontianak.go.id";
    }
}
