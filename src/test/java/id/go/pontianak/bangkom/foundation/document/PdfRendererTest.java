package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A document is text on A4 that anybody can copy, with its fonts inside and nothing from elsewhere. */
class PdfRendererTest {

    private static final String ADDRESS = "https://bangkom.example/certificates/ABCD";

    private final byte[] pdf = new PdfRenderer(engine())
            .render(
                    "pdf/sample",
                    Map.of(
                            "title",
                            "Surat Tugas",
                            "text",
                            "João Ñusantara – pukul 08.00 … \u201Cterima kasih\u201D",
                            "code",
                            QrCode.of(ADDRESS).pngAddress(),
                            "elsewhere",
                            "http://127.0.0.1:9/picture.png"),
                    Locale.forLanguageTag("id"));

    @Test
    void itsTextCanBeCopiedAndItsPagesAreNumbered() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Surat Tugas", "João Ñusantara – pukul 08.00 … \u201Cterima kasih\u201D")
                    .contains("Halaman kedua", "1 / 2", "2 / 2");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(Math.round(size.getWidth())).isEqualTo(Math.round(PDRectangle.A4.getWidth()));
            assertThat(Math.round(size.getHeight())).isEqualTo(Math.round(PDRectangle.A4.getHeight()));
        }
    }

    @Test
    void itIsTaggedForReadersInItsLanguageAndEmbedsEveryFont() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Surat Tugas");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .contains("pdfaid:part");
            Set<PDFont> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void aCodeInItIsReadFromThePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 150)))
                    .contains(ADDRESS);
        }
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();

        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
