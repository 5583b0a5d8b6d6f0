package id.go.pontianak.bangkom.lifecycle.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.notification.Attachment;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchChanges;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.UnitAnswers;
import id.go.pontianak.bangkom.lifecycle.batch.Venue;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Head;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recipient;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Sent;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.TestAccounts;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Letters to participants: numbered, frozen, each recipient gets his own page; what gives no ground for a letter is refused. */
@IntegrationTest
class LettersIT {

    private static final PersonId FIRST = SmallCity.STAFF_1_DINKES;
    private static final PersonId SECOND = SmallCity.STAFF_2_DINKES;

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private Batches batches;

    @Autowired
    private UnitAnswers answers;

    @Autowired
    private BatchChanges changes;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private LetterSending sending;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterMail mail;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private String number = "";

    @BeforeEach
    void decreed() {
        personas = new Personas(accounts, jdbc);
        fixtures.city();
        number = fixtures.decreed(2, candidacies, List.of(FIRST, SECOND));
    }

    @AfterEach
    void goHome() {
        jdbc.sql("UPDATE batch_seat SET state = 'RELEASED', offer_until = NULL WHERE batch = ?")
                .param(number)
                .update();
        personas.close();
    }

    @Test
    void aCallUpSaysWhenAndWhereToEachOnHisOwnPage() throws IOException {
        plan();
        UUID id = send(LetterKind.CALL_UP, "800/1/BKPSDM", "");
        Sent sent = letters.open(id, SmallCity.ANALYST);

        assertThat(sent.recipients()).extracting(Recipient::person).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(sent.letter().signer().title()).startsWith("Kepala Badan Kepegawaian");
        String own = text(mail.at(id.toString(), FIRST).get(0).content(), 1);
        assertThat(own)
                .contains("800/1/BKPSDM", "Pemanggilan Peserta", name(FIRST), "08.00 WIB", "Aula BKPSDM", "15 menit")
                .contains(sent.letter().signer().name(), sent.letter().signer().employeeNumber())
                .doesNotContain(name(SECOND), "??");
        assertThat(mail.at(id.toString(), SmallCity.STAFF_5_DINKES)).isEmpty();
        assertThat(calendar(id, FIRST)).contains("METHOD:REQUEST", "Pembukaan");
        assertThat(told("letter/calledUp")).isEqualTo(2);

        assertThatThrownBy(() -> send(LetterKind.CALL_UP, "800/2/BKPSDM", ""))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessageContaining("allCalled");
    }

    @Test
    void aChangeAndACancellationTakeUpTheLetterBefore() throws IOException {
        plan();
        send(LetterKind.CALL_UP, "800/11/BKPSDM", "");
        assertThatThrownBy(() -> send(LetterKind.CHANGE, "800/12/BKPSDM", "Aula dipakai"))
                .hasMessageContaining("nothingMoved");
        changes.relocate(
                number,
                new Venue(Batch.Mode.TATAP_MUKA, Batch.Location.IN_TOWN, "Gedung Pertemuan"),
                "Aula dipakai",
                SmallCity.ANALYST);

        assertThatThrownBy(() -> send(LetterKind.CHANGE, "800/12/BKPSDM", " ")).isInstanceOf(RuleViolated.class);
        UUID id = send(LetterKind.CHANGE, "800/12/BKPSDM", "Aula dipakai");
        assertThat(text(mail.at(id.toString(), FIRST).get(0).content(), 1))
                .contains("800/11/BKPSDM", "di Aula BKPSDM", "di Gedung Pertemuan", "Aula dipakai");
        assertThat(letters.listOf(number, SmallCity.ANALYST)).hasSize(2);
    }

    @Test
    void eachHearsOfAChangeFromWhatHisOwnLastLetterSaid() throws IOException {
        plan();
        seat(SECOND, "RELEASED");
        send(LetterKind.CALL_UP, "800/61/BKPSDM", "");
        relocate("Gedung Pertemuan");
        seat(SECOND, "SEAT");
        send(LetterKind.CALL_UP, "800/62/BKPSDM", "");

        UUID first = send(LetterKind.CHANGE, "800/63/BKPSDM", "Aula dipakai");
        assertThat(letters.open(first, SmallCity.ANALYST).recipients())
                .extracting(Recipient::person)
                .containsExactly(FIRST);
        assertThat(text(mail.at(first.toString(), FIRST).get(0).content(), 1)).contains("800/61/BKPSDM");
        assertThatThrownBy(() -> send(LetterKind.CHANGE, "800/64/BKPSDM", "Aula dipakai"))
                .hasMessageContaining("nothingMoved");

        relocate("Aula Walikota");
        UUID both = send(LetterKind.CHANGE, "800/64/BKPSDM", "Gedung rusak");
        assertThat(text(mail.at(both.toString(), FIRST).get(0).content(), 1))
                .contains("800/63/BKPSDM", "di Gedung Pertemuan", "di Aula Walikota");
        assertThat(text(mail.at(both.toString(), SECOND).get(0).content(), 1))
                .contains("800/62/BKPSDM")
                .doesNotContain("800/63/BKPSDM");
    }

    @Test
    void anotherHourOfTheFirstSessionIsAChange() throws IOException {
        plan();
        send(LetterKind.CALL_UP, "800/71/BKPSDM", "");
        LocalDate day = batches.batch(number).period().from();
        planning.add(number, SessionFixtures.at("Registrasi", day, "07:00", "07:45"), SmallCity.ANALYST);

        UUID id = send(LetterKind.CHANGE, "800/72/BKPSDM", "Pembukaan dimajukan");
        assertThat(text(mail.at(id.toString(), FIRST).get(0).content(), 1))
                .contains("pukul 08.00 WIB", "pukul 07.00 WIB");
    }

    @Test
    void numbersWithOtherPartsAreOtherNumbers() {
        plan();
        send(LetterKind.CALL_UP, "800/81/2", "");
        relocate("Gedung Pertemuan");

        assertThatThrownBy(() -> send(LetterKind.CHANGE, "800 / 81/2", "Aula dipakai"))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> send(LetterKind.CHANGE, "-/-", "Aula dipakai")).isInstanceOf(RuleViolated.class);
        send(LetterKind.CHANGE, "800/8/12", "Aula dipakai");
        assertThat(letters.listOf(number, SmallCity.ANALYST)).hasSize(2);
    }

    @Test
    void aLetterThatIsNotUrgentIsSentFromThePage() {
        plan();
        assertThat(as("analis")
                        .send(
                                "/batches/" + number + "/letters",
                                "kind",
                                "CALL_UP",
                                "number",
                                "800/91/BKPSDM",
                                "day",
                                clock.today().toString(),
                                "reason",
                                "")
                        .getStatus())
                .isEqualTo(302);
        assertThat(letters.listOf(number, SmallCity.ANALYST))
                .singleElement()
                .satisfies(sent -> assertThat(sent.letter().head().urgent()).isFalse());
    }

    @Test
    void aCancellationIsPrefilledWithTheReasonOfTheBatch() throws IOException {
        plan();
        UUID called = send(LetterKind.CALL_UP, "800/95/BKPSDM", "");
        String uid = calendar(called, FIRST)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
        completion.cancel(number, new Why("Anggaran dialihkan untuk penanganan banjir", "B2"), SmallCity.ANALYST);

        assertThat(as("analis").open("/batches/" + number + "/letters").getContentAsString())
                .containsPattern("<textarea[^>]*>[^<]*Anggaran dialihkan untuk penanganan banjir");
        UUID id = send(LetterKind.CANCELLATION, "800/96/BKPSDM", "Anggaran dialihkan untuk penanganan banjir");
        assertThat(letters.open(id, SmallCity.ANALYST).recipients()).hasSize(2);
        assertThat(calendar(id, FIRST)).contains("METHOD:CANCEL", uid);
        assertThatThrownBy(() -> send(LetterKind.CANCELLATION, "800/97/BKPSDM", "Sekali lagi"))
                .hasMessageContaining("cancellationSent");
    }

    @Test
    void whatGivesNoGroundIsRefusedAndNothingIsSent() {
        assertThatThrownBy(() -> send(LetterKind.CALL_UP, "800/21/BKPSDM", "")).hasMessageContaining("noSessions");
        plan();
        assertThatThrownBy(() -> sending.send(
                        number,
                        LetterKind.CALL_UP,
                        new Head("800/21/BKPSDM", clock.today().plusDays(1), false),
                        "",
                        SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> sending.send(number, LetterKind.CALL_UP, head("800/21"), "", FIRST))
                .isInstanceOf(NotFound.class);
        assertThat(letters.listOf(number, SmallCity.ANALYST)).isEmpty();
        assertThat(told("letter/calledUp")).isZero();
    }

    @Test
    void theHeadsOfTheUnitsThatAreCalledAreAskedOnceEachWithTheDeadline() throws IOException {
        assertThatThrownBy(() -> send(LetterKind.REQUEST, "800/25/BKPSDM", "")).hasMessageContaining("notCalling");
        String calling = fixtures.calling(10, Map.of("DINKES", 3, "PUPR", 2));

        UUID id = sending.send(calling, LetterKind.REQUEST, head("800/26/BKPSDM"), "", SmallCity.ANALYST);
        assertThat(letters.open(id, SmallCity.ANALYST).recipients())
                .extracting(Recipient::person, Recipient::quota)
                .containsExactlyInAnyOrder(tuple(SmallCity.KA_DINKES, 3), tuple(SmallCity.KA_PUPR, 2));
        List<Attachment> attached = mail.at(id.toString(), SmallCity.KA_DINKES);
        assertThat(attached).hasSize(1);
        assertThat(text(attached.get(0).content(), 1))
                .contains(
                        "800/26/BKPSDM",
                        "Permintaan Usulan Peserta",
                        "mengusulkan 3 orang pegawai Dinas Kesehatan",
                        "paling lambat tanggal")
                .doesNotContain("Tembusan");
        assertThat(letters.open(id, SmallCity.KA_DINKES).recipients()).hasSize(1);
        assertThatThrownBy(() -> letters.open(id, FIRST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> sending.send(calling, LetterKind.REQUEST, head("800/27/BKPSDM"), "", SmallCity.ANALYST))
                .hasMessageContaining("allAsked");
        assertThatThrownBy(
                        () -> sending.send(calling, LetterKind.CALL_UP, head("800/28/BKPSDM"), "", SmallCity.ANALYST))
                .hasMessageContaining("notSet");
    }

    @Test
    @DisplayName("S-12 a unit writes letters of assignment for its own people alone, and others find none of them")
    void aUnitSendsItsOwnPeopleByItsOwnNumberAndOthersFindNothing() throws Exception {
        TestAccounts.grant(jdbc, SmallCity.SUB_DINKES, Role.UNIT_HR, "DINKES");
        plan();
        send(LetterKind.CALL_UP, "800/101/BKPSDM", "");
        Visitor unitHr = as("pengelola");
        String page = "/batches/" + number + "/assignments/DINKES";
        assertThat(unitHr.open("/batches/" + number).getContentAsString()).contains(page, "Surat tugas");
        assertThat(unitHr.open(page).getContentAsString()).contains(name(FIRST), "Terbitkan surat tugas");
        for (String other : List.of("pegawai", "atasan", "pegawai-lain", "pengelola-lain", "analis", "auditor")) {
            assertThat(as(other).open(page).getStatus()).as(other).isEqualTo(404);
        }
        assertThat(unitHr.send(page, "number", "", "day", "").getStatus()).isEqualTo(422);
        assertThat(unitHr.send(
                                page,
                                "number",
                                "800/101/BKPSDM",
                                "day",
                                clock.today().toString())
                        .getStatus())
                .as("another agenda book")
                .isEqualTo(302);

        Sent sent = letters.ofUnit(number, "DINKES", SmallCity.SUB_DINKES).get(0);
        UUID id = sent.letter().id();
        assertThat(sent.recipients()).extracting(Recipient::person).contains(FIRST);
        assertThat(sent.letter().signer().title()).contains("Kepala Dinas Kesehatan");
        List<Attachment> attached = mail.at(id.toString(), FIRST);
        assertThat(attached).hasSize(1);
        assertThat(text(attached.get(0).content(), 1))
                .contains("DINAS KESEHATAN", "SURAT TUGAS", "800/101/BKPSDM", name(FIRST), "7 (tujuh) hari kerja");
        assertThat(told("letter/assigned")).isEqualTo(sent.recipients().size());
        assertThat(unitHr.open(page).getContentAsString()).contains("sudah mempunyai surat tugas");
        assertThat(unitHr.open("/letters/" + id + ".pdf").getStatus()).isEqualTo(200);
        assertThat(as("pengelola-lain").open("/letters/" + id + ".pdf").getStatus())
                .isEqualTo(404);
        assertThat(as("analis").open("/letters?q=800/101").getContentAsString()).contains("Surat tugas");
        relocate("Gedung Pertemuan");
        assertThat(letters.sendable(number, SmallCity.ANALYST))
                .as("it is no news of the training")
                .anyMatch(one -> one.kind() == LetterKind.CHANGE && one.recipients() == 2);
    }

    /** Asked is a unit, not whoever answers for it that day. */
    @Test
    void whoAnswersForAnotherUnitTooIsAskedForItAndWhatAnsweredIsNot() {
        String calling = fixtures.calling(10, Map.of("DINKES", 3, "PUPR", 2));
        answers.proposeNobody(calling, "PUPR", "Semua sedang bertugas di lapangan", SmallCity.KA_PUPR);
        UUID first = sending.send(calling, LetterKind.REQUEST, head("800/51/BKPSDM"), "", SmallCity.ANALYST);
        assertThat(letters.open(first, SmallCity.ANALYST).recipients())
                .extracting(Recipient::person)
                .containsExactly(SmallCity.KA_DINKES);

        jdbc.sql("UPDATE batch_call SET nobody_because = NULL, answered_by = NULL, answered_at = NULL WHERE batch = ?")
                .param(calling)
                .update();
        jdbc.sql("INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day, to_day)"
                        + " VALUES (gen_random_uuid(), 'KA-PUPR', ?, 'PLH', ?, ?)")
                .params(SmallCity.KA_DINKES.value(), clock.today(), clock.today())
                .update();
        try {
            UUID second = sending.send(calling, LetterKind.REQUEST, head("800/52/BKPSDM"), "", SmallCity.ANALYST);
            assertThat(letters.open(second, SmallCity.ANALYST).recipients())
                    .extracting(Recipient::person, Recipient::quota)
                    .containsExactly(tuple(SmallCity.KA_DINKES, 2));
            assertThatThrownBy(() ->
                            sending.send(calling, LetterKind.REQUEST, head("800/53/BKPSDM"), "", SmallCity.ANALYST))
                    .hasMessageContaining("allAsked");
        } finally {
            SmallCity.restore(jdbc);
        }
    }

    @Test
    void aNumberOfTheAgendaBookStandsOnceAYear() {
        plan();
        send(LetterKind.CALL_UP, "800/31/BKPSDM", "");
        jdbc.sql("UPDATE batch_seat SET state = 'RELEASED' WHERE batch = ?")
                .param(number)
                .update();
        String other = fixtures.decreed(1, candidacies, List.of(FIRST));
        plan(other);
        assertThatThrownBy(
                        () -> sending.send(other, LetterKind.CALL_UP, head("800 / 31 / bkpsdm"), "", SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class);
        jdbc.sql("UPDATE batch_seat SET state = 'RELEASED' WHERE batch = ?")
                .param(other)
                .update();
    }

    @Test
    void theRegisterAndTheLetterAreReadByThoseWhomTheyConcern() throws Exception {
        plan();
        UUID id = send(LetterKind.CALL_UP, "800/41/BKPSDM", "");
        Visitor analyst = as("analis");
        assertThat(analyst.open("/letters?q=800/41").getContentAsString()).contains("800/41/BKPSDM", number);
        assertThat(analyst.open("/batches/" + number + "/letters").getContentAsString())
                .contains("Semua peserta yang mendapat kursi sudah dipanggil", "800/41/BKPSDM");
        assertThat(text(analyst.open("/letters/" + id + ".pdf").getContentAsByteArray(), 2))
                .contains(name(FIRST), name(SECOND));
        assertThat(as("auditor").open("/letters").getStatus()).isEqualTo(200);
        assertThat(analyst.open("/letters?year=999999999").getContentAsString()).contains("800/41/BKPSDM");
        assertThat(as("kepala").open("/letters").getStatus()).isEqualTo(404);
        assertThat(as("kepala").open("/letters/" + id + ".pdf").getStatus()).isEqualTo(404);
        assertThat(as("kepala").open("/batches/" + number + "/letters").getStatus())
                .isEqualTo(404);
        assertThat(letters.open(id, FIRST).recipients())
                .extracting(Recipient::person)
                .containsExactly(FIRST);
    }

    /** The iTIP message beside the letter, its long lines unfolded (RFC 5545, 3.1). */
    private String calendar(UUID letter, PersonId person) {
        Attachment attached = mail.at(letter.toString(), person).get(1);
        assertThat(attached.mediaType()).isEqualTo("text/calendar");
        return new String(attached.content(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private void plan() {
        plan(number);
    }

    private void plan(String batch) {
        LocalDate day = batches.batch(batch).period().from();
        planning.add(batch, SessionFixtures.at("Pembukaan", day, "08:00", "09:30"), SmallCity.ANALYST);
    }

    private void relocate(String place) {
        changes.relocate(
                number,
                new Venue(Batch.Mode.TATAP_MUKA, Batch.Location.IN_TOWN, place),
                "Aula dipakai",
                SmallCity.ANALYST);
    }

    private void seat(PersonId person, String state) {
        jdbc.sql("UPDATE batch_seat SET state = ? WHERE batch = ? AND person = ?")
                .params(state, number, person.value())
                .update();
    }

    private UUID send(LetterKind kind, String letterNumber, String reason) {
        return sending.send(number, kind, head(letterNumber), reason, SmallCity.ANALYST);
    }

    private Head head(String letterNumber) {
        return new Head(letterNumber, clock.today(), false);
    }

    private int told(String template) {
        return jdbc.sql("SELECT count(*) FROM notification_notice WHERE template = ? AND case_number = ?")
                .params(template, number)
                .query(Integer.class)
                .single();
    }

    private String name(PersonId person) {
        return jdbc.sql("SELECT name FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    /** All text of a document of so many pages. */
    private static String text(byte[] pdf, int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Visitor as(String login) {
        return personas.visitor(portal, login);
    }
}
