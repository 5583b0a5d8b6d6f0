package id.go.pontianak.bangkom.demo.city.people;

import id.go.pontianak.bangkom.demo.city.people.Structure.CityOffice;
import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invents one person after the other; serial numbers from 900 on, which no real person has. */
final class Residents {

    private final Random random;
    private final Names names;
    private int born;

    Residents(Random random) {
        this.random = random;
        this.names = new Names(random);
    }

    Resident official(CityOffice office) {
        boolean mayor = office.tier() == PositionTier.KEPALA_DAERAH;
        boolean woman = random.nextInt(5) < 2;
        LocalDate birth = day(1969, 1984);
        String name = names.next(woman);
        return new Resident(
                nextId(),
                mayor ? null : number(birth, EmploymentStatus.PNS, woman),
                name,
                mayor ? "walikota@contoh.pontianak.go.id" : Names.email(name),
                woman,
                birth,
                office.unit(),
                mayor ? null : office.superior(),
                mayor ? null : EmploymentStatus.PNS,
                office.tier(),
                office.title(),
                mayor ? null : gradeOf(office.tier()),
                random.nextInt(3) == 0 ? "S1" : "S2",
                random.nextInt(3) == 0 ? "Sangat Baik" : "Baik",
                "01",
                office.code());
    }

    Resident staff(CityOffice superior, EmploymentStatus status, PositionTier tier, String position) {
        boolean woman = random.nextInt(5) < 3;
        LocalDate birth = status == EmploymentStatus.CPNS ? day(1996, 2002) : day(1974, 1998);
        String name = names.next(woman);
        return new Resident(
                nextId(),
                number(birth, status, woman),
                name,
                random.nextInt(40) == 0 ? null : Names.email(name),
                woman,
                birth,
                superior.unit(),
                superior.code(),
                status,
                tier,
                position,
                grade(status),
                pick(List.of("SLTA", "D3", "D3", "S1", "S1", "S1", "S2")),
                pick(List.of("Baik", "Baik", "Baik", "Baik", "Baik", "Sangat Baik", "Sangat Baik", "Butuh Perbaikan")),
                "01",
                null);
    }

    EmploymentStatus employment() {
        int draw = random.nextInt(100);
        if (draw < 64) {
            return EmploymentStatus.PNS;
        }
        return draw < 92
                ? EmploymentStatus.PPPK
                : draw < 97 ? EmploymentStatus.CPNS : EmploymentStatus.PPPK_PARUH_WAKTU;
    }

    private PersonId nextId() {
        born++;
        return new PersonId(UUID.nameUUIDFromBytes(("warga " + born).getBytes(StandardCharsets.UTF_8)));
    }

    private String number(LocalDate birth, EmploymentStatus status, boolean woman) {
        String appointed = switch (status) {
            case PNS -> (birth.getYear() + 24 + random.nextInt(4)) + "%02d".formatted(1 + random.nextInt(12));
            case CPNS -> "202504";
            case PPPK -> (2021 + random.nextInt(4)) + "21";
            case PPPK_PARUH_WAKTU -> "202524";
        };
        return birth.toString().replace("-", "") + appointed + (woman ? 2 : 1) + (900 + born % 100);
    }

    private String gradeOf(PositionTier tier) {
        return switch (tier) {
            case JPT_PRATAMA -> pick(List.of("IV/b", "IV/c"));
            case ADMINISTRATOR -> pick(List.of("III/d", "IV/a", "IV/b"));
            case PENGAWAS -> pick(List.of("III/c", "III/d"));
            default -> pick(List.of("III/d", "IV/a"));
        };
    }

    private @Nullable String grade(EmploymentStatus status) {
        return switch (status) {
            case PNS -> pick(List.of("II/b", "II/c", "II/d", "III/a", "III/a", "III/b", "III/b", "III/c", "III/d"));
            case CPNS -> pick(List.of("II/c", "III/a"));
            case PPPK -> pick(List.of("V", "VII", "IX", "IX", "X"));
            case PPPK_PARUH_WAKTU -> pick(List.of("V", "IX"));
        };
    }

    private LocalDate day(int from, int to) {
        LocalDate first = LocalDate.of(from, 1, 1);
        return first.plusDays(random.nextInt((to - from + 1) * 365));
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
