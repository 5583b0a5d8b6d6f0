package id.go.pontianak.bangkom.races;

import static id.go.pontianak.bangkom.support.SmallCity.SUB_DINKES;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.races.Traces.Trace;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.WebForm;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * F-16: double click, double submit, back button, refresh after POST, two tabs. The same decision again gets the first answer,
 * another one a page that says who decided and when; the engine's own words never reach anybody, and the case looks as after one click. D V.
 */
@HttpTest
class DoubleSubmitIT {

    private static final String DECIDED = "Sudah diputuskan oleh Budi Santoso \\(Kepala Bidang Kesehatan Masyarakat\\)"
            + " pada 2 November 2026 09\\.\\d\\d WIB\\. Keputusan Anda tidak dicatat\\.";

    @LocalServerPort
    private int port;

    @Autowired
    private Crowd crowd;

    @Autowired
    private Traces traces;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    private HttpOfficial kabid;
    private List<String> numbers;
    private Trace approvedOnce;

    @BeforeEach
    void cases() throws IOException {
        crowd.officials();
        kabid = HttpOfficial.signIn(port, "kabid", Crowd.PASSWORD);
        numbers = proposals(2);
        WebPage answer = kabid.send(form(numbers.get(0)).with("outcome", "approved"));
        assertThat(answer.status()).isEqualTo(302);
        approvedOnce = traces.of(numbers.get(0));
    }

    @Test
    @DisplayName("F-16 double click: the same form twice in the same moment")
    void doubleClick() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (String number : proposals(10)) {
                WebForm form = form(number).with("outcome", "approved");
                List<Future<WebPage>> both =
                        threads.invokeAll(List.<Callable<WebPage>>of(() -> kabid.send(form), () -> kabid.send(form)));
                List<WebPage> answers = List.of(both.get(0).get(), both.get(1).get());

                assertThat(answers)
                        .as("both get the first answer")
                        .extracting(WebPage::status)
                        .containsOnly(302);
                assertThat(traces.of(number)).isEqualTo(approvedOnce);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @DisplayName("F-16 double submit and back button: the old form again, with the same and with another outcome")
    void backButton() throws IOException {
        String number = numbers.get(1);
        WebForm form = form(number);
        assertThat(kabid.send(form.with("outcome", "approved")).status()).isEqualTo(302);

        assertThat(kabid.send(form.with("outcome", "approved")).status())
                .as("the same again gets the first answer")
                .isEqualTo(302);
        saysWho(kabid.send(form.with("outcome", "rejected").with("reason", "Berubah pikiran")));
        WebPage opened = kabid.open(form.action());

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text()).contains("Diputuskan oleh Budi Santoso (Kepala Bidang Kesehatan Masyarakat)");
        assertThat(traces.of(number)).isEqualTo(approvedOnce);
    }

    @Test
    @DisplayName(
            "F-16 refresh after POST: the answer is a redirect, and what it leads to may be loaded as often as one likes")
    void refreshAfterPost() throws IOException {
        String number = numbers.get(1);
        WebPage answer = kabid.send(form(number).with("outcome", "approved"));

        String path = answer.location().replaceFirst("^https?://[^/]+", "");
        for (int times = 0; times < 3; times++) {
            assertThat(kabid.open(path).status()).isEqualTo(200);
        }
        assertThat(traces.of(number)).isEqualTo(approvedOnce);
    }

    @Test
    @DisplayName("F-16 two tabs: approved in one, rejected in the other")
    void twoTabs() throws IOException {
        String number = numbers.get(1);
        WebForm first = form(number);
        WebForm second = form(number);

        assertThat(kabid.send(first.with("outcome", "approved")).status()).isEqualTo(302);
        saysWho(kabid.send(second.with("outcome", "rejected").with("reason", "Tidak sesuai")));

        assertThat(traces.of(number)).isEqualTo(approvedOnce);
    }

    @Test
    @DisplayName("F-16 two pages opened in the same moment right after signing in: both forms are taken")
    void twoPagesAtOnceAfterSigningIn() throws IOException {
        List<String> both = proposals(2);
        HttpOfficial browser = HttpOfficial.signIn(port, "kabid", Crowd.PASSWORD);
        HttpOfficial sameMoment = browser.asOfNow();
        WebForm first = form(browser, both.get(0));
        WebForm second = form(sameMoment, both.get(1));

        assertThat(browser.send(first.with("outcome", "approved")).status()).isEqualTo(302);
        assertThat(browser.send(second.with("outcome", "approved")).status()).isEqualTo(302);
    }

    @Test
    @DisplayName("F-16 proposing twice: one nomination, and the second page names it")
    void proposingTwice() throws IOException {
        HttpOfficial unitHr = HttpOfficial.signIn(port, "pengelola", Crowd.PASSWORD);
        String batch = crowd.call();
        PersonId person = crowd.employees(1, "KABID1-DINKES").get(0);
        WebForm form = unitHr.open("/nominations/new?batch=" + batch)
                .form("/nominations/new")
                .with("batch", batch)
                .with("person", person.toString())
                .with("motive", "Diperlukan untuk tugasnya")
                .with("exception", "Kebutuhan unit");

        WebPage first = unitHr.send(form);
        WebPage second = unitHr.send(form);

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.status()).isEqualTo(422);
        String number = first.location().replaceAll(".*/", "");
        assertThat(second.text()).contains("sudah diusulkan untuk angkatan ini dengan nomor " + number);
        assertThat(jdbc.sql("SELECT count(*) FROM nomination WHERE batch = ? AND person = ?")
                        .params(batch, person.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("F-16 withdrawing twice: the second reads that it is withdrawn, by whom and when")
    void withdrawingTwice() throws IOException {
        HttpOfficial unitHr = HttpOfficial.signIn(port, "pengelola", Crowd.PASSWORD);
        String number = numbers.get(1);
        WebForm form = unitHr.open("/nominations/" + number)
                .form("/nominations/" + number + "/withdraw")
                .with("reason", "Cuti melahirkan");

        assertThat(unitHr.send(form).status()).isEqualTo(302);
        Trace once = traces.of(number);
        WebPage second = unitHr.send(form);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text())
                .containsPattern("Usulan ditarik oleh Nur Aini pada 2 November 2026 09\\.\\d\\d WIB\\.");
        assertThat(traces.of(number)).isEqualTo(once);
    }

    private List<String> proposals(int count) {
        return crowd.proposals(crowd.call(), crowd.employees(count, "KABID1-DINKES"), SUB_DINKES);
    }

    private void saysWho(WebPage answer) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).containsPattern(DECIDED);
        assertThat(answer.body()).doesNotContainIgnoringCase("cannot find task").doesNotContain("Exception");
    }

    private WebForm form(String number) throws IOException {
        return form(kabid, number);
    }

    private WebForm form(HttpOfficial official, String number) throws IOException {
        String path = "/tasks/" + processDriver.task(number).id();
        return official.open(path).form(path);
    }
}
