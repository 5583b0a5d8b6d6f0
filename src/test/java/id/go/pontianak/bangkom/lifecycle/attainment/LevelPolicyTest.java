package id.go.pontianak.bangkom.lifecycle.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which level a training may propose, and what tells that a credit is of a training of the city. */
class LevelPolicyTest {

    @ParameterizedTest(name = "target {0}, confirmed {1}: {2}")
    @CsvSource({"3,,3", "1,,1", "3,0,1", "3,1,2", "3,2,3", "3,3,", "3,4,", "1,0,1", "5,3,4"})
    void isTheTargetButAtMostOneAboveWhatWasConfirmed(
            int target, @Nullable Integer confirmed, @Nullable Integer proposed) {
        assertThat(LevelPolicy.proposed(target, confirmed))
                .isEqualTo(proposed == null ? OptionalInt.empty() : OptionalInt.of(proposed));
    }

    @Test
    void aCreditNamesTheBatchItComesFrom() {
        PersonId person = new PersonId(UUID.randomUUID());
        assertThat(CreditSource.batchOf(CreditSource.batch("BATCH-MP01-2026-1", person)))
                .contains("BATCH-MP01-2026-1");
        assertThat(CreditSource.batchOf(CreditSource.external("EXT-2026-000001")))
                .isEmpty();
        assertThat(CreditSource.batchOf("batch:")).isEmpty();
        assertThat(CreditSource.batchOf("import:batch:7")).isEmpty();
    }
}
