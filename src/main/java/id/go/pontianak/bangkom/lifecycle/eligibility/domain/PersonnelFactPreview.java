package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.importing.PreviewRow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.PersonnelFacts.Fact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Personnel facts as people look at them before they are taken, in the words of the files. */
@Component
public class PersonnelFactPreview {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Map<String, String> WORDS = Map.of(
            "DISCIPLINE", "HUKDIS",
            "RETIREMENT_AGE", "BUP",
            "NONE", "TIDAK ADA",
            "LIGHT", "RINGAN",
            "MEDIUM", "SEDANG",
            "HEAVY", "BERAT");

    private final PersonnelFacts facts;
    private final Directory directory;

    PersonnelFactPreview(PersonnelFacts facts, Directory directory) {
        this.facts = facts;
        this.directory = directory;
    }

    public List<PreviewRow> rows(List<Fact> read) {
        Map<PersonId, Person> persons =
                directory.persons(read.stream().map(Fact::person).distinct().toList());
        return read.stream()
                .map(fact -> row(fact, Objects.requireNonNull(persons.get(fact.person()))))
                .toList();
    }

    private PreviewRow row(Fact fact, Person person) {
        String kind = facts.find(fact.person(), fact.kind(), fact.from())
                .map(known -> known.equals(fact) ? "KNOWN" : "CHANGED")
                .orElse("NEW");
        String detail = word(fact.kind()) + " " + word(fact.value()) + ", " + DAY.format(fact.from()) + " – "
                + day(fact.to()) + ", " + fact.source();
        return new PreviewRow(kind, "", 0, Objects.requireNonNullElse(person.number(), ""), person.name(), detail);
    }

    private static String word(String code) {
        return WORDS.getOrDefault(code, code);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "…" : DAY.format(day);
    }
}
