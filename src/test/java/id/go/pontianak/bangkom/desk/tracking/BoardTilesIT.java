package id.go.pontianak.bangkom.desk.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Stories;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Every number of the board, of the list of who waits at whom and of the home page that leads to a list is the number of its rows. */
@IntegrationTest
class BoardTilesIT {

    private static final Pattern LINK =
            Pattern.compile("<a[^>]*href=\"(/(?:tracking/cases|tasks)(?:\\?[^\"]*)?)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d+(?![\\d.])\\+?");
    private static final Pattern ROW =
            Pattern.compile("<tr><th scope=\"row\"><a href=\"/tracking/|<li class=\"inbox-row\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern RAW =
            Pattern.compile("\\b(?:batch|nomination|task|tracking)\\.[a-z]+\\.|\\b[A-Z]+_[A-Z]+\\b");

    @Autowired
    private MockMvc portal;

    @Autowired
    private DeskPeople people;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Stories stories;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void aCityAtWork() {
        batches.city();
        people.grant(SmallCity.SUB_PUPR, Role.UNIT_HR, "PUPR");
        String batch = batches.calling(
                new Schedule(
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2027, 2, 1),
                        LocalDate.of(2027, 2, 4)),
                20,
                Map.of());
        propose(batch, SmallCity.STAFF_1_DINKES, SmallCity.SUB_DINKES);
        propose(batch, SmallCity.STAFF_1_PUPR, SmallCity.SUB_PUPR);
        stories.decide(
                SmallCity.KABID1_DINKES,
                propose(batch, SmallCity.STAFF_2_DINKES, SmallCity.SUB_DINKES),
                "returned",
                "Alasan mengikuti pelatihan belum jelas");
        stories.decide(
                SmallCity.KABID2_DINKES, propose(batch, SmallCity.STAFF_5_DINKES, SmallCity.SUB_DINKES), "approved");
        clock.set(LocalDate.of(2026, 11, 20), LocalTime.of(10, 0));
    }

    @Test
    void everyNumberIsTheNumberOfRowsBehindIt() throws Exception {
        Map<String, PersonId> roles = new TreeMap<>(Map.of(
                "city", SmallCity.ANALYST,
                "unit", SmallCity.SUB_DINKES,
                "head", SmallCity.KA_DINKES,
                "other unit", SmallCity.SUB_PUPR,
                "superior", SmallCity.KABID1_DINKES));
        List<String> wrong = new ArrayList<>();
        int tiles = 0;
        for (Map.Entry<String, PersonId> role : roles.entrySet()) {
            for (String page : List.of("/", "/tracking", "/tracking/waiting")) {
                MockHttpServletResponse answer = answer(role.getValue(), page);
                for (MatchResult link :
                        LINK.matcher(answer.getContentAsString()).results().toList()) {
                    String text = link.group(2).replaceAll("<[^>]*>", " ").strip();
                    Matcher number = NUMBER.matcher(text);
                    if (number.find()) {
                        tiles++;
                        int rows = rows(role.getValue(), HtmlUtils.htmlUnescape(link.group(1)));
                        if (!says(number.group(), rows)) {
                            wrong.add(
                                    role.getKey() + " " + page + " " + link.group(1) + ": " + text + ", rows " + rows);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tiles).isGreaterThan(60);
    }

    /** A number, or that there are more: 99+. */
    private static boolean says(String number, int rows) {
        return number.endsWith("+")
                ? rows > Integer.parseInt(number.substring(0, number.length() - 1))
                : rows == Integer.parseInt(number);
    }

    /** What people save and send on has words in every cell. */
    @Test
    void exportsHaveWordsInEveryCell() throws Exception {
        String csv = new String(
                answer(SmallCity.ANALYST, "/tracking/export.csv?state=all").getContentAsByteArray(),
                StandardCharsets.UTF_8);

        assertThat(csv).contains("Angkatan", "Persetujuan");
        assertThat(RAW.matcher(csv).results().map(MatchResult::group)).isEmpty();
        assertThat(csv).doesNotContainPattern("(?<![\\w-])\\d{4}-\\d\\d-\\d\\d(?![\\w-])");
    }

    private String propose(String batch, PersonId nominee, PersonId by) {
        return nominations.submit(
                new Submission(batch, nominee, "Dibutuhkan untuk tugasnya", "Jabatannya memerlukannya"), by);
    }

    private int rows(PersonId person, String path) throws Exception {
        int rows = 0;
        String page = path;
        while (page != null) {
            String body = answer(person, page).getContentAsString().replaceAll(">\\s+<", "><");
            rows += (int) ROW.matcher(body).results().count();
            Matcher next = NEXT.matcher(body);
            page = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }
        return rows;
    }

    private MockHttpServletResponse answer(PersonId person, String path) throws Exception {
        return portal.perform(get(java.net.URI.create(path)).with(people.as(person)))
                .andReturn()
                .getResponse();
    }
}
