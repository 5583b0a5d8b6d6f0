package id.go.pontianak.bangkom.lifecycle.batch.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.time.Holiday;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Dates that are hardly meant are refused or asked about, when a batch is planned and when it is moved; today is 2 November 2026. */
@IntegrationTest
class OddDatesIT {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 9);
    private static final String TICK = "name=\"accepted\"";

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private Batches batches;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Holidays holidays;

    @Autowired
    private MockMvc mvc;

    private Visitor analyst;

    @BeforeEach
    void city() {
        fixtures.city();
        holidays.add(new Holiday(HOLIDAY, Holiday.Kind.NATIONAL, "Pilkada serentak", "Keppres"));
        analyst = new Visitors(mvc).signIn(fixtures.usernameOf(SmallCity.ANALYST), BatchFixtures.PASSWORD);
    }

    @AfterEach
    void workday() {
        holidays.remove(HOLIDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "opens, 2026-11-01, Tanggal yang baru tidak boleh sudah lewat.",
        "opens, 2025-11-03, Tanggal yang baru tidak boleh sudah lewat.",
        "ends, 9999-12-31, Bukan tanggal yang sah.",
        "starts, 2025-12-07, Hari pertama harus setelah hari seleksi.",
    })
    void whatCannotBeMeantIsRefused(String field, String date, String sentence) throws Exception {
        String answer = text(analyst.send("/batches/new", dates(Map.of(field, date))), 422);

        assertThat(answer).contains(sentence, "Aula Ganjil", date).doesNotContain(TICK);
    }

    @ParameterizedTest
    @CsvSource({
        "starts, 2026-12-06, 'Minggu, 6 Desember 2026 adalah hari Minggu.'",
        "starts, 2026-12-09, 'Rabu, 9 Desember 2026 adalah hari libur: Pilkada serentak.'",
        "nominationDeadline, 2026-11-15, 'Minggu, 15 November 2026 adalah hari Minggu.'",
        "ends, 2036-12-10, 10 Desember 2036 lebih dari satu setengah tahun lagi.",
        "ends, 2027-12-09, Pelatihan berlangsung 368 hari.",
    })
    void whatIsHardlyMeantIsAskedAndTakenWithATick(String field, String date, String sentence) throws Exception {
        Map<String, String> odd = Map.of(field, date);
        String asked = text(analyst.send("/batches/new", dates(odd)), 422);
        assertThat(asked).contains(sentence, TICK, "Aula Ganjil");

        String accepted = field + "=" + date;
        MockHttpServletResponse taken = analyst.send("/batches/new", dates(odd, "accepted", accepted));

        assertThat(asked).contains("value=\"" + accepted + '"');
        assertThat(taken.getStatus()).isEqualTo(302);
    }

    /** The tick stands for the dates that were shown with it. */
    @Test
    void aTickForOtherDatesIsAskedAgain() throws Exception {
        Map<String, String> odd = Map.of("starts", "2026-12-06");

        assertThat(text(analyst.send("/batches/new", dates(odd, "accepted", "starts=2026-12-09")), 422))
                .contains("adalah hari Minggu", TICK);
    }

    @Test
    void theSameWhenABatchIsMovedAndOnlyForDatesThatMove() throws Exception {
        String number = fixtures.planned(BatchFixtures.schedule(), 3, Map.of());
        String path = "/batches/" + number + "/schedule";

        assertThat(text(analyst.send(path, moved("starts", "2026-12-06")), 422))
                .contains("adalah hari Minggu", TICK, "Gedung dipakai");
        assertThat(text(analyst.send(path, moved("ends", "2025-12-10")), 422)).doesNotContain(TICK);
        assertThat(analyst.send(path, moved("starts", "2026-12-06", "accepted", "starts=2026-12-06"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(batches.batch(number).period().from()).isEqualTo("2026-12-06");
        assertThat(analyst.send(path, moved("starts", "2026-12-06", "ends", "2026-12-11"))
                        .getStatus())
                .as("the Sunday was accepted before")
                .isEqualTo(302);
    }

    @Test
    void theSameWhenACallIsReopened() throws Exception {
        String number = fixtures.calling(1, Map.of());
        processDriver.fireTimer(number, BatchElements.EVENT_NOMINATION_DEADLINE_REACHED);
        String path = "/batches/" + number + "/reopen";
        String[] sunday = {"nominationDeadline", "2026-11-15", "selectionDate", "2026-11-24", "reason", "Gedung dipakai"
        };

        assertThat(text(analyst.send(path, sunday), 422))
                .contains("Minggu, 15 November 2026 adalah hari Minggu.", TICK, "Gedung dipakai");
        assertThat(batches.batch(number).nominationDeadline())
                .as("not before it is answered")
                .isEqualTo(BatchFixtures.schedule().nominationDeadline());
        String[] ticked = Stream.concat(Arrays.stream(sunday), Stream.of("accepted", "nominationDeadline=2026-11-15"))
                .toArray(String[]::new);
        assertThat(analyst.send(path, ticked).getStatus()).isEqualTo(302);
        assertThat(batches.batch(number).nominationDeadline()).isEqualTo("2026-11-15");
    }

    private static String[] moved(String... changes) {
        Map<String, String> fields = schedule();
        fields.put("reason", "Gedung dipakai");
        return flat(fields, changes);
    }

    private static String[] dates(Map<String, String> odd, String... more) {
        Map<String, String> fields = schedule();
        fields.putAll(Map.of(
                "programme",
                "TIK-01",
                "mode",
                "TATAP_MUKA",
                "location",
                "IN_TOWN",
                "place",
                "Aula Ganjil",
                "seats",
                "4"));
        fields.putAll(odd);
        return flat(fields, more);
    }

    private static Map<String, String> schedule() {
        return new LinkedHashMap<>(Map.of(
                "opens", "2026-11-03",
                "nominationDeadline", "2026-11-12",
                "selectionDate", "2026-11-24",
                "starts", "2026-12-07",
                "ends", "2026-12-10"));
    }

    private static String[] flat(Map<String, String> fields, String... changes) {
        for (int at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String text(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }
}
