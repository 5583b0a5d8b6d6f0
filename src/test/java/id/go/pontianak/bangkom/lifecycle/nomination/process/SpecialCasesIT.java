package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Stories;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The special cases of the approval matrix: case, expected office, decider and capacity, compared with the journal. */
@IntegrationTest
class SpecialCasesIT {

    @Autowired
    private Nominations nominations;

    @Autowired
    private Stories stories;

    @Autowired
    private Journal journal;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
    }

    static Stream<Arguments> firstSteps() {
        LocalDate autumn = LocalDate.of(2026, 11, 2);
        return Stream.of(
                arguments(
                        "teacher: head of the school",
                        TEACHER_SDN_01,
                        autumn,
                        "office:KS-SDN-01",
                        KS_SDN_01,
                        "Kepala SD Negeri 01 Pontianak"),
                arguments(
                        "under a Plt: the Plt",
                        STAFF_2_PUPR,
                        autumn,
                        "office:KABID3-PUPR",
                        KABID2_PUPR,
                        "Plt. Kepala Bidang III Dinas Pekerjaan Umum dan Penataan Ruang"),
                arguments(
                        "the Plt has ended: the office above",
                        STAFF_2_PUPR,
                        LocalDate.of(2027, 1, 4),
                        "office:KABID3-PUPR",
                        KA_PUPR,
                        "Kepala Dinas Pekerjaan Umum dan Penataan Ruang"),
                arguments(
                        "nobody holds the office: the office above",
                        STAFF_1_SUNGAI_JAWI,
                        autumn,
                        "office:LURAH-SUNGAI-JAWI",
                        CAMAT_KOTA,
                        "Camat Pontianak Kota"),
                arguments(
                        "head of an agency: the Asisten",
                        KA_DINKES,
                        autumn,
                        "office:AS1",
                        AS1,
                        "Asisten Pemerintahan dan Kesejahteraan Rakyat"),
                arguments("the Sekda: HR first", SEKDA, autumn, "role:hr-analyst", ANALYST, null),
                arguments(
                        "holder on leave without Plh: the holder",
                        STAFF_1_DINSOS,
                        autumn,
                        "office:KA-DINSOS",
                        KA_DINSOS,
                        "Kepala Dinas Sosial"),
                arguments(
                        "administrator: head of the agency",
                        KABID1_DINKES,
                        autumn,
                        "office:KA-DINKES",
                        KA_DINKES,
                        "Kepala Dinas Kesehatan"),
                arguments(
                        "Plh of the head himself: the office above the head",
                        SEK_DISHUB,
                        autumn,
                        "office:AS2",
                        AS2,
                        "Asisten Perekonomian dan Pembangunan"),
                arguments(
                        "Camat, head of his own unit: the office above",
                        CAMAT_KOTA,
                        autumn,
                        "office:SEKDA",
                        SEKDA,
                        "Sekretaris Daerah"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("firstSteps")
    void isDecidedFirstBy(
            String what, PersonId nominee, LocalDate day, String asked, PersonId decider, String capacity) {
        String number = submitOn(day, nominee);

        assertThat(stories.task(number).candidates().toString()).as(what).contains(asked);
        stories.decide(decider, number, "approved");

        JournalEntry entry = last(number, "journal.nomination.approved");
        assertThat(entry.actor()).isEqualTo(decider);
        if (capacity != null) {
            assertThat(entry.capacity()).isEqualTo(capacity);
        }
    }

    @Test
    void afterHrTheMayorDecidesOnTheSekda() {
        String number = submitOn(LocalDate.of(2026, 11, 2), SEKDA);
        stories.decide(ANALYST, number, "approved");
        stories.decide(WALIKOTA, number, "approved");

        assertThat(last(number, "journal.nomination.approved").capacity()).isEqualTo("Wali Kota Pontianak");
    }

    /** He approves as secretary; his second office, Plh of the head, completes itself, and both capacities are recorded. */
    @Test
    void whoAnswersTwiceDecidesOnce() {
        String number = submitOn(LocalDate.of(2026, 11, 2), STAFF_1_DISHUB);
        stories.decide(SEK_DISHUB, number, "approved");

        assertThat(stories.task(number).element()).isEqualTo(NominationProcess.VERIFY);
        assertThat(last(number, "journal.nomination.approved").capacity()).isEqualTo("Sekretaris Dinas Perhubungan");
        assertThat(last(number, "journal.nomination.completedItself").capacity())
                .isEqualTo("Plh. Kepala Dinas Perhubungan");
        assertThat(last(number, "journal.nomination.completedItself").actor()).isEqualTo(SEK_DISHUB);
    }

    @Test
    void proposingCountsAsApproval() {
        String batch = fixtures.callingBatch("MP-01");
        String number = nominations.submit(new Submission(batch, STAFF_1_PUPR, "Perlu", "Sesuai tugas"), KABID1_PUPR);

        assertThat(stories.task(number).candidates()).hasToString("[office:KA-PUPR]");
        assertThat(last(number, "journal.nomination.completedItself").actor()).isEqualTo(KABID1_PUPR);
    }

    private String submitOn(LocalDate day, PersonId nominee) {
        clock.set(day, LocalTime.of(9, 0));
        String batch = fixtures.batch("WEB-01", "IN_TOWN", BatchStatus.CALLING);
        jdbc.sql(
                        "UPDATE batch SET nomination_deadline = '2027-01-08', selection_date = '2027-01-09', starts = starts + 365, ends = ends + 365 WHERE number = ?")
                .param(batch)
                .update();
        return nominations.submit(new Submission(batch, nominee, "Perlu", "Sesuai tugas"), nominee);
    }

    private JournalEntry last(String number, String action) {
        List<JournalEntry> entries = journal.listOf(number).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
        assertThat(entries).as(action).isNotEmpty();
        return entries.get(entries.size() - 1);
    }
}
