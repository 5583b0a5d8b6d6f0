package id.go.pontianak.bangkom.foundation.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Renders a document from a Thymeleaf template (well-formed XHTML with its style inside) as tagged PDF/A-2a on A4: every font is embedded,
 * text can be copied and read aloud, and nothing is fetched from anywhere; pictures are {@code data:} addresses or SVG in the template. The template names its
 * language ({@code lang}), its title and its page numbers.
 *
 * <p>Slow (tenths of a second) and never called inside a deciding transaction.
 */
@Component
public class PdfRenderer {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;

    PdfRenderer(ITemplateEngine templates) {
        this.templates = templates;
        // At INFO the library writes what it draws, pictures and all.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** The template under {@code templates/}, filled with the model, in the language of {@code locale}. */
    public byte[] render(String template, Map<String, Object> model, Locale locale) {
        return pdf(templates.process(template, new Context(locale, model)), PdfAConformance.PDFA_2_A);
    }

    /** The same as PDF/A-3a, with a file inside. */
    public byte[] render(String template, Map<String, Object> model, Locale locale, Enclosed file) {
        byte[] document = pdf(templates.process(template, new Context(locale, model)), PdfAConformance.PDFA_3_A);
        return PdfAttachments.add(document, file);
    }

    private static byte[] pdf(String page, PdfAConformance conformance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .withHtmlContent(page, null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(conformance)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUriResolver((base, address) -> address.startsWith("data:") ? address : null)
                .useSVGDrawer(new BatikSVGDrawer())
                .toStream(out);
        font(builder, "DejaVu Sans", "DejaVuSans.ttf", REGULAR, FontStyle.NORMAL);
        font(builder, "DejaVu Sans", "DejaVuSans-Bold.ttf", BOLD, FontStyle.NORMAL);
        font(builder, "DejaVu Serif", "DejaVuSerif.ttf", REGULAR, FontStyle.NORMAL);
        font(builder, "DejaVu Serif", "DejaVuSerif-Bold.ttf", BOLD, FontStyle.NORMAL);
        font(builder, "DejaVu Serif", "DejaVuSerif-Italic.ttf", REGULAR, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource(FONTS + file).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
