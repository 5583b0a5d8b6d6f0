package id.go.pontianak.bangkom.lifecycle.eligibility.web;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.eligibility.EligibilityRules;
import id.go.pontianak.bangkom.lifecycle.eligibility.PersonnelFactImport;
import id.go.pontianak.bangkom.lifecycle.eligibility.PersonnelFactImport.Pasted;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Personnel facts come in by lines: all of them or none, each mistake named by line and column, the same lines twice change nothing. */
@IntegrationTest
class PersonnelFactsIT {

    private static final int PEOPLE = 20;

    /** What can be wrong with a good line, and where it is found. */
    private record Mistake(String column, String problem, UnaryOperator<String[]> plant) {

        static Mistake of(int cell, String column, String problem, String written) {
            return new Mistake(column, problem, cells -> {
                cells[cell] = written;
                return cells;
            });
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            Mistake.of(0, "NIP", "number.NOT_18_DIGITS", "19900230201502190"),
            Mistake.of(0, "NIP", "number.MISSING", ""),
            Mistake.of(0, "NIP", "unknownPerson", "199008172015022899"),
            Mistake.of(1, "Jenis", "unknownFact", "CUTI"),
            Mistake.of(1, "Jenis", "missing", ""),
            Mistake.of(2, "Nilai", "factValue", "SEDIKIT"),
            Mistake.of(2, "Nilai", "missing", ""),
            Mistake.of(3, "Mulai", "dateImpossible", "31-02-2026"),
            Mistake.of(3, "Mulai", "dateUnreadable", "01-03-26"),
            Mistake.of(3, "Mulai", "dateUnreadable", "Maret 2026"),
            Mistake.of(5, "Sumber", "cellError", "#N/A"),
            Mistake.of(2, "Nilai", "formula", "=A1"),
            Mistake.of(4, "Sampai", "dateUnreadable", "kelak"),
            Mistake.of(4, "Sampai", "endsBeforeStart", "28-02-2026"),
            Mistake.of(5, "Sumber", "missing", " "),
            new Mistake("", "cells", cells -> Arrays.copyOf(cells, 5)),
            new Mistake("", "cells", cells -> new String[] {String.join(",", cells)}));

    @Autowired
    private MockMvc portal;

    @Autowired
    private PersonnelFactImport facts;

    @Autowired
    private EligibilityRules rules;

    @Autowired
    private Directory directory;

    @Autowired
    private Batches batches;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;

    @BeforeEach
    void people() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        for (int no = 1; no <= PEOPLE; no++) {
            jdbc.sql("DELETE FROM eligibility_personnel_fact WHERE person = ?")
                    .param(person(no).value())
                    .update();
            jdbc.sql("""
                            INSERT INTO directory_person (id, number, name, unit_code, status, tier, position, birth_date)
                            VALUES (?, ?, 'Orang uji', 'PEMKOT', 'PNS', 'FUNGSIONAL', 'Analis', '1970-04-05') ON CONFLICT DO NOTHING
                            """).params(person(no).value(), number(no)).update();
        }
    }

    @Test
    void areTakenAndSpeakAtOnce() throws Exception {
        String lines = String.join(
                "\r\n",
                "\uFEFFNIP;Jenis;Nilai;Mulai;Sampai;Sumber",
                "",
                number(1) + ";HUKDIS;RINGAN;1-3-2026;31-12-2045;SK 862/12/BKPSDM",
                "19710405 199703 1 002; hukdis ;tidak ada;01-11-2026;;Pemeriksaan berkas",
                number(3) + ";BUP;60;01-01-2020;;SK 821/3/BKPSDM");

        String preview = Objects.requireNonNull(
                as(ANALYST, post("/nominations/facts").param("lines", lines)).getRedirectedUrl());
        assertThat(body(as(ANALYST, get(preview))))
                .contains("3 baris baru, 0 berubah, 0 sudah tercatat.", number(1), "HUKDIS RINGAN, 01-03-2026");
        assertThat(speaking(1)).as("only shown").doesNotContain("E02.light");
        assertThat(as(ANALYST, post(preview + "/confirm")).getRedirectedUrl()).isEqualTo(preview);

        assertThat(speaking(1)).contains("E02.light");
        assertThat(speaking(2)).doesNotContain("E02.light", "E02.unknown");
        assertThat(speaking(3)).contains("E02.unknown").doesNotContain("E06.unknown");
    }

    @Test
    void areReadInTheSpellingsOfTheOtherImports() {
        String pasted = String.join(
                "\n",
                "Sumber\tNIP\tJenis\tNilai\tMulai\tSampai",
                "SK 1\t=\"" + number(4) + "\"\tHukuman Disiplin\tRingan\t2026-03-01\t1 Sept 2026",
                "SK 2\t" + number(5) + "\u200B\tBUP\t60 tahun\t5/3/2020\t-");

        assertThat(take(pasted, ANALYST)).isEqualTo(new Result(2, 0, List.of()));
        assertThat(rows())
                .containsExactly(
                        number(4) + " DISCIPLINE LIGHT 2026-03-01 2026-09-01 SK 1",
                        number(5) + " RETIREMENT_AGE 60 2020-03-05 SK 2");
        assertThat(take(pasted.replace("Sumber", "Asal"), ANALYST).faults())
                .containsExactly(Fault.error("", 1, "Sumber", -1, "columnMissing", "Sumber"));
    }

    @Test
    void theSameLinesTwiceChangeNothing() {
        String lines = String.join("\n", good());
        assertThat(take(lines, ANALYST)).isEqualTo(new Result(PEOPLE, 0, List.of()));
        List<String> rows = rows();
        int entries = journal.listOf(new CaseNumber("personnel-facts")).size();

        assertThat(take(lines, ANALYST)).isEqualTo(new Result(0, PEOPLE, List.of()));

        assertThat(rows()).isEqualTo(rows).hasSize(PEOPLE);
        assertThat(journal.listOf(new CaseNumber("personnel-facts"))).hasSize(entries);
    }

    @Test
    void aLaterLineOfTheSameDayCorrects() {
        take(number(1) + ";HUKDIS;SEDANG;01-03-2026;01-03-2027;SK 1", ANALYST);

        assertThat(take(number(1) + ";HUKDIS;RINGAN;01-03-2026;01-09-2026;SK 1", ANALYST)
                        .taken())
                .isEqualTo(1);
        assertThat(rows()).containsExactly(number(1) + " DISCIPLINE LIGHT 2026-03-01 2026-09-01 SK 1");
    }

    @Test
    void whatIsSaidTwiceInOneFileIsNamed() {
        String line = number(1) + ";HUKDIS;SEDANG;01-03-2026;01-03-2027;SK 1";

        assertThat(take(line + "\n\n" + line.replace("SEDANG", "BERAT"), ANALYST)
                        .faults())
                .containsExactly(Fault.error("", 3, "Mulai", 3, "factTwice", 1));
        assertThat(rows()).isEmpty();
    }

    static List<Long> seeds() {
        return List.of(1L, 20261102L, System.nanoTime());
    }

    /** The printed seed plants the mistakes again. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyPlantedMistakeIsNamedAndNoneMore(long seed) {
        Random random = new Random(seed);
        List<String> lines = good();
        List<Integer> places = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            places.add(line);
        }
        Collections.shuffle(places, random);
        List<String> planted = new ArrayList<>();
        for (int one = 0; one < MISTAKES.size(); one++) {
            Mistake mistake = MISTAKES.get(one);
            int line = places.get(one);
            lines.set(
                    line, String.join(";", mistake.plant().apply(lines.get(line).split(";"))));
            planted.add((line + 1) + " " + mistake.column() + " " + mistake.problem());
        }

        Result result = take(String.join("\n", lines), ANALYST);

        assertThat(result.faults().stream().map(fault -> fault.row() + " " + fault.column() + " " + fault.kind()))
                .containsExactlyInAnyOrderElementsOf(planted);
        assertThat(result.taken()).isZero();
        assertThat(rows()).isEmpty();
    }

    @Test
    void aPageNamesTheMistakesAndKeepsTheLines() throws Exception {
        MockHttpServletResponse answer =
                as(ANALYST, post("/nominations/facts").param("lines", number(1) + ";HUKDIS;BERATT;01-13-2026;;SK 1"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer))
                .contains(
                        "Belum ada yang disimpan",
                        "Baris 1, kolom Nilai",
                        "Nilai &quot;BERATT&quot; tidak dikenal",
                        "Baris 1, kolom Mulai")
                .contains("BERATT;01-13-2026");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " \n ", "NIP;Jenis;Nilai;Mulai;Sampai;Sumber"})
    void nothingSentIsNamedAndTheFormComesBack(String lines) throws Exception {
        MockHttpServletResponse answer = as(ANALYST, post("/nominations/facts").param("lines", lines));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(body(answer))
                .contains("Belum ada yang disimpan", "Belum ada data; isi paling sedikit satu baris.", "name=\"lines\"")
                .doesNotContain("0 baris baru");
    }

    @Test
    void theEmptyFormIsAPage() throws Exception {
        MockHttpServletResponse answer = as(ANALYST, get("/nominations/facts").param("lines", ""));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(body(answer)).contains("name=\"lines\"");
        assertThat(as(ANALYST, post("/nominations/facts")).getStatus()).isEqualTo(422);
    }

    @Test
    void onlyHrOfTheCityBringsThemIn() throws Exception {
        for (PersonId stranger : List.of(STAFF_1_DINKES, KABID1_DINKES, KA_DINKES, SUB_DINKES, SEKDA)) {
            assertThat(as(stranger, get("/nominations/facts")).getStatus()).isEqualTo(404);
            assertThat(as(stranger, post("/nominations/facts").param("lines", good().get(0)))
                            .getStatus())
                    .isEqualTo(404);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> take(good().get(0), stranger)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(rows()).isEmpty();
        for (PersonId hr : List.of(ANALYST, KABID1_BKPSDM, KA_BKPSDM)) {
            assertThat(as(hr, get("/nominations/facts")).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void whatChangedSinceThePreviewIsShownAgain() throws Exception {
        String line = number(1) + ";HUKDIS;SEDANG;01-03-2026;01-03-2027;SK 1";
        UUID shown = Objects.requireNonNull(facts.paste(line, ANALYST).id());
        jdbc.sql("INSERT INTO eligibility_personnel_fact (person, kind, value, valid_from, source) VALUES"
                        + " (?, 'DISCIPLINE', 'LIGHT', DATE '2026-03-01', 'SK 0')")
                .param(person(1).value())
                .update();

        assertThat(facts.confirm(shown, ANALYST)).isEqualTo(Outcome.PREVIEWED_ANEW);
        assertThat(facts.find(shown, ANALYST).count("CHANGED")).isEqualTo(1);
        assertThat(facts.confirm(shown, ANALYST)).isEqualTo(Outcome.APPLIED);
        assertThat(rows()).containsExactly(number(1) + " DISCIPLINE MEDIUM 2026-03-01 2027-03-01 SK 1");
    }

    @Test
    void discardedLinesAreTakenNoMore() throws Exception {
        UUID shown = Objects.requireNonNull(facts.paste(good().get(0), ANALYST).id());

        assertThat(as(ANALYST, post("/nominations/facts/" + shown + "/discard")).getStatus())
                .isEqualTo(302);

        assertThat(as(ANALYST, post("/nominations/facts/" + shown + "/confirm")).getStatus())
                .isEqualTo(409);
        assertThat(as(KABID1_DINKES, get("/nominations/facts/" + shown)).getStatus())
                .isEqualTo(404);
        assertThat(rows()).isEmpty();
    }

    /** What became of lines that were pasted and, where none was wrong, confirmed at once. */
    private record Result(long taken, long known, List<Fault> faults) {}

    private Result take(String text, PersonId hr) {
        Pasted pasted = facts.paste(text, hr);
        if (pasted.id() == null) {
            return new Result(0, 0, pasted.faults());
        }
        ImportRecord shown = facts.find(pasted.id(), hr);
        assertThat(facts.confirm(pasted.id(), hr)).isEqualTo(Outcome.APPLIED);
        return new Result(shown.count("NEW") + shown.count("CHANGED"), shown.count("KNOWN"), List.of());
    }

    private List<String> speaking(int no) {
        return rules.check(directory.person(person(no)), batches.batch(fixtures.callingBatch("MP-01"))).stream()
                .map(finding -> finding.reason())
                .toList();
    }

    private static List<String> good() {
        List<String> lines = new ArrayList<>();
        for (int no = 1; no <= PEOPLE; no++) {
            lines.add(number(no) + ";HUKDIS;"
                    + List.of("RINGAN", "SEDANG", "BERAT", "TIDAK ADA").get(no % 4) + ";01-03-2026;01-09-2026;SK 862/"
                    + no + "/BKPSDM");
        }
        return lines;
    }

    private List<String> rows() {
        return jdbc.sql("""
                        SELECT concat_ws(' ', p.number, f.kind, f.value, f.valid_from, f.valid_to, f.source)
                        FROM eligibility_personnel_fact f JOIN directory_person p ON p.id = f.person
                        WHERE p.number LIKE '197104051997031%' ORDER BY 1
                        """).query(String.class).list();
    }

    private static PersonId person(int no) {
        return new PersonId(new UUID(0x5EED, no));
    }

    private static String number(int no) {
        return "197104051997031%03d".formatted(no);
    }

    private MockHttpServletResponse as(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.with(csrf())
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                fixtures.account(person), null, List.of()))))
                .andReturn()
                .getResponse();
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
