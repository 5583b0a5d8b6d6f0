package id.go.pontianak.bangkom.demo.city.people;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.directory.UnitKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The units and offices of the city as they are, without people. */
public final class Structure {

    public record CityUnit(String code, String name, String parent, UnitKind kind, boolean sixDays) {}

    public record CityOffice(
            String code, String title, String unit, PositionTier tier, String echelon, String superior) {}

    private final Map<String, CityUnit> units = new LinkedHashMap<>();
    private final List<CityOffice> offices;

    public Structure() {
        Table.read("units.csv").stream().map(Structure::unit).forEach(unit -> units.put(unit.code(), unit));
        offices = Table.read("offices.csv").stream().map(Structure::office).toList();
    }

    private static CityUnit unit(List<String> row) {
        return new CityUnit(
                row.get(0),
                row.get(1),
                row.get(2),
                UnitKind.valueOf(row.get(3)),
                row.get(4).equals("6"));
    }

    private static CityOffice office(List<String> row) {
        return new CityOffice(
                row.get(0), row.get(1), row.get(2), PositionTier.valueOf(row.get(3)), row.get(4), row.get(5));
    }

    public Iterable<CityUnit> units() {
        return units.values();
    }

    public List<CityOffice> offices() {
        return offices;
    }

    public CityUnit unit(String code) {
        return Objects.requireNonNull(units.get(code), code);
    }

    /** The perangkat daerah a unit belongs to: the nearest one upwards, itself included; itself where there is none. */
    public String governmentUnitOf(String code) {
        for (CityUnit unit = units.get(code); unit != null; unit = units.get(unit.parent())) {
            if (unit.kind().governmentUnit()) {
                return unit.code();
            }
        }
        return code;
    }
}
