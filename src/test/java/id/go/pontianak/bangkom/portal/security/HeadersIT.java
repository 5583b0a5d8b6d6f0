package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Visitors;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What every answer carries before anybody has signed in, and what is not there for anybody. */
@IntegrationTest
class HeadersIT {

    @Autowired
    private MockMvc portal;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/password-reset",
                "/invitation/nothing",
                "/",
                "/engine-rest/task",
                "/assets/css/portal.css",
                "/webjars/htmx.org/dist/htmx.min.js",
            })
    void everyAnswerTellsBrowsersWhatToRefuse(String path) {
        MockHttpServletResponse answer = new Visitors(portal).anonymous().open(path);

        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy"))
                .isEqualTo(path.startsWith("/invitation/") ? "no-referrer" : "same-origin");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/password-reset", "/invitation/nothing"})
    void pagesAreNotKept(String path) {
        assertThat(new Visitors(portal).anonymous().open(path).getHeader("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void browsersAreToldToStayWithHttps() {
        var answer = new Visitors(portal)
                .anonymous()
                .exchange(MockMvcRequestBuilders.get("/login").secure(true));

        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest",
                "/engine-rest/task",
                "/engine-rest/task/count",
                "/camunda/api/engine/engine/default/task",
                "/camunda/app/welcome/default/",
                "/api/admin/setup/default/user/create",
                "/app/tasklist/default/",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health/liveness",
            })
    void nothingOfTheEngineOrTheMachineIsThere(String path) {
        var visitor = new Visitors(portal).anonymous();

        assertThat(visitor.open(path).getStatus()).isEqualTo(404);
        assertThat(visitor.exchange(MockMvcRequestBuilders.post(path)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void healthIsAStatusAndNothingElse() {
        var answer = new Visitors(portal).anonymous().open("/actuator/health");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("{\"status\":\"UP\"}");
    }
}
