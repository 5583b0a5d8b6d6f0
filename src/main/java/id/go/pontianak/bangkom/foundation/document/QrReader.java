package id.go.pontianak.bangkom.foundation.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a QR code (ISO/IEC 18004) from a scanned or drawn page. A code whose modules fall between the picture's points can be unreadable at one
 * size and readable at another, so that the page is looked at in three sizes before it is given up.
 */
public final class QrReader {

    private static final Map<DecodeHintType, ?> THOROUGHLY = Map.of(DecodeHintType.TRY_HARDER, true);

    private QrReader() {}

    /** Empty where there is none, or none that can be read. */
    public static Optional<String> read(BufferedImage picture) {
        return Stream.of(1.0, 0.75, 0.5)
                .map(size -> decode(size == 1.0 ? picture : scaled(picture, size)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> decode(BufferedImage page) {
        BinaryBitmap points = new BinaryBitmap(new HybridBinarizer(luminance(page)));
        try {
            return Optional.of(new QRCodeReader().decode(points, THOROUGHLY).getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }

    private static LuminanceSource luminance(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    private static BufferedImage scaled(BufferedImage picture, double size) {
        int width = Math.max(1, (int) (picture.getWidth() * size));
        int height = Math.max(1, (int) (picture.getHeight() * size));
        BufferedImage other = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = other.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(picture, 0, 0, width, height, null);
        drawing.dispose();
        return other;
    }
}
