package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.attendance.domain.RotatingCode.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RotatingCodeTest {

    private static final Instant NOW = Instant.parse("2026-12-07T00:50:00Z");
    private static final RotatingCode CODE = new RotatingCode(new byte[32]);

    @Test
    void aCodeIsTenLettersThatChangeEveryTenSeconds() {
        assertThat(CODE.at(NOW)).matches("[A-Z2-7]{10}").isEqualTo(CODE.at(NOW.plusMillis(9_999)));
        Set<String> codes = new HashSet<>();
        for (int second = 0; second < 60; second++) {
            codes.add(CODE.at(NOW.plusSeconds(second)));
        }
        assertThat(codes).hasSize(6);
        assertThat(RotatingCode.left(NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RotatingCode.left(NOW.plusMillis(7_400))).isEqualTo(Duration.ofMillis(2_600));
    }

    @Test
    void theCurrentAndThePreviousCodeAreTakenAndNoneOfTwentySecondsAgo() {
        String photographed = CODE.at(NOW);

        assertThat(CODE.verdict(photographed, NOW)).isEqualTo(Verdict.VALID);
        assertThat(CODE.verdict(photographed.toLowerCase(), NOW.plusMillis(19_999)))
                .isEqualTo(Verdict.VALID);
        assertThat(CODE.verdict(photographed, NOW.plusSeconds(20))).isEqualTo(Verdict.PASSED);
        assertThat(CODE.verdict(photographed, NOW.plusSeconds(21))).isEqualTo(Verdict.PASSED);
        assertThat(CODE.verdict(photographed, NOW.plusSeconds(3_600))).isEqualTo(Verdict.FOREIGN);
        assertThat(CODE.verdict(photographed, NOW.minusSeconds(1))).isEqualTo(Verdict.FOREIGN);
    }

    @Test
    void theCodeOfAnotherSessionNeverValidates() {
        RotatingCode other = new RotatingCode("another secret".getBytes(StandardCharsets.UTF_8));

        assertThat(CODE.verdict(other.at(NOW), NOW)).isEqualTo(Verdict.FOREIGN);
        assertThat(CODE.verdict("", NOW)).isEqualTo(Verdict.FOREIGN);
        assertThat(CODE.verdict(CODE.at(NOW).substring(0, 9), NOW)).isEqualTo(Verdict.FOREIGN);
    }

    /** Computed beside it with {@code openssl dgst -mac HMAC}: another implementation shows the same letters. */
    @Test
    void theLettersAreTheFirstFiftyBitsOfTheHash() {
        byte[] key = "key".getBytes(StandardCharsets.UTF_8);

        // f7bc83f430 538424 …: the hash of RFC 2104's best known example.
        assertThat(KeyedHash.letters(key, "The quick brown fox jumps over the lazy dog", 10))
                .isEqualTo("666IH5BQKO");
    }
}
