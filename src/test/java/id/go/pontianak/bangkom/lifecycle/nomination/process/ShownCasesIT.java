package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whoever is shown a case in a list can open it, from there on too: also when its person has moved, when he who decided has another place,
 * and when the list of the batch has gone up to an office that has nothing else to do with its people.
 */
@IntegrationTest
class ShownCasesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private DirectoryChanges directoryChanges;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private String batch;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = fixtures.callingBatch("MP-01");
    }

    @Test
    void whoCorrectedAProposalOpensItAfterItsPersonHasMoved() throws Exception {
        String number = submit(STAFF_6_DINKES, STAFF_6_DINKES);
        processDriver.decide(KABID2_DINKES, number, "returned", "Kurang jelas");
        processDriver.decide(
                SUB_DINKES, processDriver.task(number), Map.of("outcome", "resubmitted", "motive", "Sesuai tugas"));
        happens("moves STAFF_6_DINKES PUPR KABID1-PUPR");

        assertThat(opened(SUB_DINKES, number, "/tasks?view=done&q=" + number))
                .contains("/tracking/" + number, "/nominations/" + number);
        assertThat(opened(KABID2_DINKES, number, "/tasks?view=done&q=" + number))
                .contains("/tracking/" + number);
        assertThat(opened(SUB_PUPR, number, "/nominations", cases(number))).contains("/nominations/" + number);
        assertThat(opened(KA_PUPR, number, "/tasks", cases(number))).contains("/tracking/" + number);
        assertThat(status(KA_DINKES, "/nominations/" + number)).isEqualTo(404);
        assertThat(status(STAFF_1_PUPR, "/nominations/" + number)).isEqualTo(404);
    }

    @Test
    void whatEndedInTheFormerUnitIsReadByBothUnits() throws Exception {
        String number = seated(STAFF_1_DINKES);
        candidacies.batchStarted(number);
        happens("moves STAFF_1_DINKES PUPR KABID1-PUPR");

        for (PersonId reader : List.of(SUB_DINKES, KA_DINKES, SUB_PUPR, KA_PUPR, SEKDA, WALIKOTA, ANALYST)) {
            assertThat(opened(reader, number, "/batches/" + batch, "/tracking", cases(number)))
                    .as("%s", reader)
                    .isNotEmpty();
        }
    }

    @Test
    void theOfficeThatTheListHasGoneUpToReadsWhoIsOnIt() throws Exception {
        batch = batches.calling(2, Map.of());
        String number = submit(STAFF_2_DINKES, STAFF_2_DINKES);
        Stream.of(KABID1_DINKES, KA_DINKES, ANALYST)
                .forEach(official -> processDriver.decide(official, number, "approved"));
        batches.toSelection(batch);
        processDriver.decide(ANALYST, batch, "frozen");
        processDriver.decide(KABID1_BKPSDM, batch, "approved");
        assertThat(status(AS3, "/nominations/" + number)).isEqualTo(404);
        processDriver.fireTimer(batch, BatchElements.EVENT_DECREE_LIST_OVERDUE);

        assertThat(opened(
                        AS3,
                        number,
                        "/tasks",
                        "/tasks/" + processDriver.task(batch).id()))
                .contains("/nominations/" + number, "/tracking/" + batch);
    }

    /** Opens these pages and whatever they show of the case and its batch, and so on; each must be there. */
    private Set<String> opened(PersonId reader, String number, String... pages) throws Exception {
        Pattern link = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*(?:" + number + "|" + batch + ")[^\"#]*)");
        Set<String> followed = new TreeSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(pages));
        Set<String> seen = new LinkedHashSet<>(waiting);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            MockHttpServletResponse answer = answer(reader, path);
            assertThat(answer.getStatus()).as(path).isIn(200, 302);
            String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
            link.matcher(page)
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .forEach(shown -> {
                        followed.add(shown);
                        if (seen.add(shown)) {
                            waiting.add(shown);
                        }
                    });
        }
        return followed;
    }

    private int status(PersonId reader, String path) throws Exception {
        return answer(reader, path).getStatus();
    }

    private MockHttpServletResponse answer(PersonId reader, String path) throws Exception {
        return portal.perform(get(URI.create(path))
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                fixtures.account(reader), null, List.of()))))
                .andReturn()
                .getResponse();
    }

    private static String cases(String number) {
        return "/tracking/cases?state=all&q=" + number;
    }

    private String seated(PersonId nominee) {
        String number = submit(nominee, nominee);
        Stream.of(KABID1_DINKES, KA_DINKES, ANALYST)
                .forEach(official -> processDriver.decide(official, number, "approved"));
        fixtures.setStatus(batch, BatchStatus.SEATED);
        fixtures.seat(batch, nominee, number, "SEAT");
        candidacies.seated(number);
        return number;
    }

    private String submit(PersonId nominee, PersonId proposer) {
        return nominations.submit(new Submission(batch, nominee, "Mengelola proyek", "Sesuai tugas"), proposer);
    }

    private void happens(String words) {
        directoryChanges.happen(List.of(words.split(" ")), clock.today());
    }
}
