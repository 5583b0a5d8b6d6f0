package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Field mapping to the save calls of SIASN ({@code kursus/save}, {@code diklat/save}): columns bear the names of their fields, days are
 * written dd-MM-yyyy, hours are JP. What the city does not know stays empty.
 */
@Component
class SiasnFields {

    private static final List<String> COURSE = List.of(
            "nip",
            "instansiId",
            "institusiPenyelenggara",
            "jenisDiklatId",
            "jenisKursus",
            "jenisKursusSertipikat",
            "jumlahJam",
            "lokasiId",
            "namaKursus",
            "nomorSertipikat",
            "pnsOrangId",
            "tahunKursus",
            "tanggalKursus",
            "tanggalSelesaiKursus");
    private static final List<String> STRUCTURAL = List.of(
            "nip",
            "bobot",
            "id",
            "institusiPenyelenggara",
            "jenisKompetensi",
            "jumlahJam",
            "latihanStrukturalId",
            "nomor",
            "pnsOrangId",
            "tahun",
            "tanggal",
            "tanggalSelesai");
    private static final List<String> TAKEN_BACK =
            List.of("nip", "nama", "namaKursus", "nomorSertipikat", "jumlahJam", "tanggalSelesaiKursus", "alasan");

    /** Longest certificate number that SIASN takes. */
    private static final int LONGEST_NUMBER = 100;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int FUNCTIONAL = 2;
    private static final List<Integer> MEETINGS = List.of(4, 7, 9);

    private final SiasnSettings settings;

    SiasnFields(SiasnSettings settings) {
        this.settings = settings;
    }

    List<String> columns(ExportPart part) {
        return switch (part) {
            case COURSE -> COURSE;
            case STRUCTURAL -> STRUCTURAL;
            default -> TAKEN_BACK;
        };
    }

    List<Object> cells(ExportLine line) {
        return switch (line.part()) {
            case COURSE -> course(line);
            case STRUCTURAL -> structural(line);
            default -> takenBack(line);
        };
    }

    private List<Object> course(ExportLine line) {
        Training training = line.training();
        Integer form = training.details().form();
        return Arrays.asList(
                line.number(),
                settings.agencyId(),
                training.details().provider(),
                Objects.requireNonNullElse(form, ""),
                "",
                form == null ? "" : certificateLetter(form),
                training.learningHours().value(),
                settings.placeId(),
                named(line),
                certificate(training),
                Objects.requireNonNullElse(line.siasnId(), ""),
                training.completed().getYear(),
                day(started(training)),
                day(training.completed()));
    }

    private static List<Object> structural(ExportLine line) {
        Training training = line.training();
        return Arrays.asList(
                line.number(),
                "",
                "",
                training.details().provider(),
                "",
                training.learningHours().value(),
                Objects.requireNonNullElse(line.structuralTraining(), ""),
                certificate(training),
                Objects.requireNonNullElse(line.siasnId(), ""),
                training.completed().getYear(),
                day(started(training)),
                day(training.completed()));
    }

    private static List<Object> takenBack(ExportLine line) {
        Training training = line.training();
        return Arrays.asList(
                line.number(),
                line.name(),
                named(line),
                certificate(training),
                training.learningHours().value(),
                day(training.completed()),
                Objects.requireNonNullElse(line.reason(), ""));
    }

    /** Programme and batch, so that SIASN tells two runs of one programme apart. */
    private static String named(ExportLine line) {
        String title = line.training().title();
        return line.batch().isEmpty() ? title : title + " Angkatan " + line.batch();
    }

    /** T, F or P: the letter of BKN for the certificate that a form of training gives. */
    private static String certificateLetter(int form) {
        if (form == FUNCTIONAL) {
            return "F";
        }
        return MEETINGS.contains(form) ? "P" : "T";
    }

    private static String certificate(Training training) {
        String number = training.details().certificateNumber();
        return number.length() <= LONGEST_NUMBER ? number : number.substring(0, LONGEST_NUMBER);
    }

    private static LocalDate started(Training training) {
        @Nullable LocalDate started = training.details().started();
        return started == null ? training.completed() : started;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
