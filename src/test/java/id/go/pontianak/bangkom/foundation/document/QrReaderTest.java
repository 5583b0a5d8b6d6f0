package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrReaderTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Whatever the code is and however its modules fall between the points of the page. */
    @Test
    void readsEachCodeAtEachSizeAPageIsScannedIn() throws IOException {
        Random random = new Random(4);
        List<String> unread = new ArrayList<>();
        for (int no = 0; no < 300; no++) {
            String address = "https://bangkom.pontianak.go.id/certificates/" + code(random);
            double module = 3 + random.nextDouble() * 3;
            if (!QrReader.read(page(address, module, random.nextDouble(), random.nextDouble()))
                    .equals(Optional.of(address))) {
                unread.add(address + " at " + module);
            }
        }
        assertThat(unread).isEmpty();
    }

    @Test
    void findsNothingOnAPageWithoutACode() {
        assertThat(QrReader.read(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
        assertThat(QrReader.read(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
    }

    private static String code(Random random) {
        StringBuilder code = new StringBuilder();
        random.ints(16, 0, LETTERS.length()).forEach(at -> code.append(LETTERS.charAt(at)));
        return code.toString();
    }

    /** The code in the corner of a white page, a module so many points wide, moved by a part of a point. */
    private static BufferedImage page(String text, double module, double right, double down) throws IOException {
        BufferedImage code =
                ImageIO.read(new ByteArrayInputStream(QrCode.of(text).png()));
        int size = (int) (code.getWidth() / 8 * module);
        BufferedImage page = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = page.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, 700, 900);
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.translate(60 + right, 500 + down);
        drawing.drawImage(code, 0, 0, size, size, null);
        drawing.dispose();
        return page;
    }
}
