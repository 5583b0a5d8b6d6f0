package id.go.pontianak.bangkom.lifecycle.certificate;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Course;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Outcome;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Part;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Recipient;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Result;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Orders of certificates, each of an event of its own. */
public final class CertificateFixtures {

    public static final Course COURSE = new Course(
            "MP-01",
            "Manajemen Proyek Pemerintah",
            "Angkatan I Tahun 2026",
            "BKPSDM Kota Pontianak",
            "",
            LocalDate.of(2026, 10, 5),
            LocalDate.of(2026, 10, 8),
            "Aula BKPSDM",
            new LearningHours(32));

    private CertificateFixtures() {}

    public static CertificateOrder order(PersonId person, String name) {
        return order("MP01-" + UUID.randomUUID(), person, name);
    }

    public static CertificateOrder order(String event, PersonId person, String name) {
        return new CertificateOrder(
                event,
                new Recipient(person, name, "Penata, III/c", "Perawat Ahli Muda", "Dinas Kesehatan"),
                COURSE,
                new Outcome(Part.PARTICIPANT, Result.PASSED, "Memuaskan", new BigDecimal("87.5")),
                List.of(
                        new Subject("Dasar manajemen proyek", new LearningHours(12), new BigDecimal("85")),
                        new Subject("Praktik penyusunan jadwal", new LearningHours(20), new BigDecimal("90"))));
    }
}
