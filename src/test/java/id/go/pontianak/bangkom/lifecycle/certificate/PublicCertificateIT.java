package id.go.pontianak.bangkom.lifecycle.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.certificate.print.CertificatePrinter;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What anybody learns of a certificate who has its address or its file, and what he does not. */
@IntegrationTest
class PublicCertificateIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateKeeping keeping;

    @Autowired
    private CertificatePrinter printer;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor stranger;
    private Certificate certificate;

    @BeforeEach
    void issued() {
        personas = new Personas(accounts, jdbc);
        // An address of its own: each source is slowed down for itself.
        String source = UUID.randomUUID().toString();
        stranger = new Visitors(portal).anonymous().from(source);
        certificate = certificates.issue(CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini"));
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void showsWhatToCompareWithoutSigningInAndNothingOfThePersonBesides() throws Exception {
        MockHttpServletResponse answer = stranger.open(address(certificate));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(answer.getContentAsString())
                .contains("Rini Anggraini", "Manajemen Proyek Pemerintah", "Angkatan I Tahun 2026", "32 JP")
                .contains("5–8 Oktober 2026", "Lulus", "Memuaskan", "87,5", "2 November 2026", "Murni Handayani")
                .contains(certificate.number(), certificate.checksum(), "Sertifikat ini berlaku.")
                .contains("Bandingkan isi halaman ini dengan lembar sertifikat")
                .doesNotContain(certificate.employeeNumber(), "19900817", "Perawat Ahli Muda", "Dinas Kesehatan");
        assertThat(stranger.open(address(certificate).toLowerCase(Locale.ROOT)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void saysWhatBecameOfIt() throws Exception {
        keeping.revoke(SmallCity.ANALYST, certificate.id(), "Hasil dibatalkan oleh penyelenggara");

        assertThat(stranger.open(address(certificate)).getContentAsString())
                .contains("tidak berlaku: dicabut pada 2 November 2026", "Dicabut")
                .doesNotContain("Hasil dibatalkan oleh penyelenggara", "Sertifikat ini berlaku.");

        Certificate fresh = keeping.replace(
                SmallCity.ANALYST, certificate.id(), certificate.order().recipient(), "Hasil dipulihkan kembali");

        assertThat(stranger.open(address(certificate)).getContentAsString())
                .contains("diganti pada 2 November 2026 oleh sertifikat Nomor " + fresh.number());
        assertThat(stranger.open(address(fresh)).getContentAsString()).contains("Sertifikat ini berlaku.");
    }

    @Test
    void whoMistypesLearnsHowToAsk() throws Exception {
        for (String path : List.of("/certificates/AAAAAAAAAAAAAAAA", "/certificates/kurang")) {
            MockHttpServletResponse answer = stranger.open(path);

            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).contains("Sertifikat tidak ditemukan", "Tanyakan kepada BKPSDM");
        }
    }

    @Test
    @DisplayName("S-20 certificates are not guessed or collected at scale: one source is slowed down, others are not")
    void oneSourceIsSlowedDown() {
        Visitor collector =
                new Visitors(portal).anonymous().from(UUID.randomUUID().toString());
        long refused = 0;
        for (int no = 0; no < 130; no++) {
            refused += collector.open("/certificates/AAAAAAAAAAAAAAAA").getStatus() == 429 ? 1 : 0;
        }

        assertThat(refused).isPositive();
        assertThat(stranger.open(address(certificate)).getStatus()).isEqualTo(200);
    }

    @Test
    void whoChecksWhatIsThereUsesUpNoneOfHisTries() {
        Visitor office = new Visitors(portal).anonymous().from(UUID.randomUUID().toString());
        for (int no = 0; no < 130; no++) {
            assertThat(office.open(address(certificate)).getStatus()).isEqualTo(200);
        }
        assertThat(office.open("/certificates/AAAAAAAAAAAAAAAA").getStatus()).isEqualTo(404);
    }

    @Test
    void whileTooManyFilesAreLookedAtOneIsRefusedInsteadOfWaitingForEver() throws Exception {
        PrintedCode.LOOKING.acquire(2);
        try {
            MockHttpServletResponse answer = upload("%PDF-1.4 none".getBytes(StandardCharsets.US_ASCII));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("Banyak berkas sedang diperiksa");
        } finally {
            PrintedCode.LOOKING.release(2);
        }
    }

    @Test
    void aScoreIsWrittenOnThePageAsOnTheSheet() throws Exception {
        CertificateOrder order = CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini");
        Certificate exact = certificates.issue(new CertificateOrder(
                order.event(),
                order.recipient(),
                order.course(),
                new CertificateOrder.Outcome(
                        CertificateOrder.Part.PARTICIPANT,
                        CertificateOrder.Result.PASSED,
                        "Memuaskan",
                        new BigDecimal("87.25")),
                List.of()));

        assertThat(stranger.open(address(exact)).getContentAsString()).contains("Memuaskan", "· 87,25<");
        try (PDDocument document = Loader.loadPDF(printer.print(exact))) {
            assertThat(new PDFTextStripper().getText(document)).contains("87,25");
        }
    }

    @Test
    void aFileLeadsToTheCertificateItSaysItIs() throws Exception {
        byte[] pdf = printer.print(certificate);
        int kept = keptFiles();

        assertThat(upload(pdf).getContentAsString())
                .contains("Berkas menunjuk ke sertifikat ini", certificate.number(), "Rini Anggraini");
        assertThat(upload(scanOf(pdf)).getContentAsString()).contains(certificate.number());
        assertThat(keptFiles()).as("nothing is kept").isEqualTo(kept);
    }

    private int keptFiles() {
        return jdbc.sql("SELECT count(*) FROM document_file WHERE purpose LIKE 'certificate%'")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName(
            "S-37 a file that is no PDF, empty, too large or a trap is refused with a sentence, and nothing of it is parsed")
    void hostileFilesAreRefusedWithASentence() throws Exception {
        assertThat(refusal("<html><script>alert(1)</script>")).contains("Berkas ini bukan PDF");
        assertThat(refusal("PK\u0003\u0004")).contains("Berkas ini bukan PDF");
        assertThat(refusal("")).contains("kosong");
        assertThat(upload("%PDF-1.7 <script>alert(1)</script> %%EOF".getBytes(StandardCharsets.US_ASCII))
                        .getContentAsString())
                .contains("Tidak ada kode sertifikat yang dikenal")
                .doesNotContain("alert(1)");
        assertThat(upload("%PDF-1.7 http://penipu.example/certificates/AAAAAAAAAAAAAAAA"
                                .getBytes(StandardCharsets.US_ASCII))
                        .getContentAsString())
                .contains("Tidak ada kode sertifikat yang dikenal");
        assertThat(upload(new byte[5 * 1024 * 1024 + 1024 * 1024]).getStatus()).isEqualTo(413);
    }

    private String refusal(String content) throws Exception {
        MockHttpServletResponse answer = upload(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse upload(byte[] content) {
        MockMultipartFile file = new MockMultipartFile("file", "../../sertifikat.pdf", "application/pdf", content);
        return stranger.exchange(
                multipart("/certificates/check").file(file).content(content).with(csrf()));
    }

    /** The sheet as a picture, as offices scan it. */
    private static byte[] scanOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes("%PDF-1.4\n1 0 obj << /Filter /DCTDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 150), "jpg", out);
            out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
            return out.toByteArray();
        }
    }

    private static String address(Certificate certificate) {
        return "/certificates/" + certificate.code();
    }
}
