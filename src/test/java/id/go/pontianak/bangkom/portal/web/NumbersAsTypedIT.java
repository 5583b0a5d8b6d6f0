package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is no number, or none that fits, is refused in words and stands in its field as it was typed. */
@IntegrationTest
class NumbersAsTypedIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "dua puluh", "20,5", "-1x"})
    void isRefusedAndKept(String seats) throws Exception {
        try (Personas personas = new Personas(accounts, jdbc)) {
            MockHttpServletResponse answer =
                    personas.visitor(portal, "analis").send("/batches/new", "seats", seats, "place", "Aula Jauh");

            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString())
                    .contains("Harus berupa bilangan bulat.", "value=\"" + seats + "\"", "Aula Jauh");
        }
    }
}
