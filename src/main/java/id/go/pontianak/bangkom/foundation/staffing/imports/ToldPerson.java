package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.FunctionalLevels;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.PersonLine;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a line tells of a person, by the columns of the table; what the number tells stands in for an empty cell. */
final class ToldPerson {

    private ToldPerson() {}

    static Map<String, @Nullable Object> row(PersonLine person) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("number", person.number());
        told.put("name", person.name());
        told.put("sex", sex(person));
        told.put("birth_date", birthDate(person));
        told.put("status", Objects.requireNonNull(person.status()).name());
        told.put("grade", person.grade());
        told.put("position", person.position());
        told.put("tier", Objects.requireNonNull(person.tier()).name());
        told.put("unit_code", person.unit());
        told.put("supervisor_office", person.supervisor());
        told.put("email", person.email());
        told.put("phone", person.phone());
        told.put("education", person.education());
        told.put("performance", person.performance());
        told.put("legal_status", person.legalStatus());
        told.put("functional_level", FunctionalLevels.of(person));
        told.put("birth_place", person.more().birthPlace());
        told.put("siasn_id", person.more().siasnId());
        told.put("performance_year", person.more().performanceYear());
        told.put("position_since", person.more().positionSince());
        return told;
    }

    private static String sex(PersonLine person) {
        String told = person.sex();
        return told != null ? told : person.number().charAt(14) == '1' ? "L" : "P";
    }

    static LocalDate birthDate(PersonLine person) {
        LocalDate told = person.birthDate();
        return told != null ? told : new EmployeeNumber(person.number()).birthDate();
    }
}
