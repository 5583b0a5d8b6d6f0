package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.people.Population;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.demo.city.people.Structure;
import id.go.pontianak.bangkom.demo.city.people.Structure.CityOffice;
import id.go.pontianak.bangkom.demo.city.people.Structure.CityUnit;
import id.go.pontianak.bangkom.foundation.directory.FunctionalLevel;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Units, offices, people and who holds what: two Plt, a Plh, an office without anybody, a head on leave without a Plh. */
@Component
@Profile("demo")
class DirectoryStep {

    private static final LocalDate APPOINTED = LocalDate.of(2024, 3, 1);

    private final JdbcClient jdbc;

    DirectoryStep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load(Structure structure, Population population) {
        structure.units().forEach(unit -> insert(unit, structure.governmentUnitOf(unit.code())));
        structure.offices().forEach(this::insert);
        functions();
        population.all().forEach(this::insert);
        positions();
        population.all().stream()
                .filter(resident -> resident.office() != null)
                .forEach(resident -> hold(resident, resident.office(), "D", APPOINTED, null));
        specialHolders(population);
    }

    private void specialHolders(Population population) {
        LocalDate october = LocalDate.of(2026, 10, 1);
        LocalDate endOfYear = LocalDate.of(2026, 12, 31);
        hold(population.holder("KABID2-PUPR"), "KABID3-PUPR", "PLT", october, endOfYear);
        hold(population.holder("KABID1-BAPPEDA"), "KABID2-BAPPEDA", "PLT", october, endOfYear);
        LocalDate pilgrimage = LocalDate.of(2026, 10, 19);
        LocalDate back = LocalDate.of(2026, 11, 27);
        absent(population.holder("KA-DISHUB"), pilgrimage, back);
        hold(population.holder("SEK-DISHUB"), "KA-DISHUB", "PLH", pilgrimage, back);
        absent(population.holder("KA-DLH"), LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 13));
    }

    private void positions() {
        jdbc.sql("""
                        INSERT INTO directory_position (title, tier, functional_level)
                        SELECT DISTINCT position, tier, functional_level FROM directory_person""").update();
    }

    private static @Nullable String level(Resident resident) {
        return resident.tier() == PositionTier.FUNGSIONAL
                ? FunctionalLevel.ofTitle(resident.position()).map(Enum::name).orElse(null)
                : null;
    }

    private void insert(CityUnit unit, String governmentUnit) {
        jdbc.sql("""
                        INSERT INTO directory_unit (code, name, parent, kind, week_pattern, government_unit)
                        VALUES (:code, :name, :parent, :kind, :week, :governmentUnit)
                        """)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("parent", orNull(unit.parent()))
                .param("kind", unit.kind().name())
                .param("week", unit.sixDays() ? "SIX_DAYS" : "FIVE_DAYS")
                .param("governmentUnit", governmentUnit)
                .update();
    }

    private void insert(CityOffice office) {
        jdbc.sql("""
                        INSERT INTO directory_office (code, title, unit_code, tier, echelon, superior)
                        VALUES (:code, :title, :unit, :tier, :echelon, :superior)
                        """)
                .param("code", office.code())
                .param("title", office.title())
                .param("unit", office.unit())
                .param("tier", office.tier().name())
                .param("echelon", orNull(office.echelon()))
                .param("superior", orNull(office.superior()))
                .update();
    }

    private void functions() {
        jdbc.sql("""
                        INSERT INTO directory_function (function, office_code) VALUES
                            ('PPK', 'WALIKOTA'), ('PYB', 'SEKDA'), ('KEPALA_BKPSDM', 'KA-BKPSDM'),
                            ('KABID_PENGEMBANGAN', 'KABID1-BKPSDM')
                        """).update();
    }

    private void insert(Resident resident) {
        jdbc.sql("""
                        INSERT INTO directory_person (id, number, name, email, sex, birth_date, unit_code, supervisor_office,
                            status, tier, position, functional_level, grade, education, performance, legal_status)
                        VALUES (:id, :number, :name, :email, :sex, :birth, :unit, :supervisor,
                            :status, :tier, :position, :level, :grade, :education, :performance, :legalStatus)
                        """)
                .param("id", resident.id().value())
                .param("number", resident.number())
                .param("name", resident.name())
                .param("email", resident.email())
                .param("sex", resident.woman() ? "P" : "L")
                .param("birth", resident.birth())
                .param("unit", resident.unit())
                .param("supervisor", resident.supervisor())
                .param(
                        "status",
                        resident.status() == null ? null : resident.status().name())
                .param("tier", resident.tier().name())
                .param("position", resident.position())
                .param("level", level(resident))
                .param("grade", resident.grade())
                .param("education", resident.education())
                .param("performance", resident.performance())
                .param("legalStatus", resident.legalStatus())
                .update();
    }

    private void hold(Resident holder, String office, String capacity, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, to_day, decree)
                        VALUES (:id, :office, :person, :capacity, :from, :to, :decree)
                        """)
                .param("id", UUID.nameUUIDFromBytes((office + capacity).getBytes(StandardCharsets.UTF_8)))
                .param("office", office)
                .param("person", holder.id().value())
                .param("capacity", capacity)
                .param("from", from)
                .param("to", to)
                .param("decree", "821.2/" + Math.floorMod(office.hashCode(), 900) + "/BKPSDM/" + from.getYear())
                .update();
    }

    private void absent(Resident person, LocalDate from, LocalDate to) {
        jdbc.sql("""
                        INSERT INTO directory_absence (id, person_id, kind, from_day, to_day, note)
                        VALUES (:id, :person, 'LONG', :from, :to, 'Cuti besar')
                        """)
                .param("id", UUID.nameUUIDFromBytes(("cuti " + person.id()).getBytes(StandardCharsets.UTF_8)))
                .param("person", person.id().value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
