package id.go.pontianak.bangkom.lifecycle.eligibility.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.eligibility.EligibilityRules;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Both sides of every threshold of E01 to E15, from the facts as they stand in the database to what the rule says: dates count to the day,
 * hours by year, shares in whole people.
 */
@IntegrationTest
class EligibilityThresholdsIT {

    @Autowired
    private EligibilityRules rules;

    @Autowired
    private Directory directory;

    @Autowired
    private Batches batches;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        new NominationFixtures(jdbc).city();
    }

    /** Undone at the end: these people and their agency are in nobody's way. */
    @Transactional
    @ParameterizedTest(name = "{0} {1} -> {3}")
    @MethodSource("id.go.pontianak.bangkom.lifecycle.eligibility.process.EligibilitySides#all")
    void speaksOnItsSideOnly(String rule, String what, Consumer<Candidate> given, String expected) {
        Candidate candidate = new Candidate(jdbc);
        given.accept(candidate);

        String said = rules.check(directory.person(candidate.id()), batches.batch(candidate.batch())).stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> !finding.detail().endsWith("E03.unknown")
                        && !finding.detail().endsWith("E04.unknown"))
                .map(finding -> finding.kind() + " " + finding.detail().replaceAll(".*\\.", ""))
                .collect(Collectors.joining(", "));

        assertThat(said).as(what).isEqualTo(expected);
    }
}
