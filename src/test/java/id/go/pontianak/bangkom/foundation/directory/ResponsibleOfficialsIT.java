package id.go.pontianak.bangkom.foundation.directory;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.Capacity.Kind;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for what, on the small city; substitutes and appointments made here are rolled back. */
@IntegrationTest
@Transactional
class ResponsibleOfficialsIT {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 2);

    @Autowired
    private ResponsibleOfficials responsibleOfficials;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void theDefinitiveHolderAnswersInHisOwnTitle() {
        assertThat(responsibleOfficials.answerOf("KA-DINKES", ConflictScope.NONE, NOVEMBER))
                .contains(answer(KA_DINKES, "KA-DINKES", Kind.DEFINITIVE, "KA-DINKES", "Kepala Dinas Kesehatan"));
    }

    @Test
    void aPltAnswersForTheVacantOfficeUntilHisAppointmentHasEnded() {
        Answer plt = responsibleOfficials
                .answerOf("KABID3-PUPR", ConflictScope.of(STAFF_2_PUPR), NOVEMBER)
                .orElseThrow();

        assertThat(plt.person()).isEqualTo(KABID2_PUPR);
        assertThat(plt.capacity().kind()).isEqualTo(Kind.PLT);
        assertThat(plt.capacity().title()).startsWith("Plt. Kepala Bidang III");
        assertThat(responsibleOfficials.decidingOffice("KABID3-PUPR", ConflictScope.NONE, LocalDate.of(2026, 12, 31)))
                .contains("KABID3-PUPR");
        assertThat(responsibleOfficials.decidingOffice("KABID3-PUPR", ConflictScope.NONE, JANUARY))
                .contains("KA-PUPR");
    }

    @Test
    void aPlhStandsInForTheAbsentHeadAndNotAfterwards() {
        assertThat(responsibleOfficials
                        .answerOf("KA-DISHUB", ConflictScope.of(STAFF_1_DISHUB), NOVEMBER)
                        .orElseThrow()
                        .capacity()
                        .title())
                .isEqualTo("Plh. Kepala Dinas Perhubungan");
        assertThat(responsibleOfficials
                        .answerOf("KA-DISHUB", ConflictScope.NONE, JANUARY)
                        .orElseThrow()
                        .person())
                .isEqualTo(KA_DISHUB);
        assertThat(offices(KA_DISHUB, NOVEMBER)).isEmpty();
        assertThat(offices(SEK_DISHUB, NOVEMBER)).containsExactlyInAnyOrder("SEK-DISHUB", "KA-DISHUB", "SUB-DISHUB");
    }

    @Test
    void leaveAloneEmptiesNoOffice() {
        assertThat(responsibleOfficials.answerOf("KA-DINSOS", ConflictScope.NONE, NOVEMBER))
                .map(Answer::person)
                .contains(KA_DINSOS);
    }

    @Test
    void anOfficeNobodyHoldsIsAnsweredByTheOfficeAbove() {
        assertThat(responsibleOfficials.answersOf("LURAH-SUNGAI-JAWI", ConflictScope.of(STAFF_1_SUNGAI_JAWI), NOVEMBER))
                .containsExactly(
                        answer(CAMAT_KOTA, "LURAH-SUNGAI-JAWI", Kind.SUPERIOR, "CAMAT-KOTA", "Camat Pontianak Kota"));
        assertThat(responsibleOfficials.officesOf(CAMAT_KOTA, NOVEMBER))
                .extracting(capacity -> capacity.acted().value(), Capacity::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("CAMAT-KOTA", Kind.DEFINITIVE),
                        org.assertj.core.groups.Tuple.tuple("LURAH-SUNGAI-JAWI", Kind.SUPERIOR));
    }

    @Test
    void nobodyDecidesAboutHimselfThroughAnyOffice() {
        assertThat(responsibleOfficials.decidingOffice("KA-DINKES", ConflictScope.of(KA_DINKES), NOVEMBER))
                .contains("AS1");
        assertThat(responsibleOfficials.decidingOffice("KABID3-PUPR", ConflictScope.of(KABID2_PUPR), NOVEMBER))
                .contains("KA-PUPR");
        assertThat(responsibleOfficials.decidingOffice("SEKDA", ConflictScope.of(SEKDA), NOVEMBER))
                .contains("WALIKOTA");
        assertThat(responsibleOfficials.decidingOffice("WALIKOTA", ConflictScope.of(WALIKOTA), NOVEMBER))
                .isEmpty();
    }

    @Test
    void aPlhDoesNotDecideOnTheBossHeStandsInFor() {
        assertThat(responsibleOfficials.decidingOffice("KA-DISHUB", ConflictScope.of(KA_DISHUB), NOVEMBER))
                .contains("AS2");
    }

    @Test
    void theRecusedAreBarredFromTheWholeOffice() {
        ConflictScope conflictScope = new ConflictScope(STAFF_1_DINKES, Set.of(KABID1_DINKES, KA_DINKES));

        assertThat(responsibleOfficials.decidingOffice("KABID1-DINKES", conflictScope, NOVEMBER))
                .contains("AS1");
    }

    @Test
    void aSubstituteActsBesideTheHolderInHisName() {
        substitute("KA-DINKES", KA_DINKES, SEK_DINKES);

        assertThat(responsibleOfficials.answersOf("KA-DINKES", ConflictScope.of(STAFF_1_DINKES), NOVEMBER))
                .extracting(Answer::person, found -> found.capacity().title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(KA_DINKES, "Kepala Dinas Kesehatan"),
                        org.assertj.core.groups.Tuple.tuple(SEK_DINKES, "a.n. Kepala Dinas Kesehatan"));
        assertThat(offices(SEK_DINKES, NOVEMBER)).contains("KA-DINKES");
        assertThat(offices(SEK_DINKES, NOVEMBER.plusMonths(2))).doesNotContain("KA-DINKES");
    }

    @Test
    void aSubstituteIsBarredInHisOwnMatterButTheOfficeIsNot() {
        substitute("KABID1-DINKES", KABID1_DINKES, STAFF_2_DINKES);

        assertThat(responsibleOfficials.answersOf("KABID1-DINKES", ConflictScope.of(STAFF_2_DINKES), NOVEMBER))
                .extracting(Answer::person)
                .containsExactly(KABID1_DINKES);
    }

    @Test
    void substitutesDoNotChain() {
        substitute("KA-DINKES", KA_DINKES, SEK_DINKES);
        substitute("SEK-DINKES", SEK_DINKES, KABID1_DINKES);

        assertThat(offices(KABID1_DINKES, NOVEMBER)).containsExactlyInAnyOrder("KABID1-DINKES", "SEK-DINKES");
    }

    @Test
    void aSubstituteOfSomebodyWhoNoLongerAnswersActsForNothing() {
        substitute("KA-DISHUB", KA_DISHUB, STAFF_1_DISHUB);

        assertThat(offices(STAFF_1_DISHUB, NOVEMBER)).isEmpty();
        assertThat(responsibleOfficials.answersOf("KA-DISHUB", ConflictScope.NONE, NOVEMBER))
                .extracting(Answer::person)
                .containsExactly(SEK_DISHUB);
    }

    @Test
    void aSilentOfficeEscalatesToTheNextOneUpThatAnotherPersonAnswersFor() {
        jdbc.sql("UPDATE directory_holder SET to_day = DATE '2026-10-31' WHERE office_code = 'KA-PUPR'")
                .update();
        jdbc.sql("""
                        INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, decree)
                        VALUES (:id, 'KA-PUPR', :person, 'PLT', DATE '2026-11-01', '800/1')
                        """)
                .param("id", UUID.randomUUID())
                .param("person", KABID2_PUPR.value())
                .update();

        assertThat(responsibleOfficials.superiorOf("KABID2-PUPR", ConflictScope.NONE, NOVEMBER))
                .contains(Addressee.office("AS2"));
        assertThat(responsibleOfficials.superiorOf("LURAH-SUNGAI-JAWI", ConflictScope.NONE, NOVEMBER))
                .contains(Addressee.office("SEKDA"));
        assertThat(responsibleOfficials.superiorOf("KABID1-DINKES", ConflictScope.of(KA_DINKES), NOVEMBER))
                .contains(Addressee.office("AS1"));
        assertThat(responsibleOfficials.superiorOf("WALIKOTA", ConflictScope.NONE, NOVEMBER))
                .isEmpty();
    }

    @Test
    void anUnknownOfficeIsAnsweredByNobody() {
        assertThat(responsibleOfficials.answersOf("KA-TIDAKADA", ConflictScope.NONE, NOVEMBER))
                .isEmpty();
    }

    private List<String> offices(PersonId person, LocalDate day) {
        return responsibleOfficials.officesOf(person, day).stream()
                .map(capacity -> capacity.acted().value())
                .toList();
    }

    private static Answer answer(PersonId person, String acted, Kind kind, String office, String title) {
        return new Answer(person, new Capacity(Addressee.office(acted), kind, office, title));
    }

    private void substitute(String office, PersonId principal, PersonId substitute) {
        jdbc.sql("""
                        INSERT INTO directory_substitute
                            (id, office_code, principal_id, person_id, from_day, to_day, reason, created_at, created_by)
                        VALUES (:id, :office, :principal, :person, DATE '2026-11-01', DATE '2026-11-30', 'dinas luar', :at, :principal)
                        """)
                .param("id", UUID.randomUUID())
                .param("office", office)
                .param("principal", principal.value())
                .param("person", substitute.value())
                .param("at", java.sql.Timestamp.from(Instant.parse("2026-10-30T01:00:00Z")))
                .update();
    }
}
