package id.go.pontianak.bangkom.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed finds the same in what was read already as in the database. */
class SearchWordsTest {

    private static final String TEXT = "Nur’ain Kapuaswati 198512122011011234 Perawat Mahir";

    @ParameterizedTest
    @ValueSource(strings = {"", "nur'ain", "NURʼAIN kapuas", "mahir nur`ain", "19851212 201101 1 234", "1985.1212"})
    void finds(String typed) {
        assertThat(SearchWords.found(typed, TEXT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurxain", "kapuas dokter", "%", "198513"})
    void findsNot(String typed) {
        assertThat(SearchWords.found(typed, TEXT)).isFalse();
    }

    @Test
    void asksForEachWordWithAnyApostrophe() {
        assertThat(SearchWords.of("Nur'ain 50%")).containsValues("%nur_ain%", "%50\\%%");
    }
}
