package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.decisionform.CodeList;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Option;
import id.go.pontianak.bangkom.foundation.decisionform.Forms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.BatchGrounds;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationGrounds;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody reviews his own rejection, nor that of somebody above him. */
@IntegrationTest
class ReviewsIT {

    private static final String REASON = "Sesuai kebutuhan";

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationReviews reviews;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Forms forms;

    private NominationFixtures fixtures;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
    }

    @Test
    void whatAnAnalystRejectedTheHeadOfTheDivisionReviews() {
        String number = submitted("IN_TOWN");
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        OpenTask review = rejectedBy(ANALYST, number);

        assertThat(review.candidates()).hasToString("[office:KABID1-BKPSDM]");
        assertThatThrownBy(() -> processDriver.decide(ANALYST, review, Map.of("outcome", "upheld", "reason", REASON)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheSecretaryRejectedTheHeadOfHrReviews() {
        String number = submitted("OUT_OF_TOWN");
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
        OpenTask review = rejectedBy(SEKDA, number);

        assertThat(review.candidates()).hasToString("[office:KA-BKPSDM]");
        processDriver.decide(KA_BKPSDM, review, Map.of("outcome", "upheld", "reason", REASON));
        processDriver
                .assertThatCase(number)
                .hasPassed(NominationElements.END_NOMINATION_DECLINED)
                .isEnded();
    }

    @Test
    void whatASuperiorRejectedTheAnalystsReview() {
        String number = submitted("IN_TOWN");

        assertThat(rejectedBy(KABID1_DINKES, number).candidates()).hasToString("[role:hr-analyst]");
    }

    @Test
    void whatWasChosenFromTheListIsCountedAndStandsBeforeTheWords() {
        String number = submitted("IN_TOWN");
        processDriver.decide(
                KABID1_DINKES,
                processDriver.task(number),
                Map.of("outcome", "rejected", "ground", "R1", "reason", "Dua perawat sedang cuti."));

        assertThat(groundAndReason(number))
                .isEqualTo("R1 Pelayanan unit terganggu pada tanggal tersebut: Dua perawat sedang cuti.");
    }

    @Test
    void whoChoosesNothingFromTheListMeansOther() {
        String number = submitted("IN_TOWN");
        processDriver.decide(KABID1_DINKES, number, "rejected", REASON);

        assertThat(groundAndReason(number)).isEqualTo("R9 " + REASON);
    }

    @Test
    void whatTheListDoesNotHaveIsRefusedAtItsField() {
        String number = submitted("IN_TOWN");

        assertThatThrownBy(() -> processDriver.decide(
                        KABID1_DINKES,
                        processDriver.task(number),
                        Map.of("outcome", "rejected", "ground", "R7", "reason", REASON)))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.field()).isEqualTo("ground"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approveNominationForm R",
                "permitNominationForm R",
                "verifyNominationForm R",
                "confirmMovedNomineeForm R",
                "reviseNominationForm P",
                "confirmSeatForm P",
                "acceptOfferForm P",
                "followUpConfirmationForm P",
                "decideSeatQuestionForm P",
                "decideScheduleForm B"
            })
    void formsThatAskForTheSameHaveTheSameListInBothLanguages(String formAndList) {
        String form = formAndList.split(" ")[0];
        CodeList list = Map.of(
                        "R", NominationGrounds.REJECTION,
                        "P", NominationGrounds.WITHDRAWAL,
                        "B", BatchGrounds.CHANGE)
                .get(formAndList.split(" ")[1]);

        assertThat(listOf(form, Locale.forLanguageTag("id")))
                .extracting(Option::value)
                .isEqualTo(list.codes());
        assertThat(listOf(form, Locale.forLanguageTag("id"))).last().isEqualTo(new Option(last(list), "Lainnya"));
        assertThat(listOf(form, Locale.ENGLISH)).last().isEqualTo(new Option(last(list), "Other"));
    }

    private static String last(CodeList list) {
        return list.codes().get(list.codes().size() - 1);
    }

    private List<Option> listOf(String form, Locale locale) {
        return forms.form(form, locale).findField("ground").orElseThrow().options();
    }

    private String groundAndReason(String number) {
        return jdbc.sql("""
                        SELECT s.ground || ' ' || s.reason FROM approval_step s
                        WHERE s.case_number = ? AND s.outcome = 'REJECTED'""").param(number).query(String.class).single();
    }

    private OpenTask rejectedBy(PersonId official, String number) {
        processDriver.decide(official, number, "rejected", REASON);
        reviews.request(number, REASON, STAFF_1_DINKES);
        return processDriver.task(number, NominationProcess.REVIEW);
    }

    private String submitted(String location) {
        String batch = fixtures.batch("MP-01", location, BatchStatus.CALLING);
        return nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), STAFF_1_DINKES);
    }
}
