package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people learned before the city's history begins: most have some of their 20 JP, one contract employee is close to his cap of 24. */
@Component
@Profile("demo")
class TrainingsStep {

    private record Past(String programme, String title, int hours) {}

    private static final List<Past> PAST = List.of(
            new Past("WEB-01", "Webinar Kebijakan Manajemen ASN", 4),
            new Past("ARS-01", "Kearsipan Dinamis (SRIKANDI)", 10),
            new Past("KEU-01", "Pengelolaan Keuangan Daerah (SIPD)", 16),
            new Past("ETK-01", "Etika Pelayanan Publik dan BerAKHLAK", 20),
            new Past("TIK-01", "Pemanfaatan TIK dalam Pelayanan Publik", 20),
            new Past("GTA-01", "Government Transformation Academy", 24));

    private final Ledger ledger;

    TrainingsStep(Ledger ledger) {
        this.ledger = ledger;
    }

    void load(Population population, Cast cast) {
        Random random = new Random(20);
        for (Resident resident : population.all()) {
            if (resident.number() != null && random.nextInt(10) < 7) {
                int trainings = 1 + random.nextInt(2);
                for (int no = 0; no < trainings; no++) {
                    Past past = PAST.get(random.nextInt(PAST.size()));
                    boolean thisYear = random.nextInt(10) < 4 && past.hours() <= 16;
                    credit(resident, past, day(random, thisYear ? 2026 : 2022 + random.nextInt(3)));
                }
            }
        }
        population.staffOf("KA-PKM-PURNAMA").stream()
                .findFirst()
                .ifPresent(nurse -> credit(
                        nurse,
                        new Past("KES-01", "Deteksi dini penyakit tidak menular", 22),
                        LocalDate.of(2026, 6, 12)));
        credit(cast.pegawai(), PAST.get(0), LocalDate.of(2026, 3, 18));
        credit(cast.pegawai(), PAST.get(1), LocalDate.of(2026, 5, 20));
    }

    private void credit(Resident resident, Past past, LocalDate completed) {
        String evidence =
                "Sertifikat %s/%d/BKPSDM/%d".formatted(past.programme(), completed.getDayOfYear(), completed.getYear());
        Training training =
                new Training(past.programme(), past.title(), completed, new LearningHours(past.hours()), evidence);
        ledger.credit(
                new Credit(
                        resident.id(),
                        training,
                        "riwayat %s %s %s".formatted(resident.number(), past.programme(), completed)),
                null);
    }

    private static LocalDate day(Random random, int year) {
        return LocalDate.of(year, 1 + random.nextInt(8), 1 + random.nextInt(28));
    }
}
