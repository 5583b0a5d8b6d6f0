package id.go.pontianak.bangkom.lifecycle.batch.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is asked of Kepala BKPSDM about a list: a decree whose number was used before, and until when. */
@IntegrationTest
class DecreeNumberIT {

    /** Days on which nobody sits elsewhere. */
    private static final Schedule DAYS = new Schedule(
            LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 12),
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2027, 1, 11),
            LocalDate.of(2027, 1, 14));

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private Batches batches;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private TestClock hands;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void city() {
        fixtures.city();
    }

    @Test
    void asksWhenTheNumberSetAnotherList() throws Exception {
        String first = fixtures.decreed(DAYS, 1, candidacies, List.of(SmallCity.STAFF_5_DINKES));
        String second = fixtures.calling(DAYS, 1, Map.of());
        candidacies.ready(second, "1", SmallCity.STAFF_6_DINKES, "DINKES");
        fixtures.toSelection(second);
        processDriver.decide(SmallCity.ANALYST, second, "frozen");
        processDriver.decide(SmallCity.KABID1_BKPSDM, second, "approved");
        Visitor head = new Visitors(mvc).signIn(fixtures.usernameOf(SmallCity.KA_BKPSDM), BatchFixtures.PASSWORD);
        String path = "/tasks/" + processDriver.task(second).id();
        String spaced = "800 / " + first.toLowerCase(Locale.ROOT) + " / bkpsdm / 2026";
        String[] sent = {
            "seen",
            String.valueOf(batches.seenVersion(second)),
            "outcome",
            "approved",
            "decreeNumber",
            spaced,
            "decreeDate",
            clock.today().toString()
        };

        MockHttpServletResponse asked = head.send(path, sent);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString())
                .contains(
                        "sudah dipakai untuk " + first + " (",
                        "value=\"" + spaced + "\"",
                        clock.today().toString());
        assertThat(batches.batch(second).status())
                .as("not before it is answered")
                .isEqualTo(BatchStatus.DECREEING);

        String[] ticked = Stream.concat(Arrays.stream(sent), Stream.of("sameDecree", "true"))
                .toArray(String[]::new);
        assertThat(head.send(path, ticked).getStatus()).isEqualTo(302);
        assertThat(batches.batch(second).status()).isEqualTo(BatchStatus.SEATED);
        assertThat(batches.decreeFacts(second).number()).isEqualTo(spaced);
    }

    /** The words of a step are those of a nomination's steps. */
    @Test
    void thePageOfABatchSaysUntilWhenAStepWaitsAndSinceWhenItIsOverdue() throws Exception {
        String number = fixtures.calling(DAYS, 1, Map.of());
        candidacies.ready(number, "1", SmallCity.STAFF_1_DINKES, "DINKES");
        fixtures.toSelection(number);
        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        Visitor analyst = new Visitors(mvc).signIn(fixtures.usernameOf(SmallCity.ANALYST), BatchFixtures.PASSWORD);

        assertThat(analyst.open("/batches/" + number).getContentAsString())
                .contains("Setujui daftar peserta", "Menunggu keputusan sampai ");
        hands.advance(Duration.ofDays(30));
        analyst = new Visitors(mvc).signIn(fixtures.usernameOf(SmallCity.ANALYST), BatchFixtures.PASSWORD);
        assertThat(analyst.open("/batches/" + number).getContentAsString())
                .contains("Lewat batas sejak ")
                .doesNotContain("Menunggu keputusan sampai ");
        assertThat(analyst.open("/tracking").getContentAsString()).contains("Lewat batas");
        Visitor employee =
                new Visitors(mvc).signIn(fixtures.usernameOf(SmallCity.STAFF_1_PUPR), BatchFixtures.PASSWORD);
        assertThat(employee.open("/batches/" + number).getContentAsString()).doesNotContain("Lewat batas sejak");
    }
}
