package id.go.pontianak.bangkom.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What must have happened by the end of the story. */
final class Expected {

    static final List<String> SEATS = List.of("SEAT", "RELEASED", "SEAT");

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

    /** The letters to the three nominees; the second of those seated gives up, and the reserve moves up. */
    static List<String> letters(List<String> seated, String moved, String title) {
        List<String> letters = new ArrayList<>();
        for (String nominee : List.of("Rini Anggraini", "Eko Prasetyo", "Maria Goreti")) {
            letters.add(to(nominee, "Anda diusulkan: " + title));
            letters.add(to(nominee, "Usulan disetujui: " + title));
        }
        letters.add(to("Maria Goreti", "Perlu perbaikan: usulan Maria Goreti"));
        for (String name : seated) {
            letters.add(to(name, "Konfirmasi kursi: " + name + ", " + title));
        }
        letters.add(to(seated.get(1), "Usulan ditarik: " + seated.get(1) + ", " + title));
        letters.add(to(moved, "Peserta cadangan: " + moved + ", " + title));
        letters.add(to(moved, "Perlu jawaban: kursi ditawarkan kepada " + moved + ", " + title));
        return letters;
    }

    private static String to(String name, String subject) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@contoh.pontianak.go.id | " + subject;
    }
}
