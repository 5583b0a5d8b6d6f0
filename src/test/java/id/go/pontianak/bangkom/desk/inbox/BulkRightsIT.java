package id.go.pontianak.bangkom.desk.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A list of tasks somebody sends tells him nothing of those that are not his, nor whether they exist. */
@IntegrationTest
class BulkRightsIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private DeskRequests requests;

    @Autowired
    private DeskPeople people;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void foreignAndUnknownTasksAlikeAreDroppedFromTheQuestion() throws Exception {
        String foreign = task(people.official("Pejabat Lain"), "Rahasia Sekali");
        Official official = people.official("Pejabat Sendiri");
        String own = task(official, "Pegawai Sendiri");

        MockHttpServletResponse question = answer(
                official.person(),
                post("/tasks/bulk")
                        .param("task", foreign, UUID.randomUUID() + "~1", own)
                        .param("outcome", "approved"));
        MockHttpServletResponse nothing = answer(
                official.person(), post("/tasks/bulk").param("task", foreign).param("outcome", "approved"));
        MockHttpServletResponse unknown = answer(
                official.person(),
                post("/tasks/bulk").param("task", UUID.randomUUID() + "~1").param("outcome", "approved"));

        assertThat(question.getContentAsString())
                .contains("untuk 1 tugas", "Pegawai Sendiri", own)
                .doesNotContain("Rahasia", foreign);
        assertThat(List.of(nothing.getStatus(), String.valueOf(nothing.getRedirectedUrl())))
                .isEqualTo(List.of(unknown.getStatus(), String.valueOf(unknown.getRedirectedUrl())));
    }

    @Test
    void aRunTakesOnlyWhatTheCallerMayDecide() throws Exception {
        String foreign = task(people.official("Pejabat Lain"), "Rahasia Sekali");
        Official official = people.official("Pejabat Sendiri");
        String own = task(official, "Pegawai Sendiri");
        String random = IntStream.range(0, 3_000)
                .mapToObj(n -> UUID.randomUUID() + "~1")
                .collect(Collectors.joining(" "));

        String location = start(official, foreign + " " + own + " " + random).getRedirectedUrl();

        assertThat(answer(official.person(), get(location)).getContentAsString())
                .contains("dari 1 tugas", "Pegawai Sendiri")
                .doesNotContain("Rahasia", foreign);
        assertThat(rows(location)).containsExactly(own.replaceAll("~.*", ""));
        assertThat(start(official, foreign).getRedirectedUrl()).isEqualTo("/tasks");
        assertThat(start(official, random).getRedirectedUrl()).isEqualTo("/tasks");
    }

    /** A run of before, when everything that was sent was taken. */
    @Test
    void aRunThatHoldsForeignTasksNamesThemToNobody() throws Exception {
        String foreign = task(people.official("Pejabat Lain"), "Rahasia Sekali");
        Official official = people.official("Pejabat Sendiri");
        String location = start(official, task(official, "Pegawai Sendiri")).getRedirectedUrl();
        jdbc.sql("UPDATE workflow_bulk_row SET key = ? WHERE run = CAST(? AS uuid)")
                .params(foreign.replaceAll("~.*", ""), location.replaceAll(".*/", ""))
                .update();

        assertThat(answer(official.person(), get(location)).getContentAsString())
                .contains("Tugas yang tidak lagi ada dalam daftar Anda")
                .doesNotContain("Rahasia", foreign.replaceAll("~.*", ""));
    }

    @Test
    void nobodyHasMoreThanThreeRunsUnderWayAndEachCanBeCancelled() throws Exception {
        Official official = people.official("Pejabat Sibuk");
        String first = start(official, task(official, "Pegawai 1")).getRedirectedUrl();
        start(official, task(official, "Pegawai 2"));
        start(official, task(official, "Pegawai 3"));
        String fourth = task(official, "Pegawai 4");

        MockHttpServletResponse refused = start(official, fourth);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Masih ada 3 keputusan", "Pegawai 4");

        String id = String.valueOf(first).replaceAll(".*/", "");
        PersonId stranger = people.staff("Orang Lain");
        assertThat(answer(official.person(), get("/runs")).getContentAsString())
                .contains("/runs/" + id + "/cancel", String.valueOf(first));
        assertThat(answer(stranger, get("/runs")).getContentAsString()).doesNotContain(id);
        assertThat(answer(stranger, post("/runs/" + id + "/cancel")).getStatus())
                .isEqualTo(404);
        assertThat(answer(official.person(), post("/runs/" + id + "/cancel")).getRedirectedUrl())
                .isEqualTo("/runs");

        assertThat(answer(official.person(), get(String.valueOf(first))).getContentAsString())
                .contains("Dibatalkan sebelum diproses");
        assertThat(start(official, fourth).getStatus()).isEqualTo(302);
    }

    /** How long the other had to wait is printed; seconds are not asserted. */
    @Test
    void fortyThousandIdsOfOneDoNotDelayAnother() throws Exception {
        Official flooding = people.official("Pejabat Banjir");
        Official waiting = people.official("Pejabat Menunggu");
        String own = task(flooding, "Pegawai Satu") + " " + task(flooding, "Pegawai Dua");
        String ids = own + " "
                + IntStream.range(0, 40_000)
                        .mapToObj(n -> UUID.randomUUID() + "~1")
                        .collect(Collectors.joining(" "));
        String two = task(waiting, "Pegawai Tiga") + " " + task(waiting, "Pegawai Empat");

        long sent = System.nanoTime();
        String flood = start(flooding, ids).getRedirectedUrl();
        String others = start(waiting, two).getRedirectedUrl();
        runs.workAll();
        System.out.println("bulk decision of two beside a request with 40,000 ids: "
                + Duration.ofNanos(System.nanoTime() - sent).toMillis() + " ms");

        assertThat(rows(flood)).hasSize(2);
        assertThat(answer(waiting.person(), get(String.valueOf(others))).getContentAsString())
                .contains("2 berhasil, 0 gagal");
    }

    private List<String> rows(String location) {
        return jdbc.sql("SELECT key FROM workflow_bulk_row WHERE run = CAST(? AS uuid)")
                .param(location.replaceAll(".*/", ""))
                .query(String.class)
                .list();
    }

    private String task(Official official, String subject) {
        Request request = Request.of(
                DeskPeople.unique("REQ-2026"), people.staff(subject), official.addressee(), requests.inDays(3));
        requests.make(request);
        return processDriver.task(request.number()).id() + "~1";
    }

    private MockHttpServletResponse start(Official official, String tasks) throws Exception {
        return answer(
                official.person(),
                post("/tasks/bulk/start")
                        .param("submission", UUID.randomUUID().toString())
                        .param("tasks", tasks)
                        .param("outcome", "approved"));
    }

    private MockHttpServletResponse answer(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.with(people.as(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
