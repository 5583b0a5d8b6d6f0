package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import id.go.pontianak.bangkom.foundation.document.QrReader;
import id.go.pontianak.bangkom.lifecycle.assessment.TestCalendar;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.stories.DeliveryStage.Cast;
import id.go.pontianak.bangkom.stories.Visitor.Play;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.LiveSurroundings;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A training as those who hold and attend it live it, from the list that is set to certificates: letters, a session that moves in everybody's
 * calendar, a seat given up and filled, codes scanned and one who comes late, two tests and one more, results returned once, and a
 * certificate that a stranger checks. Told with the mouse, without JavaScript, and on a telephone.
 */
@BrowserTest
class DeliveryStoryIT {

    @Autowired
    private DeliveryStage stage;

    @Autowired
    private TestCalendar tests;

    @Autowired
    private Seats seats;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Certificates certificates;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private final Postbox post = new Postbox(LiveSurroundings.mail());
    private Play play;
    private Cast ayu;
    private Cast bagus;
    private Cast cici;
    private Cast dodi;

    @AfterEach
    void leave() {
        stage.leave();
    }

    @Test
    void isToldWithTheMouse(Browser browser) {
        story(new Play(browser, base, "penyelenggaraan", true, new MouseInput()));
    }

    @Test
    void isToldWithoutJavaScript(Browser browser) {
        story(new Play(browser, base, "penyelenggaraan-tanpa-skrip", false, new ScriptlessInput()));
    }

    @Test
    void isToldOnATelephone(Browser browser) {
        story(new Play(browser, base, "penyelenggaraan-telepon", true, new MouseInput()).at(360));
    }

    private void story(Play itsPlay) {
        play = itsPlay;
        stage.set();
        ayu = stage.at(0);
        bagus = stage.at(1);
        cici = stage.at(2);
        dodi = stage.at(3);

        aSeatIsGivenUpAndFilled();
        participantsAreCalledUp();
        aSessionMovesInEverybodysCalendar();
        thePreTestIsSat();
        theFirstSessionBegins();
        theOtherSessionsAreListed();
        thePostTestIsSat();
        whoFailedSitsOneMore();
        resultsAreReturnedOnceAndSet();
        aStrangerChecksTheCertificate();
        theLedgerHasTheHours();
    }

    private void aSeatIsGivenUpAndFilled() {
        for (Cast one : List.of(ayu, bagus)) {
            stage.decides(one.person(), one.nomination(), Map.of("outcome", "confirmed"));
        }
        try (Visitor person = play.visitor(cici.username())) {
            person.openTask(cici.name()).picture("peserta-konfirmasi").fits().press("Ya, saya ikut");
            person.open("/nominations/" + cici.nomination()).unfold("Tarik usulan");
            person.fill("Alasan", "Ditugaskan ke luar kota pada hari itu.").press("Tarik usulan");
            person.picture("peserta-melepas-kursi").fits();
        }
        stage.passes();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> seats.listOf(stage.batch()).stream().anyMatch(seat -> seat.state() == Seat.State.OFFERED));
        try (Visitor person = play.visitor(dodi.username())) {
            person.openTask(dodi.name()).picture("cadangan-menerima").fits().press("Terima kursi");
        }
        stage.passes();
    }

    private void participantsAreCalledUp() {
        stage.comes(stage.first().minusDays(7), "09:00");
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/batches/" + stage.batch() + "/letters")
                    .choose("Jenis surat", "Surat pemanggilan")
                    .fill("Nomor surat", "800.2.3.1/" + stage.batch() + "/BKPSDM")
                    .fill("Tanggal surat", stage.today().toString())
                    .picture("surat-pemanggilan")
                    .fits()
                    .press("Catat dan kirim");
            analyst.sees("Surat pemanggilan dicatat").picture("surat-dikirim").fits();
        }
        stage.passes();
        assertThat(invitations(ayu)).isNotEmpty();
        assertThat(invitations(cici)).extracting(Invitation::method).doesNotContain("REQUEST");
        post.await(letter -> letter.to().equals(ayu.email()) && letter.text().contains("/letters/"));
    }

    private void aSessionMovesInEverybodysCalendar() {
        Invitation before = last(ayu);
        assertThat(before.method()).isEqualTo("REQUEST");
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open(stage.meeting(2) + "/move")
                    .fill("Mulai", "10:00")
                    .fill("Selesai", "14:30")
                    .fill("Alasan", "Narasumber baru tiba pukul sembilan.")
                    .picture("sesi-dipindah")
                    .fits()
                    .press("Pindahkan");
            analyst.sees("Sesi dipindahkan").picture("jadwal-sesi").fits();
        }
        stage.passes();
        Invitation after = last(ayu);
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.description()).contains("10.00").isNotEqualTo(before.description());
        assertThat(last(dodi).uid()).isNotEqualTo(after.uid());
    }

    private void thePreTestIsSat() {
        try (Visitor person = play.visitor(ayu.username())) {
            person.open("/tasks")
                    .sees("Kerjakan prauji")
                    .picture("diminta-prauji")
                    .fits();
            person.follow("Kerjakan prauji").sees("Prauji: Manajemen Proyek Pemerintah");
            sits(person, TestKind.PRE, 3);
            person.picture("prauji-selesai").fits();
            person.open("/tasks").doesNotSee("Kerjakan prauji");
        }
    }

    private void theFirstSessionBegins() {
        stage.comes(stage.first(), "07:50");
        if (play.javaScript()) {
            codesAreScanned();
        } else {
            listed(0, Map.of(ayu, "Hadir", bagus, "Hadir", dodi, "Tanpa keterangan"));
        }
    }

    private void codesAreScanned() {
        try (Visitor analyst = play.visitor("analis");
                Visitor early = play.visitor(ayu.username())) {
            analyst.open(stage.meeting(0) + "/wall").sees("0 dari 3 hadir").picture("layar-kode");
            early.open(code(analyst)).picture("saya-hadir").fits().press("Saya hadir");
            early.sees("Anda tercatat hadir").picture("tercatat-hadir").fits();
            analyst.sees("1 dari 3 hadir");
        }
        stage.comes(stage.first(), "08:40");
        try (Visitor analyst = play.visitor("analis");
                Visitor late = play.visitor(bagus.username())) {
            analyst.open(stage.meeting(0) + "/attendance")
                    .fill("Alasan membuka lagi", "Jalan tergenang, peserta terlambat.")
                    .press("Buka sepuluh menit");
            analyst.sees("dibuka lagi").picture("kode-dibuka-lagi").fits();
            analyst.open(stage.meeting(0) + "/wall");
            late.open(code(analyst)).press("Saya hadir");
            late.sees("Terlambat 40 menit").picture("terlambat").fits();
        }
        listed(0, Map.of(dodi, "Tanpa keterangan"));
    }

    private void theOtherSessionsAreListed() {
        Map<Cast, String> marks = Map.of(ayu, "Hadir", bagus, "Hadir", dodi, "Tanpa keterangan");
        stage.comes(stage.first(), "16:45");
        listed(1, marks);
        stage.comes(stage.first().plusDays(1), "14:45");
        listed(2, marks);
        stage.comes(stage.first().plusDays(2), "12:45");
        listed(3, marks);
    }

    private void thePostTestIsSat() {
        tests.reconcile(stage.batch());
        try (Visitor person = play.visitor(ayu.username())) {
            person.open("/tasks").sees("Kerjakan pascauji");
            sits(person.open("/tests"), TestKind.POST, 20);
            person.sees("Nilai 100").picture("pascauji-lulus").fits();
        }
        try (Visitor person = play.visitor(bagus.username())) {
            sits(person.open("/tests"), TestKind.POST, 0);
        }
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/batches/" + stage.batch() + "/tests")
                    .sees("2 dari 3 peserta sudah mengerjakan")
                    .picture("tes-angkatan")
                    .fits();
        }
    }

    private void whoFailedSitsOneMore() {
        stage.comes(stage.first().plusDays(3), "08:00");
        String batch = "/batches/" + stage.batch();
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open(batch + "/results").picture("hasil-diusulkan").fits().press("Terima 3 usul");
            analyst.open(batch + "/tests")
                    .follow("Buka remedial")
                    .picture("remedial")
                    .fits()
                    .press("Buka remedial");
            analyst.sees("Remedial dibuka");
        }
        try (Visitor person = play.visitor(bagus.username())) {
            person.open("/tasks")
                    .sees("Kerjakan tes ulang")
                    .picture("diminta-remedial")
                    .fits();
            sits(person.open("/tests"), TestKind.REMEDIAL, 20);
            person.sees("Nilai 70");
        }
    }

    private void resultsAreReturnedOnceAndSet() {
        String results = ResultCase.numberOf(stage.batch());
        handUp("Terima 1 usul");
        try (Visitor other = play.visitor("analis.dua")) {
            other.openTask(results).picture("hasil-diverifikasi").fits();
            other.fill("Alasan", "Periksa lagi kehadiran peserta ketiga.").press("Kembalikan");
        }
        handUp("");
        try (Visitor other = play.visitor("analis.dua")) {
            other.openTask(results).press("Sah, teruskan untuk ditetapkan");
        }
        stage.passes();
        try (Visitor head = play.visitor("kepala.bkpsdm")) {
            head.openTask(results).picture("hasil-ditetapkan").fits().press("Tetapkan hasil");
        }
        stage.passes();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> ledger.hoursOf(bagus.person(), year()).value() > 0
                        && ledger.hoursOf(ayu.person(), year()).value() > 0);
    }

    private void handUp(String accept) {
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/batches/" + stage.batch() + "/results");
            if (!accept.isEmpty()) {
                analyst.press(accept);
            }
            analyst.picture("hasil-diserahkan").fits().press("Serahkan untuk diverifikasi");
        }
        stage.passes();
    }

    private void aStrangerChecksTheCertificate() {
        String checked;
        try (Visitor person = play.visitor(ayu.username())) {
            person.open("/my/certificates").picture("sertifikat-saya").fits();
            String record = jdbc.sql("SELECT id::text FROM certificate_certificate WHERE person = ?")
                    .param(ayu.person().value())
                    .query(String.class)
                    .single();
            checked = codeOn(person.file("/certificates/records/" + record + "/certificate.pdf"));
        }
        try (Visitor stranger = new Visitor(play)) {
            stranger.open(URI.create(checked).getPath())
                    .sees("Sertifikat ini berlaku")
                    .sees(ayu.name())
                    .picture("sertifikat-diperiksa")
                    .fits();
        }
    }

    private void theLedgerHasTheHours() {
        Map<String, Integer> hours = new HashMap<>();
        stage.cast()
                .forEach(one -> hours.put(
                        one.name(), ledger.hoursOf(one.person(), year()).value()));
        assertThat(hours).isEqualTo(Map.of(ayu.name(), 30, bagus.name(), 30, cici.name(), 0, dodi.name(), 0));
        try (Visitor person = play.visitor(bagus.username())) {
            person.open("/ledger/me").sees("30").picture("jam-pelajaran").fits();
        }
    }

    /** The test that is open, with so many answers right and the rest left out. */
    private void sits(Visitor person, TestKind kind, int right) {
        Map<Integer, String> keys = keys(kind);
        person.press("Mulai tes");
        int done = 0;
        boolean more = true;
        while (more) {
            Locator questions = person.page().locator("fieldset");
            for (int at = 0; at < questions.count() && done < right; at++, done++) {
                Locator question = questions.nth(at);
                int position = Integer.parseInt(question.locator("legend")
                        .innerText()
                        .replaceAll("\\..*", "")
                        .strip());
                question.getByLabel(keys.get(position), new Locator.GetByLabelOptions().setExact(true))
                        .check();
            }
            if (at(person, kind, done)) {
                person.picture(kind.name().toLowerCase(java.util.Locale.ROOT) + "-soal")
                        .fits();
            }
            more = done < right && person.button("Simpan dan lanjut").count() > 0;
            if (more) {
                person.press("Simpan dan lanjut");
                person.page()
                        .locator("legend")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + (done + 1) + "\\.")))
                        .first()
                        .waitFor();
            }
        }
        person.press("Simpan dan selesai").press("Kirim jawaban");
        person.page().waitForURL(Pattern.compile("/tests/[0-9a-f-]+$"));
    }

    private static boolean at(Visitor person, TestKind kind, int done) {
        return kind == TestKind.PRE && done > 0;
    }

    private Map<Integer, String> keys(TestKind kind) {
        Map<Integer, String> keys = new HashMap<>();
        jdbc.sql("""
                        SELECT i.position, v.options[v.key] AS answer FROM examination_paper p
                        JOIN examination_paper_item i ON i.paper = p.id
                        JOIN examination_item_version v ON v.item = i.item AND v.version = i.version
                        WHERE p.group_key = ? AND p.kind = ?
                        """)
                .params(stage.batch(), kind.name())
                .query((row, no) -> keys.put(row.getInt("position"), row.getString("answer")))
                .list();
        return keys;
    }

    private void listed(int session, Map<Cast, String> marks) {
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open(stage.meeting(session) + "/attendance").fill("Alasan", "Disalin dari daftar hadir kertas.");
            marks.forEach((one, mark) -> analyst.page()
                    .locator("[aria-label='Kehadiran " + one.name() + "']")
                    .selectOption(new SelectOption().setLabel(mark)));
            analyst.picture("daftar-hadir").fits().press("Simpan daftar hadir");
            analyst.sees("Daftar hadir sudah disimpan");
        }
    }

    private static String code(Visitor wall) {
        URI code = URI.create(wall.page().locator("[data-address]").getAttribute("data-address"));
        return code.getPath() + '?' + code.getQuery();
    }

    private List<Invitation> invitations(Cast one) {
        return Invitation.of(LiveSurroundings.mail(), one.email());
    }

    private Invitation last(Cast one) {
        List<Invitation> all = invitations(one);
        return all.get(all.size() - 1);
    }

    private int year() {
        return stage.first().plusDays(2).getYear();
    }

    private static String codeOn(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 200))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
