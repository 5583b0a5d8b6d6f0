package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Population;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int HOURS_A_DAY = 8;

    private final Ledger ledger;
    private final Map<String, Programme> programmes = new HashMap<>();
    private final Catalogue catalogue;

    TrainingsStep(Ledger ledger, Catalogue catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
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
        String number = "%s/%d/BKPSDM/%d".formatted(past.programme(), completed.getDayOfYear(), completed.getYear());
        Programme programme = programmes.computeIfAbsent(past.programme(), catalogue::programme);
        Training.Details details = new Training.Details(
                completed.minusDays(past.hours() / HOURS_A_DAY), programme.provider(), programme.form(), number, false);
        Training training = new Training(
                past.programme(),
                past.title(),
                completed,
                new LearningHours(past.hours()),
                "Sertifikat " + number,
                details);
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
