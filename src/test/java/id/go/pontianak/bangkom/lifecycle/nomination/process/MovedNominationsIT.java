package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MovedCases;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nominations that began on a released model are moved to today's from each place in which they wait, and go on to their end. */
@IntegrationTest
class MovedNominationsIT {

    private static final List<String> RELEASES = List.of("1.0", "1.1");

    private static final List<String> STORIES = List.of(
            "moved here, escalated, approved, verified, permitted, notSelected; "
                    + NominationElements.END_NOMINEE_NOT_SELECTED,
            "approved, moved here, verified, permitted, notSelected; " + NominationElements.END_NOMINEE_NOT_SELECTED,
            "approved, verified, moved here, permitted, notSelected; " + NominationElements.END_NOMINEE_NOT_SELECTED,
            "moved, moved here, newHead, verified, permitted, notSelected; "
                    + NominationElements.END_NOMINEE_NOT_SELECTED,
            "returned, moved here, corrected, approved, verified, permitted, notSelected; "
                    + NominationElements.END_NOMINEE_NOT_SELECTED,
            "rejected, moved here, windowPassed; " + NominationElements.END_NOMINATION_REJECTED,
            "rejected, moved here, reviewed, upheld; " + NominationElements.END_NOMINATION_DECLINED,
            "rejected, reviewed, moved here, overturned, headApproved, verified, permitted, notSelected; "
                    + NominationElements.END_NOMINEE_NOT_SELECTED,
            "approved, verified, permitted, questioned, moved here, notSelected; "
                    + NominationElements.END_NOMINEE_NOT_SELECTED,
            "approved, verified, permitted, seated, moved here, silent, followedUp, started; "
                    + NominationElements.END_SEAT_TAKEN_UP,
            "approved, verified, permitted, seated, moved here, started; "
                    + NominationElements.END_SEAT_TAKEN_UP_UNCONFIRMED,
            "approved, verified, permitted, seated, silent, moved here, followedUp, started; "
                    + NominationElements.END_SEAT_TAKEN_UP,
            "approved, verified, permitted, seated, confirmed, moved here, started; "
                    + NominationElements.END_SEAT_TAKEN_UP,
            "approved, verified, permitted, seated, clash, moved here, kept, confirmed, started; "
                    + NominationElements.END_SEAT_TAKEN_UP,
            "approved, verified, permitted, reserved, moved here, offered, accepted, started; "
                    + NominationElements.END_SEAT_TAKEN_UP,
            "approved, verified, permitted, reserved, offered, moved here, lapsed; "
                    + NominationElements.END_OFFER_LAPSED);

    private static final Set<String> MOVED_FROM = new HashSet<>();

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationPlot plot;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private MovedCases moved;

    @Autowired
    private DirectoryChanges directoryChanges;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;

    static Stream<Arguments> stories() {
        return RELEASES.stream().flatMap(release -> STORIES.stream().map(story -> Arguments.of(release, story)));
    }

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
    }

    @AfterEach
    void back() {
        models.today(NominationProcess.KEY);
        directoryChanges.happen(List.of("moves", "STAFF_1_DINKES", "DINKES", "KABID1-DINKES"), clock.today());
    }

    @AfterAll
    static void fromEachPlaceWhereACaseMayWait() {
        RELEASES.forEach(release -> assertThat(MOVED_FROM)
                .containsAll(ReleasedModels.waitStates(release, NominationProcess.KEY).stream()
                        .map(element -> release + ' ' + element)
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void areMovedAndGoOnToTheirEnd(String release, String story) {
        models.of(release, NominationProcess.KEY);
        String batch = fixtures.batch("MP-01", "OUT_OF_TOWN", BatchStatus.CALLING);
        String number = nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), STAFF_1_DINKES);
        assertThat(moved.tagOf(number)).isEqualTo(release);

        String[] parts = story.split("; ");
        for (String what : parts[0].split(", ")) {
            if (what.equals("moved here")) {
                models.today(NominationProcess.KEY);
                processDriver.waitsAt(number).forEach(element -> MOVED_FROM.add(release + ' ' + element));
                moved.move(number);
            } else {
                plot.happens(number, batch, what);
            }
        }

        processDriver.assertThatCase(number).isEnded().hasPassed(parts[1]);
        assertThat(processDriver.tasks(number)).isEmpty();
    }
}
