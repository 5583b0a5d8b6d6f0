package id.go.pontianak.bangkom.lifecycle.eligibility.process;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rule, which side of its threshold, what is so about the candidate, what the rule says (empty: nothing). */
final class EligibilitySides {

    private EligibilitySides() {}

    static Stream<Arguments> all() {
        return Stream.of(
                side("E01", "active", n -> n.is("legal_status", "01"), ""),
                side("E01", "on unpaid leave", n -> n.is("legal_status", "02"), "HARD status"),
                side(
                        "E02",
                        "a medium sanction ends on the first day",
                        n -> n.sanction("MEDIUM", n.start()),
                        "HARD severe"),
                side(
                        "E02",
                        "a medium sanction ended the day before",
                        n -> n.sanction("MEDIUM", n.start().minusDays(1)),
                        ""),
                side(
                        "E02",
                        "a light sanction ends on the first day",
                        n -> n.sanction("LIGHT", n.start()),
                        "SOFT light"),
                side(
                        "E02",
                        "a light sanction ended the day before",
                        n -> n.sanction("LIGHT", n.start().minusDays(1)),
                        ""),
                side(
                        "E02",
                        "a sanction that ended, a heavier one that runs",
                        n -> n.sanction("LIGHT", n.start().minusDays(1)).sanction("HEAVY", n.end()),
                        "HARD severe"),
                side(
                        "E03",
                        "a seat until the day before",
                        n -> n.seat(n.start().minusDays(2), n.start().minusDays(1)),
                        ""),
                side("E03", "a seat until the first day", n -> n.seat(n.start().minusDays(2), n.start()), "HARD seat"),
                side(
                        "E03",
                        "a seat from the last day",
                        n -> n.seat(n.end(), n.end().plusDays(2)),
                        "HARD seat"),
                side(
                        "E03",
                        "a seat from the day after",
                        n -> n.seat(n.end().plusDays(1), n.end().plusDays(2)),
                        ""),
                side(
                        "E03",
                        "leave until the day before",
                        n -> n.leave(n.start().minusDays(2), n.start().minusDays(1)),
                        ""),
                side(
                        "E03",
                        "leave until the first day",
                        n -> n.leave(n.start().minusDays(2), n.start()),
                        "HARD absence"),
                side(
                        "E03",
                        "leave from the last day",
                        n -> n.leave(n.end(), n.end().plusDays(2)),
                        "HARD absence"),
                side(
                        "E03",
                        "leave from the day after",
                        n -> n.leave(n.end().plusDays(1), n.end().plusDays(2)),
                        ""),
                side(
                        "E03",
                        "a nomination for the days before",
                        n -> n.nominated(n.start().minusDays(2), n.start().minusDays(1)),
                        ""),
                side(
                        "E03",
                        "a nomination for the last day",
                        n -> n.nominated(n.end(), n.end().plusDays(2)),
                        "SOFT pending"),
                side(
                        "E04",
                        "the same two years ago to the day",
                        n -> n.trained("MP-01", n.start().minusYears(2), 30),
                        ""),
                side(
                        "E04",
                        "the same a day less than two years ago",
                        n -> n.trained("MP-01", n.start().minusYears(2).plusDays(1), 30),
                        "SOFT repeated"),
                side("E05", "exactly the grade", n -> n.is("grade", "II/c"), ""),
                side("E05", "a grade too low", n -> n.is("grade", "II/b"), "HARD grade"),
                side(
                        "E06",
                        "58 exactly 12 months after",
                        n -> n.is("birth_date", n.end().plusMonths(12).minusYears(58)),
                        ""),
                side(
                        "E06",
                        "58 a day before 12 months have passed",
                        n -> n.is(
                                "birth_date",
                                n.end().plusMonths(12).minusDays(1).minusYears(58)),
                        "HARD retirement"),
                side(
                        "E06",
                        "functional, no age of his own known, 58 in less than 12 months",
                        n -> n.is("tier", "FUNGSIONAL")
                                .is(
                                        "birth_date",
                                        n.end().plusMonths(12).minusDays(1).minusYears(58)),
                        "UNKNOWN unknown"),
                side(
                        "E06",
                        "functional, no age of his own known, 58 in 12 months: enough for this programme",
                        n -> n.is("tier", "FUNGSIONAL")
                                .is("birth_date", n.end().plusMonths(12).minusYears(58)),
                        ""),
                side(
                        "E06",
                        "functional, no age of his own known, leadership, 58 in less than 24 months",
                        n -> n.wants("PKP")
                                .is("tier", "FUNGSIONAL")
                                .is(
                                        "birth_date",
                                        n.end().plusMonths(24).minusDays(1).minusYears(58)),
                        "UNKNOWN unknown"),
                side(
                        "E06",
                        "functional, no age of his own known, leadership, 58 in 24 months",
                        n -> n.wants("PKP")
                                .is("tier", "FUNGSIONAL")
                                .is("birth_date", n.end().plusMonths(24).minusYears(58)),
                        ""),
                side(
                        "E06",
                        "functional until 60, exactly 12 months after",
                        n -> n.is("tier", "FUNGSIONAL")
                                .retiresAt(60)
                                .is("birth_date", n.end().plusMonths(12).minusYears(60)),
                        ""),
                side(
                        "E06",
                        "functional until 60, a day less",
                        n -> n.is("tier", "FUNGSIONAL")
                                .retiresAt(60)
                                .is(
                                        "birth_date",
                                        n.end().plusMonths(12).minusDays(1).minusYears(60)),
                        "HARD retirement"),
                side(
                        "E06",
                        "leadership, exactly 24 months after",
                        n -> n.wants("PKP")
                                .is("tier", "PENGAWAS")
                                .is("birth_date", n.end().plusMonths(24).minusYears(58)),
                        ""),
                side(
                        "E06",
                        "leadership, a day less",
                        n -> n.wants("PKP")
                                .is("tier", "PENGAWAS")
                                .is(
                                        "birth_date",
                                        n.end().plusMonths(24).minusDays(1).minusYears(58)),
                        "HARD retirement"),
                side(
                        "E06",
                        "head of an agency: 60, exactly 24 months after",
                        n -> n.wants("PKN2")
                                .is("tier", "JPT_PRATAMA")
                                .is("birth_date", n.end().plusMonths(24).minusYears(60)),
                        ""),
                side(
                        "E06",
                        "head of an agency: 60, a day less",
                        n -> n.wants("PKN2")
                                .is("tier", "JPT_PRATAMA")
                                .is(
                                        "birth_date",
                                        n.end().plusMonths(24).minusDays(1).minusYears(60)),
                        "HARD retirement"),
                side(
                        "E07",
                        "appointed in the month, a year before",
                        n -> n.wants("PBJ-01").appointed(n.start().minusYears(1)),
                        ""),
                side(
                        "E07",
                        "appointed a month later",
                        n -> n.wants("PBJ-01").appointed(n.start().minusYears(1).plusMonths(1)),
                        "SOFT service"),
                side("E08", "Baik", n -> n.is("performance", "Baik"), ""),
                side("E08", "below it", n -> n.is("performance", "Butuh Perbaikan"), "SOFT performance"),
                side("E09", "exactly the schooling", n -> n.wants("PBJ-01").is("education", "D3"), ""),
                side("E09", "schooling too low", n -> n.wants("PBJ-01").is("education", "D2"), "SOFT education"),
                side(
                        "E10",
                        "contract staff, 20 JP and 4 more",
                        n -> n.wants("WEB-01")
                                .is("status", "PPPK")
                                .trained("KES-01", n.start().minusMonths(1), 20),
                        ""),
                side(
                        "E10",
                        "contract staff, 21 JP and 4 more",
                        n -> n.wants("WEB-01")
                                .is("status", "PPPK")
                                .trained("KES-01", n.start().minusMonths(1), 21),
                        "SOFT cap"),
                side(
                        "E10",
                        "contract staff, 21 JP of the year before",
                        n -> n.wants("WEB-01")
                                .is("status", "PPPK")
                                .trained("KES-01", n.start().minusYears(1), 21),
                        ""),
                side(
                        "E10",
                        "over the turn of the year: hours count where the training ends",
                        n -> n.wants("WEB-01")
                                .is("status", "PPPK")
                                .on(LocalDate.of(2031, 12, 30), LocalDate.of(2032, 1, 2))
                                .trained("KES-01", LocalDate.of(2031, 11, 1), 21),
                        ""),
                side(
                        "E10",
                        "over the turn of the year: and are full there",
                        n -> n.wants("WEB-01")
                                .is("status", "PPPK")
                                .on(LocalDate.of(2031, 12, 30), LocalDate.of(2032, 1, 2))
                                .trained("KES-01", LocalDate.of(2032, 1, 1), 21),
                        "SOFT cap"),
                side("E11", "permanent", n -> n.is("status", "PNS"), ""),
                side("E11", "probationary", n -> n.is("status", "CPNS"), "SOFT probation"),
                side("E11", "probationary, Latsar", n -> n.wants("LATSAR").is("status", "CPNS"), ""),
                side("E11", "permanent, Latsar", n -> n.wants("LATSAR").is("status", "PNS"), "HARD basic"),
                side("E11", "permanent, orientation", n -> n.wants("ORI-PPPK"), "HARD orientation"),
                side(
                        "E11",
                        "contract staff of the year",
                        n -> n.wants("ORI-PPPK").is("status", "PPPK").appointed(n.start()),
                        ""),
                side(
                        "E11",
                        "contract staff of the year before",
                        n -> n.wants("ORI-PPPK")
                                .is("status", "PPPK")
                                .appointed(n.start().minusYears(1)),
                        "SOFT lastYear"),
                side(
                        "E11",
                        "contract staff of two years before",
                        n -> n.wants("ORI-PPPK")
                                .is("status", "PPPK")
                                .appointed(n.start().minusYears(2)),
                        "HARD notNew"),
                side("E11", "status not known", n -> n.is("status", null), "UNKNOWN unknown"),
                side("E11", "the mayor", n -> n.is("tier", "KEPALA_DAERAH").is("status", null), "HARD notCivilServant"),
                side(
                        "E12",
                        "of the tier",
                        n -> n.wants("PKP")
                                .is("tier", "PENGAWAS")
                                .trained("MP-01", n.start().minusYears(5), 30),
                        ""),
                side(
                        "E12",
                        "one tier below",
                        n -> n.wants("PKP")
                                .is("tier", "PELAKSANA")
                                .trained("MP-01", n.start().minusYears(5), 30),
                        "SOFT tierBelow"),
                side(
                        "E12",
                        "two tiers below",
                        n -> n.wants("PKA")
                                .is("tier", "PELAKSANA")
                                .trained("MP-01", n.start().minusYears(5), 30),
                        "HARD tier"),
                side(
                        "E12",
                        "a tier above",
                        n -> n.wants("PKP")
                                .is("tier", "ADMINISTRATOR")
                                .trained("MP-01", n.start().minusYears(5), 30),
                        "HARD tier"),
                side(
                        "E12",
                        "held under its former name",
                        n -> n.wants("PKP")
                                .is("tier", "PENGAWAS")
                                .trainedOutside(
                                        "Diklatpim Tingkat IV", n.start().minusYears(9)),
                        "HARD held"),
                side(
                        "E12",
                        "held one level lower, under its former name",
                        n -> n.wants("PKA")
                                .is("tier", "ADMINISTRATOR")
                                .trainedOutside(
                                        "Diklatpim Tingkat IV", n.start().minusYears(9)),
                        ""),
                side(
                        "E12",
                        "held before",
                        n -> n.wants("PKP")
                                .is("tier", "PENGAWAS")
                                .trained("PKP", n.start().minusYears(5), 905),
                        "HARD held"),
                side("E13", "needs come later: nobody knows", n -> {}, "UNKNOWN unknown"),
                side("E14", "5 people, he alone away", n -> n.amongPeople(5).others(0), ""),
                side("E14", "5 people, one more away", n -> n.amongPeople(5).others(1), "SOFT away"),
                side("E14", "9 people, one more away", n -> n.amongPeople(9).others(1), "SOFT away"),
                side("E14", "10 people, one more away", n -> n.amongPeople(10).others(1), ""),
                side("E14", "10 people, two more away", n -> n.amongPeople(10).others(2), "SOFT away"),
                side("E14", "14 people, two more away", n -> n.amongPeople(14).others(2), "SOFT away"),
                side("E14", "15 people, two more away", n -> n.amongPeople(15).others(2), ""),
                side(
                        "E14",
                        "5 people, another unit of the same agency away",
                        n -> n.amongPeople(5).othersOfTheAgency(3),
                        ""),
                side("E15", "20 JP this year", n -> n.trainedThisYear(20), ""),
                side("E15", "19 JP this year", n -> n.trainedThisYear(19), "RANKING shortfall"));
    }

    private static Arguments side(String rule, String what, Consumer<Candidate> given, String expected) {
        return arguments(rule, what, given, expected);
    }
}
