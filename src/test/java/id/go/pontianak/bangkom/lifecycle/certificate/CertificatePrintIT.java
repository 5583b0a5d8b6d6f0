package id.go.pontianak.bangkom.lifecycle.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.document.QrReader;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Course;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Recipient;
import id.go.pontianak.bangkom.lifecycle.certificate.print.CertificatePrinter;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CertificatePrintIT {

    private static final String SIXTY = "Raden Mas Bambang Sulistyaningsih Purwokertowati Kusumawardhani";

    private static final float MILLIMETRE = 72 / 25.4f;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificatePrinter printer;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String baseUrl;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
    }

    @Test
    void isTwoSheetsOfTextWithItsFontsInsideAndACodeThatLeadsToThePublicPage() throws Exception {
        Certificate certificate =
                certificates.issue(CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini"));

        byte[] pdf = printer.print(List.of(certificate));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(Math.round(size.getWidth())).isEqualTo(Math.round(PDRectangle.A4.getHeight()));
            assertThat(Math.round(size.getHeight())).isEqualTo(Math.round(PDRectangle.A4.getWidth()));
            assertThat(new PDFTextStripper().getText(document))
                    .contains("SERTIFIKAT", "Nomor: " + certificate.number(), "Rini Anggraini", "Penata, III/c")
                    .contains("pada tanggal 5 Oktober 2026 sampai dengan 8 Oktober 2026 di Aula BKPSDM")
                    .contains("32 (tiga puluh dua) jam pelajaran", "LULUS · kualifikasi Memuaskan · nilai 87,5")
                    .contains("Pontianak, 2 November 2026", "Murni Handayani", "Kode isi: " + certificate.checksum())
                    .contains("Daftar Mata Pelatihan", "Praktik penyusunan jadwal", "Jumlah", "1 JP = 45 menit");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            look(document);
            assertThat(codeOn(document)).isEqualTo(baseUrl + "/certificates/" + certificate.code());
        }
    }

    /** The trap of the certificate that fits the name of its author: the longest of a whole class stay on their sheets, in one file. */
    @Test
    void thirtyNamesOfSixtyLettersStayOnTheirSheets() throws Exception {
        List<Certificate> all = new ArrayList<>();
        for (int no = 0; no < 30; no++) {
            all.add(certificates.issue(longest(no)));
        }

        try (PDDocument document = Loader.loadPDF(printer.print(all))) {
            assertThat(document.getNumberOfPages()).isEqualTo(60);
            List<String> outside = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    places.stream()
                            .filter(CertificatePrintIT::outside)
                            .forEach(place -> outside.add(getCurrentPageNo() + " " + text));
                }
            }.getText(document);
            look(document);
            assertThat(outside).isEmpty();
        }
    }

    @Test
    void manySubjectsGoOnOverleafAndWhatIsNoLongerValidSaysSo() throws Exception {
        CertificateOrder plain = CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini");
        List<CertificateOrder.Subject> subjects = IntStream.rangeClosed(1, 40)
                .mapToObj(no -> new CertificateOrder.Subject("Mata pelatihan ke-" + no, new LearningHours(1), null))
                .toList();
        Certificate certificate = certificates.issue(
                new CertificateOrder(plain.event(), plain.recipient(), plain.course(), plain.outcome(), subjects));
        jdbc.sql(
                        "UPDATE certificate_certificate SET status = 'REVOKED', reason = 'Salah hasil', changed_at = now() WHERE id = ?")
                .param(certificate.id())
                .update();

        byte[] pdf = printer.print(List.of(certificates.find(certificate.id()).orElseThrow()));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            look(document);
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Mata pelatihan ke-40", "TIDAK BERLAKU: sertifikat ini telah dicabut");
        }
    }

    @Test
    void whatIsNotKnownLeavesNoHoles() throws Exception {
        CertificateOrder plain = CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini");
        Course course = plain.course();
        Course bare = new Course(
                course.code(),
                course.title(),
                "",
                course.organiser(),
                "",
                course.starts(),
                course.starts(),
                "",
                course.hours());
        Recipient person = new Recipient(SmallCity.STAFF_1_DINKES, "Rini Anggraini", "", "", "");
        Certificate certificate = certificates.issue(new CertificateOrder(
                plain.event(),
                person,
                bare,
                new CertificateOrder.Outcome(
                        CertificateOrder.Part.SELF_PACED, CertificateOrder.Result.PASSED, null, null),
                List.of()));

        try (PDDocument document = Loader.loadPDF(printer.print(certificate))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("pada tanggal 5 Oktober 2026, sebanyak 32", "telah menyelesaikan pembelajaran mandiri")
                    .containsPattern("1\\s+Manajemen Proyek Pemerintah\\s+32")
                    .doesNotContain("null", "nilai", "kualifikasi");
        }
    }

    private static CertificateOrder longest(int no) {
        CertificateOrder plain = CertificateFixtures.order(SmallCity.STAFF_1_DINKES, SIXTY.substring(0, 60));
        Recipient person = plain.recipient();
        Course course = plain.course();
        return new CertificateOrder(
                plain.event(),
                new Recipient(
                        person.person(),
                        no % 2 == 0 ? person.name() : "W".repeat(60),
                        "Pembina Utama Muda, IV/c",
                        "Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah Ahli Madya",
                        "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"),
                new Course(
                        course.code(),
                        "Pelatihan Penyusunan Dokumen Perencanaan Pembangunan Daerah dan Penganggaran Terpadu Berbasis Kinerja",
                        course.run(),
                        "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Pontianak",
                        "Badan Pengembangan Sumber Daya Manusia Provinsi Kalimantan Barat",
                        course.starts(),
                        course.ends(),
                        "Aula Lantai III Gedung Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
                        course.hours()),
                plain.outcome(),
                plain.subjects());
    }

    private static boolean outside(TextPosition place) {
        float frame = MILLIMETRE * 15.7f;
        return place.getXDirAdj() < frame
                || place.getXDirAdj() + place.getWidthDirAdj() > place.getPageWidth() - frame
                || place.getYDirAdj() < frame
                || place.getYDirAdj() > place.getPageHeight() - frame;
    }

    private static String codeOn(PDDocument document) throws Exception {
        return QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 200))
                .orElseThrow();
    }

    /** For whoever wants to see it: {@code -Dlook=directory}. */
    private static void look(PDDocument document) throws IOException {
        String directory = System.getProperty("look");
        if (directory != null) {
            for (int page = 0; page < Math.min(4, document.getNumberOfPages()); page++) {
                File file = new File(directory, "certificate-" + document.getNumberOfPages() + "-" + page + ".png");
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, 80), "png", file);
            }
        }
    }
}
