package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.stories.DeliveryStage.Cast;
import id.go.pontianak.bangkom.stories.Visitor.Play;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.LiveSurroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * A training that BPSDM holds, as those concerned live it: the list is sent, fewer seats are given than asked for, and results and certificate
 * numbers come from the organiser with their document.
 */
@BrowserTest
class BpsdmStoryIT {

    private static final String LETTER = "893/12/BPSDM";
    private static final String REASON = "Kuota kabupaten dan kota dikurangi.";
    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private DeliveryStage stage;

    @Autowired
    private Batches batches;

    @Autowired
    private Seats seats;

    @Autowired
    private Ledger ledger;

    @Value("${bangkom.base-url}")
    private String base;

    private final Postbox post = new Postbox(LiveSurroundings.mail());

    @AfterEach
    void leave() {
        stage.leave();
    }

    @Test
    void aBatchOfBpsdmGoesFromTheListToTheLedger(Browser browser) {
        Play play = new Play(browser, base, "penyelenggara-luar", true, new MouseInput());
        stage.setFor("BPSDM-KALBAR");
        Cast ayu = stage.at(0);
        Cast bagus = stage.at(1);
        Cast cici = stage.at(2);
        for (Cast one : List.of(ayu, bagus)) {
            stage.decides(one.person(), one.nomination(), Map.of("outcome", "confirmed"));
        }

        theListIsSent(play);
        fewerSeatsAreGiven(play);
        whoLostHisSeatReadsWhy(play, cici);
        resultsComeWithTheirDocument(play, List.of(ayu, bagus));
        resultsAreSet(play);
        theLedgerHasTheHours(play, List.of(ayu, bagus), cici);
    }

    private void theListIsSent(Play play) {
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/batches/" + stage.batch()).follow("Penyelenggara luar");
            analyst.sees("Belum ada daftar yang dikirim").sees("Badan Pengembangan Sumber Daya Manusia Provinsi");
            analyst.fill("Nomor surat", "800.2.3.1/" + stage.batch() + "/BKPSDM")
                    .fill("Tanggal surat", stage.today().toString())
                    .picture("daftar-untuk-bpsdm")
                    .fits()
                    .press("Catat daftar");
            analyst.sees("Daftar sudah dicatat").sees("3 peserta, 1 cadangan");
            analyst.picture("daftar-terkirim").fits();
            String letter = analyst.page()
                    .locator("a[href$='.pdf'][href*='/organiser/']")
                    .getAttribute("href");
            String list = text(analyst.file(letter));
            assertThat(list).contains("Badan Pengembangan Sumber Daya Manusia Provinsi");
            assertThat(stage.cast()).allSatisfy(one -> assertThat(list).contains(one.name()));
        }
    }

    private void fewerSeatsAreGiven(Play play) {
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/batches/" + stage.batch() + "/organiser")
                    .choose("Jawaban", "Diterima")
                    .fill("Kursi yang diberikan", "2")
                    .fill("Nomor surat jawaban", LETTER)
                    .fill("Tanggal surat jawaban", stage.today().toString())
                    .fill("Alasan", REASON);
            enclose(analyst, "jawaban-bpsdm.pdf");
            analyst.picture("jawaban-bpsdm").fits().press("Catat jawaban");
            analyst.sees("Jawaban penyelenggara sudah dicatat").sees("2 kursi").sees(LETTER);
            analyst.picture("jawaban-dicatat").fits();
        }
        stage.passes();
        assertThat(batches.batch(stage.batch()).seats()).isEqualTo(2);
        assertThat(seats.listOf(stage.batch()).stream().filter(seat -> seat.state() == Seat.State.SEAT))
                .hasSize(2);
    }

    private void whoLostHisSeatReadsWhy(Play play, Cast cici) {
        post.await(letter -> letter.to().equals(cici.email())
                && letter.text().replaceAll("\\s+", " ").contains(REASON));
        try (Visitor person = play.visitor(cici.username())) {
            person.open("/nominations/" + cici.nomination())
                    .sees(REASON)
                    .picture("kursi-ditarik")
                    .fits();
        }
    }

    private void resultsComeWithTheirDocument(Play play, List<Cast> participants) {
        stage.comes(stage.first(), "07:00");
        stage.comes(stage.first().plusDays(3), "08:00");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> batches.batch(stage.batch()).status() == BatchStatus.ENDED);
        String results = "/batches/" + stage.batch() + "/results";
        try (Visitor analyst = play.visitor("analis")) {
            for (Cast one : participants) {
                analyst.open(results).follow(one.name());
                analyst.choose("Hasil", "Lulus")
                        .fill("Kehadiran (persen)", "100")
                        .fill("Nilai pascauji", "88")
                        .fill("Nomor sertifikat penyelenggara", certificate(participants, one))
                        .picture("hasil-bpsdm")
                        .fits()
                        .press("Simpan hasil");
                analyst.sees("Hasil tersimpan");
            }
            analyst.open(results).sees("Belum ada dokumen");
            enclose(analyst, "hasil-bpsdm.pdf");
            analyst.press("Lampirkan dokumen");
            analyst.sees("Dokumen penyelenggara sudah dilampirkan").sees("hasil-bpsdm.pdf");
            analyst.picture("hasil-lengkap").fits().press("Serahkan untuk diverifikasi");
            analyst.sees("Hasil diserahkan");
        }
        stage.passes();
    }

    private void resultsAreSet(Play play) {
        String results = ResultCase.numberOf(stage.batch());
        try (Visitor other = play.visitor("analis.dua")) {
            other.openTask(results).picture("hasil-diverifikasi").fits().press("Sah, teruskan untuk ditetapkan");
        }
        stage.passes();
        try (Visitor head = play.visitor("kabid")) {
            head.openTask(results).picture("hasil-ditetapkan").fits().press("Tetapkan hasil");
        }
        stage.passes();
    }

    private void theLedgerHasTheHours(Play play, List<Cast> participants, Cast without) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> participants.stream().allMatch(one -> hours(one) == 30));
        assertThat(hours(without)).isZero();
        for (Cast one : participants) {
            try (Visitor person = play.visitor(one.username())) {
                person.open("/ledger/me")
                        .sees("30 JP")
                        .sees(certificate(participants, one))
                        .picture("jam-pelajaran")
                        .fits();
            }
        }
        try (Visitor person = play.visitor(without.username())) {
            person.open("/ledger/me").doesNotSee("Manajemen Proyek Pemerintah");
        }
    }

    private int hours(Cast one) {
        return ledger.hoursOf(one.person(), stage.first().plusDays(2).getYear()).value();
    }

    private String certificate(List<Cast> participants, Cast one) {
        return "BPSDM/%s/%d".formatted(stage.batch(), participants.indexOf(one) + 1);
    }

    private static void enclose(Visitor visitor, String name) {
        visitor.page().locator("#file").setInputFiles(new FilePayload(name, "application/pdf", PDF));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
