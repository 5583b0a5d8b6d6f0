package id.go.pontianak.bangkom.demo.city.people;

import id.go.pontianak.bangkom.demo.city.people.Structure.CityOffice;
import id.go.pontianak.bangkom.foundation.directory.EmploymentStatus;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.directory.UnitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Fills the offices and the desks below them: the same people at every first start. */
public final class Population {

    /** Held by nobody; two of them by a Plt, one not at all. */
    static final Set<String> VACANT = Set.of("KABID3-PUPR", "KABID2-BAPPEDA", "LURAH-SUNGAI-JAWI");

    private static final List<String> CLERKS = List.of(
            "Pengadministrasi Perkantoran",
            "Pengelola Layanan Operasional",
            "Operator Layanan Operasional",
            "Penelaah Teknis Kebijakan",
            "Penata Layanan Operasional");
    private static final List<String> HEALTH = List.of(
            "Perawat Terampil",
            "Bidan Mahir",
            "Dokter Ahli Pertama",
            "Apoteker Ahli Pertama",
            "Nutrisionis Terampil",
            "Perawat Mahir",
            "Bidan Terampil");
    private static final List<String> TEACHERS = List.of("Guru Ahli Pertama", "Guru Ahli Muda", "Guru Ahli Madya");

    private final Structure structure;
    private final Residents residents;
    private final Map<String, Resident> holders = new HashMap<>();
    private final Map<String, List<Resident>> staff = new HashMap<>();
    private final List<Resident> all = new ArrayList<>();

    public Population(Structure structure) {
        this.structure = structure;
        this.residents = new Residents(new Random(2_11_2026));
        structure.offices().stream()
                .filter(office -> !VACANT.contains(office.code()))
                .forEach(this::appoint);
        structure.offices().forEach(this::employ);
    }

    public List<Resident> all() {
        return all;
    }

    public Resident holder(String office) {
        return java.util.Objects.requireNonNull(holders.get(office), office);
    }

    public List<Resident> staffOf(String office) {
        return staff.getOrDefault(office, List.of());
    }

    private void appoint(CityOffice office) {
        Resident holder = residents.official(office);
        holders.put(office.code(), holder);
        all.add(holder);
    }

    private void employ(CityOffice office) {
        UnitKind kind = structure.unit(office.unit()).kind();
        List<Resident> desks = new ArrayList<>();
        for (int desk = 0; desk < desksOf(office, kind); desk++) {
            EmploymentStatus status = residents.employment();
            Resident resident = residents.staff(office, status, tier(kind), position(kind, desk, office));
            desks.add(resident);
            all.add(resident);
        }
        staff.put(office.code(), desks);
    }

    private static int desksOf(CityOffice office, UnitKind kind) {
        String code = office.code();
        if (kind == UnitKind.SEKOLAH) {
            return 4;
        }
        if (code.startsWith("KA-PKM-")) {
            return 3;
        }
        if (code.startsWith("KABID")) {
            return office.unit().equals("DINKES") || office.unit().startsWith("RSUD")
                    ? 7
                    : code.equals("KABID1-BKPSDM") ? 6 : 2;
        }
        boolean small = code.startsWith("SUB-") || code.startsWith("LURAH-") || code.startsWith("KA-BAG-");
        return small ? 1 : 0;
    }

    private static PositionTier tier(UnitKind kind) {
        return kind == UnitKind.SEKOLAH || kind == UnitKind.UPT ? PositionTier.FUNGSIONAL : PositionTier.PELAKSANA;
    }

    private static String position(UnitKind kind, int desk, CityOffice office) {
        List<String> positions = kind == UnitKind.SEKOLAH ? TEACHERS : kind == UnitKind.UPT ? HEALTH : CLERKS;
        return positions.get(Math.floorMod(desk + office.code().hashCode(), positions.size()));
    }
}
