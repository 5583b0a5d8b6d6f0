package id.go.pontianak.bangkom.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What must have happened by the end of the story, with nothing more. */
final class Expected {

    static final List<String> SEATS = List.of("SEAT", "RELEASED", "SEAT");

    private static final String BATCH = "Etika Pelayanan Publik dan BerAKHLAK, angkatan";

    /** Heads of the units that were called and answer nothing. */
    private static final List<String> SILENT_UNITS = List.of(
            "murni.handayani",
            "oman.suherman",
            "yusuf.mahmud",
            "kepala.dishub",
            "bambang.irawan",
            "kartini.kapuas",
            "hasan.basri",
            "rahmat.pratama");

    static final List<String> JOURNAL = journal();

    private Expected() {}

    private static List<String> journal() {
        List<String> lines = new ArrayList<>();
        times(3, "submitted", lines);
        times(10, "stepOpened", lines);
        times(1, "returned | Kepala Bidang Kesehatan Masyarakat", lines);
        times(1, "resubmitted", lines);
        times(3, "approved | Kepala Bidang Kesehatan Masyarakat", lines);
        times(3, "approved | Kepala Dinas Kesehatan", lines);
        times(3, "approved | Analis SDM Aparatur", lines);
        times(3, "ready", lines);
        times(2, "seated", lines);
        times(1, "reserved", lines);
        times(2, "seatConfirmed | Yang bersangkutan", lines);
        times(1, "withdrawn", lines);
        times(1, "offered", lines);
        times(1, "offerAccepted | Yang bersangkutan", lines);
        return lines;
    }

    private static void times(int count, String line, List<String> lines) {
        lines.addAll(Collections.nCopies(count, line));
    }

    /** All mails with their subjects; the second of those seated gives up, and the reserve moves up. Dates and numbers are left out. */
    static List<String> letters(List<String> seated, String moved) {
        List<String> letters = new ArrayList<>(List.of(
                "budi.santoso | Perlu tindakan: Setujui usulan peserta, " + BATCH + " (dan 2 lainnya)",
                "budi.santoso | Perlu tindakan: Setujui usulan peserta, " + BATCH,
                "sari.wulandari | Perlu tindakan: Setujui usulan peserta, " + BATCH + " (dan 1 lainnya)",
                "sari.wulandari | Perlu tindakan: Setujui usulan peserta, " + BATCH,
                "putri.ayu | Perlu tindakan: Verifikasi usulan peserta, " + BATCH + " (dan 2 lainnya)",
                "putri.ayu | Perlu tindakan: Urutkan daftar peserta, " + BATCH,
                "putri.ayu | Perlu ditindak: 1 tugas menunggu Anda",
                "zainal.abidin | Perlu tindakan: Setujui daftar peserta, " + BATCH,
                "murni.handayani | Perlu tindakan: Tetapkan peserta, " + BATCH,
                "maria.goreti | Perlu perbaikan: usulan Maria Goreti",
                "nur.aini | Perlu perbaikan: usulan Maria Goreti (dan 1 lainnya)",
                "nur.aini | Konfirmasi kursi: " + seated.get(0) + ", " + BATCH + " (dan 2 lainnya)",
                "nur.aini | Kursi dikonfirmasi: " + seated.get(0) + ", " + BATCH + " (dan 3 lainnya)",
                "nur.aini | Kursi dikonfirmasi: " + moved + ", " + BATCH));
        SILENT_UNITS.forEach(head -> letters.add(head + " | Belum dijawab: pengusulan " + BATCH));
        for (String nominee : List.of("Rini Anggraini", "Eko Prasetyo", "Maria Goreti")) {
            letters.add(to(nominee, "Anda diusulkan: " + BATCH));
            letters.add(to(nominee, "Usulan disetujui: " + BATCH));
        }
        seated.forEach(name -> letters.add(to(name, "Konfirmasi kursi: " + name + ", " + BATCH)));
        letters.add(to(seated.get(1), "Usulan ditarik: " + seated.get(1) + ", " + BATCH));
        letters.add("budi.santoso | Melepas kursi: " + seated.get(1) + ", " + BATCH);
        letters.add("putri.ayu | Melepas kursi: " + seated.get(1) + ", " + BATCH);
        letters.add(to(moved, "Peserta cadangan: " + moved + ", " + BATCH));
        letters.add(to(moved, "Perlu jawaban: kursi ditawarkan kepada " + moved + ", " + BATCH));
        return letters;
    }

    private static String to(String name, String subject) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + " | " + subject;
    }
}
