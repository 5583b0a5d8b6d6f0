package id.go.pontianak.bangkom.portal.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReadingTest {

    private final PlainReading reading = new PlainReading(new TableWords());

    PlainReadingTest() throws IOException {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                approvalRoute | tier | "HEAD" | pimpinan tinggi pratama
                approvalRoute | tier | "ADMINISTRATOR","HEAD","SECRETARY" | administrator, pimpinan tinggi pratama atau Sekretaris Daerah
                nominationRanking | performance | "Sangat Baik" | Sangat Baik
                nominationRanking | performance | null | tidak diketahui
                nominationRanking | performance | not("Sangat Baik","Baik",null) | diketahui, tetapi bukan Sangat Baik atau Baik
                nominationEligibility | programmeKind | not("BASIC","ORIENTATION") | bukan Latsar CPNS atau orientasi PPPK
                nominationEligibility | tierFits | false | tidak
                nominationEligibility | leadershipHeld | true | ya
                nominationEligibility | bookings | 0 | 0
                nominationEligibility | tiersBelow | < 0, > 1 | kurang dari 0 atau lebih dari 1
                nominationEligibility | yearsSinceSame | < repeatYears | kurang dari jarak sampai boleh diulang (setelan)
                nominationRanking | grade | >= 41 | paling sedikit 41
                nominationRanking | shortfallPercent | <= 0 | paling banyak 0
                nominationRanking | shortfallPercent | [50..100) | paling sedikit 50 dan kurang dari 100
                nominationRanking | shortfallPercent | (0..50) | lebih dari 0 dan kurang dari 50
                nominationRanking | shortfallPercent | [0..50] | paling sedikit 0 dan paling banyak 50
                nominationRanking | shortfallPercent | (0..50] | lebih dari 0 dan paling banyak 50
                """)
    void saysWhatACellAsks(String table, String column, String cell, String words) {
        assertThat(reading.of(table, column, cell)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"NO_SUCH_CODE\"",
                "\"HEAD\",\"NO_SUCH_CODE\"",
                "< noSuchSetting",
                "tier = \"HEAD\" and 1 < 2",
                "not()"
            })
    void leavesToTheModelWhatItCannotSay(String cell) {
        assertThat(reading.of("approvalRoute", "tier", cell)).isEmpty();
    }

    @Test
    void readsTheListsOfATable() throws IOException {
        TableWords words = new TableWords();

        assertThat(words.list("nominationEligibility.said")).containsExactly("rule", "reason");
        assertThat(words.list("approvalRoute.settings")).isEmpty();
    }
}
