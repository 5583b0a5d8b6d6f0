package id.go.pontianak.bangkom.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import id.go.pontianak.bangkom.support.WebForm;
import id.go.pontianak.bangkom.support.WebPage;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody writes a reason, and when he sends it his sign-in or his form has expired: his text is not lost, and nobody else reads it. */
@IntegrationTest
class KeptEntriesIT {

    private static final String TEXT = "Aula direnovasi sampai akhir tahun <b>";
    private static final Map<String, String> VENUE =
            Map.of("mode", "DARING", "location", "IN_TOWN", "place", "Ruang \"Kapuas\"", "reason", TEXT);

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private Batches batches;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private String number = "";
    private String path = "";
    private Visitor writer;

    @BeforeEach
    void batch() {
        fixtures.city();
        number = fixtures.calling(3, Map.of());
        path = "/batches/" + number + "/venue";
        writer = new Visitors(mvc).signIn(fixtures.usernameOf(SmallCity.ANALYST), BatchFixtures.PASSWORD);
        jdbc.sql("DELETE FROM portal_kept_form").update();
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM portal_kept_form").update();
    }

    @Test
    void afterSigningInAgainTheFormOpensWithTheText() throws Exception {
        WebForm form = Tab.open(writer, path).form(path);
        expire();

        WebPage answer = send(form, "same-origin");
        assertThat(answer.location()).isEqualTo("/login?continue=/kept");
        assertThat(page(answer.location()).text()).contains("Masa masuk Anda sudah berakhir", "belum disimpan");
        assertThat(signIn(SmallCity.ANALYST)).isEqualTo("/kept");
        String back = page("/kept").location();

        assertThat(back).isEqualTo(path);
        WebPage again = page(back);
        assertThat(again.text()).contains("Masa masuk Anda sudah berakhir", TEXT);
        assertThat(again.body())
                .contains("value=\"Ruang &quot;Kapuas&quot;\"", "&lt;b&gt;")
                .containsPattern("<option value=\"DARING\"[^>]*selected");
        assertThat(batches.batch(number).place())
                .as("nothing is sent by itself")
                .isEqualTo("Aula BKPSDM");
        assertThat(page(path).body()).as("shown once").doesNotContain("Aula direnovasi");

        assertThat(Tab.open(writer, path).send(path, VENUE).taken()).isTrue();
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        WebForm form = Tab.open(writer, path).form(path);
        expire();
        send(form, "same-origin");

        signIn(SmallCity.SUB_DINKES);
        assertThat(page("/kept").location()).isEqualTo("/");
        assertThat(page("/").body()).doesNotContain("Aula direnovasi");
    }

    @Test
    void aFormOfAnOtherSiteIsNotKeptAndPlantsNothing() throws Exception {
        WebForm form = Tab.open(writer, path).form(path);
        expire();

        assertThat(send(form, "cross-site").location()).isEqualTo("/login?lost");
        assertThat(page("/login?lost=").text()).contains("belum ada yang disimpan");
        assertThat(kept()).isZero();
        assertThat(send(without(form, "owner"), "same-origin").location()).isEqualTo("/login?lost");
        assertThat(send(new WebForm("/account/password", form.fields()), "same-origin")
                        .location())
                .as("nothing of a page with passwords")
                .isEqualTo("/login?lost");
        assertThat(kept()).isZero();
    }

    @Test
    void aFormWithAnOldTokenLeadsBackWithItsText() throws Exception {
        WebForm form = Tab.open(writer, path).form(path);

        WebPage answer = page(
                writer.exchange(request(form).with(csrf().useInvalidToken()).header("Sec-Fetch-Site", "same-origin")));
        assertThat(answer.location()).isEqualTo(path);
        assertThat(page(path).text()).contains("Formulir sudah kedaluwarsa", TEXT);
        assertThat(batches.batch(number).place()).isEqualTo("Aula BKPSDM");

        WebPage planted = page(
                writer.exchange(request(form).with(csrf().useInvalidToken()).header("Sec-Fetch-Site", "cross-site")));
        assertThat(planted.status()).isEqualTo(403);
        WebForm anothers = form.with("owner", "0123456789abcdef01234567");
        assertThat(page(writer.exchange(request(anothers)
                                .with(csrf().useInvalidToken())
                                .header("Sec-Fetch-Site", "same-origin")))
                        .status())
                .isEqualTo(403);
        assertThat(page(path).body()).doesNotContain("Aula direnovasi");
    }

    @Test
    void aPartOfAPageLeadsTheWholePageToSignIn() throws Exception {
        WebForm form = Tab.open(writer, path).form(path);
        expire();

        MockHttpServletResponse answer = writer.exchange(request(form)
                .with(csrf())
                .header("Sec-Fetch-Site", "same-origin")
                .header("HX-Request", "true"));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/login?continue=/kept");
    }

    @Test
    void thereIsRoomForSoMuchOfOneAddress() throws Exception {
        WebForm form = Tab.open(writer, path).form(path);
        expire();
        for (int i = 0; i < 50; i++) {
            send(form, "same-origin");
        }

        assertThat(send(form, "same-origin").location()).isEqualTo("/login?lost");
        assertThat(send(form.with("reason", "x".repeat(50_000)), "same-origin").location())
                .isEqualTo("/login?lost");
        assertThat(kept()).isEqualTo(50);
    }

    private int kept() {
        return jdbc.sql("SELECT count(*) FROM portal_kept_form")
                .query(Integer.class)
                .single();
    }

    /** His session is over on the server; his browser knows nothing of it. */
    private void expire() {
        jdbc.sql("DELETE FROM spring_session").update();
        assertThat(writer.signedIn()).isFalse();
    }

    private String signIn(PersonId person) {
        String to = writer.send(
                        "/login",
                        "username",
                        fixtures.usernameOf(person),
                        "password",
                        BatchFixtures.PASSWORD,
                        "continue",
                        "/kept")
                .getRedirectedUrl();
        return to == null ? "" : to;
    }

    private WebPage send(WebForm form, String site) throws Exception {
        return page(writer.exchange(request(form).with(csrf()).header("Sec-Fetch-Site", site)));
    }

    private static MockHttpServletRequestBuilder request(WebForm form) {
        MockHttpServletRequestBuilder request = post(URI.create(form.action()));
        form.fields().forEach((name, value) -> {
            if (!name.equals("_csrf")) {
                request.param(name, value);
            }
        });
        VENUE.forEach((name, value) -> {
            if (!form.fields().containsKey(name)) {
                request.param(name, value);
            }
        });
        return request;
    }

    private static WebForm without(WebForm form, String name) {
        Map<String, String> fields = new java.util.HashMap<>(form.fields());
        fields.remove(name);
        return new WebForm(form.action(), fields);
    }

    private WebPage page(String address) {
        return Tab.page(writer.open(address));
    }

    private static WebPage page(MockHttpServletResponse answer) {
        return Tab.page(answer);
    }
}
