package id.go.pontianak.bangkom.races;

import static id.go.pontianak.bangkom.support.SmallCity.SUB_DINKES;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.WebForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one decision asks of the database, from the press of the button to the answer: the engine's statements (43) and ours. */
@HttpTest
class DecisionStatementsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Crowd crowd;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Statements statements;

    @Test
    void anApprovalTakesAtMostAHundredStatements() throws IOException {
        crowd.officials();
        HttpOfficial official = HttpOfficial.signIn(port, "kabid", Crowd.PASSWORD);
        List<String> numbers = crowd.proposals(crowd.call(), crowd.employees(2, "KABID1-DINKES"), SUB_DINKES);
        approve(official, form(official, numbers.get(0)));
        WebForm form = form(official, numbers.get(1));

        int asked = statements.during(() -> approve(official, form));

        assertThat(asked).isBetween(50, 100);
    }

    private WebForm form(HttpOfficial official, String number) throws IOException {
        String path = "/tasks/" + processDriver.task(number).id();
        return official.open(path).form(path);
    }

    private static void approve(HttpOfficial official, WebForm form) {
        try {
            assertThat(official.send(form.with("outcome", "approved")).status()).isEqualTo(302);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
