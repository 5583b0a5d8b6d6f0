package id.go.pontianak.bangkom.races;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.Statements;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Choosing whom to propose among a large unit, over real HTTP: when its first byte arrives is printed, what it asks the database is held. */
@HttpTest
class PickerAtSizeIT {

    private static final int FEW = 10;
    private static final int MANY = 500;
    private static final int READINGS = 20;

    /** The session writes once a minute, whatever page is read. */
    private static final int OF_THE_SESSION = 2;

    @LocalServerPort
    private int port;

    @Autowired
    private Crowd crowd;

    @Autowired
    private DeskPeople people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fiveHundredAreOfferedWithTheStatementsOfTen() throws IOException {
        crowd.officials();
        String page = "/nominations/new?batch=" + crowd.call();
        Official few = people.official("Atasan Sepuluh");
        Official many = people.official("Atasan Lima Ratus");
        HttpOfficial ofFew = superior(few, FEW);
        HttpOfficial ofMany = superior(many, MANY);
        assertThat(offered(ofFew, page)).isGreaterThanOrEqualTo(FEW);
        assertThat(offered(ofMany, page)).as("the whole unit").isGreaterThanOrEqualTo(MANY);

        List<Double> times = new ArrayList<>();
        for (int reading = 0; reading < READINGS; reading++) {
            times.add(ofMany.firstByte(page));
        }
        int forFew = statements.during(() -> offered(ofFew, page));
        int forMany = statements.during(() -> offered(ofMany, page));

        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "picker of %d people: first byte after %.0f ms (median of %d), p95 %.0f ms; %d statements, of %d people %d; load %.1f%n",
                MANY,
                times.get(READINGS / 2),
                READINGS,
                times.get(READINGS * 95 / 100),
                forMany,
                FEW,
                forFew,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        jdbc.sql("DELETE FROM directory_person WHERE supervisor_office IN (?, ?)")
                .params(few.office(), many.office())
                .update();
        assertThat(forMany).isLessThanOrEqualTo(forFew + OF_THE_SESSION);
    }

    private HttpOfficial superior(Official official, int staff) throws IOException {
        crowd.employees(staff, official.office());
        String name = official.office().toLowerCase(Locale.ROOT);
        accounts.create(name, official.person(), Crowd.PASSWORD, Set.of());
        return HttpOfficial.signIn(port, name, Crowd.PASSWORD);
    }

    private static int offered(HttpOfficial superior, String page) {
        try {
            return superior.open(page).body().split("data-nomination-choice=", -1).length - 1;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
