package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SignInIT {

    @Autowired
    private MockMvc portal;

    private Visitors visitors;

    @BeforeEach
    void openPortal() {
        visitors = new Visitors(portal);
    }

    @Test
    void pagesLeadThroughTheSignInPage() {
        var answer = visitors.anonymous().open("/help?x=1");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).isEqualTo("/login?continue=%2Fhelp%3Fx%3D1");
    }

    @Test
    void enginePathsAreAbsentForEverybody() {
        assertThat(visitors.anonymous().open("/engine-rest/task").getStatus()).isEqualTo(404);
        assertThat(visitors.anonymous().open("/actuator/env").getStatus()).isEqualTo(404);
        assertThat(visitors.anonymous().open("/login").getStatus()).isEqualTo(200);
    }
}
