package id.go.pontianak.bangkom.lifecycle.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.Person.More;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChosenTogetherTest {

    private final Person rini = person("Rini", "DINKES-1");
    private final Person eko = person("Eko", "DINKES-1");
    private final Person maria = person("Maria", "DINKES-2");

    @Test
    void aReasonIsKeptWithThoseWhomARuleSpeaksAgainst() {
        ChosenTogether chosen = chosen(
                Map.of(maria.id(), List.of(new Finding("E09", Finding.Kind.SOFT, "performance", List.of()))), Map.of());

        assertThat(chosen.asked()).containsExactly(maria);
        assertThat(chosen.excepted()).containsExactly(maria.id());
    }

    @Test
    void whereAUnitHasNoRoomForAllTheReasonStandsForEachOfThem() {
        ChosenTogether chosen = chosen(Map.of(), Map.of("DINKES-1", 1, "DINKES-2", 1));

        assertThat(chosen.asked()).containsExactly(eko);
        assertThat(chosen.excepted()).containsExactlyInAnyOrder(rini.id(), eko.id());
    }

    @Test
    void withRoomForAllNobodyNeedsOne() {
        ChosenTogether chosen = chosen(
                Map.of(rini.id(), List.of(new Finding("E15", Finding.Kind.RANKING, "shortfall", List.of()))),
                Map.of("DINKES-1", 2));

        assertThat(chosen.asked()).isEmpty();
        assertThat(chosen.excepted()).isEmpty();
    }

    private ChosenTogether chosen(Map<PersonId, List<Finding>> findings, Map<String, Integer> room) {
        return new ChosenTogether(List.of(rini, eko, maria), findings, room);
    }

    private static Person person(String name, String unit) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                null,
                name,
                null,
                unit,
                "DINKES",
                null,
                null,
                PositionTier.FUNGSIONAL,
                "Analis",
                null,
                null,
                null,
                null,
                null,
                false,
                new More(null, null, null, null, null));
    }
}
