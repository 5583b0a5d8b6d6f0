package id.go.pontianak.bangkom.lifecycle.needs;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Pages of the needs ask the database a few things once: as much for many agencies and people as for few. */
@IntegrationTest
class NeedsStatementsIT {

    @Autowired
    private NeedsFixtures fixtures;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Statements statements;

    @Autowired
    private MockMvc portal;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private int few;
    private int many;

    @BeforeEach
    void signIn() {
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void goHome() {
        fixtures.over(many);
        if (few > 0) {
            fixtures.over(few);
        }
        personas.close();
    }

    @Test
    void theYearAsksAsMuchForNineAgenciesAsForTwo() {
        few = fixtures.opened("DINKES", "DINSOS");
        many = fixtures.opened(
                "DINKES", "DINSOS", "PUPR", "SETDA", "BKPSDM", "KEC-KOTA", "DIKBUD", "DISHUB", "INSPEKTORAT");
        Visitor analyst = as("analis");
        assertThat(asked(analyst, "/needs/" + many))
                .isEqualTo(asked(analyst, "/needs/" + few))
                .isLessThan(40);
    }

    @Test
    void agencyRecapAndTeamAskAsMuchForManyPeopleAsForFew() {
        few = fixtures.opened("DINKES");
        for (int more = 0; more < 30; more++) {
            People.like(jdbc, SmallCity.STAFF_1_DINKES);
        }
        many = fixtures.opened("DINKES");
        fixtures.peopleOf(UnitNeeds.numberOf(many, "DINKES")).stream()
                .filter(person -> fixtures.of(person).office().equals("KABID1-DINKES"))
                .limit(20)
                .forEach(person -> fixtures.rate(person, 1));
        Visitor analyst = as("analis");
        Visitor superior = as("atasan");
        assertThat(fixtures.peopleOf(UnitNeeds.numberOf(many, "DINKES"))).hasSizeGreaterThan(40);
        assertThat(asked(analyst, "/needs/" + many + "/DINKES"))
                .isLessThanOrEqualTo(asked(analyst, "/needs/" + few + "/DINKES"));
        assertThat(asked(analyst, "/needs/" + many + "/DINKES/recap"))
                .isLessThanOrEqualTo(asked(analyst, "/needs/" + few + "/DINKES/recap"));
        assertThat(asked(analyst, "/needs/" + many + "/DINKES/recap/lines/M.1"))
                .isLessThanOrEqualTo(asked(analyst, "/needs/" + few + "/DINKES/recap/lines/M.1"));
        assertThat(asked(superior, "/needs/" + many + "/teams/KABID1-DINKES"))
                .isLessThanOrEqualTo(asked(superior, "/needs/" + few + "/teams/KABID1-DINKES") + 1);
    }

    /** The second look counts: the first one warms what is remembered. */
    private int asked(Visitor visitor, String path) {
        visitor.open(path);
        return statements.during(
                () -> assertThat(visitor.open(path).getStatus()).isEqualTo(200));
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }
}
