package id.go.pontianak.bangkom.foundation.spreadsheet.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The alphabets in which programs write text: UTF-8 with or without its mark, UTF-16 with its mark ("Unicode text" of Excel), and what old
 * spreadsheets on Windows write. UTF-16 without a mark is not guessed at.
 */
public final class TextEncoding {

    private TextEncoding() {}

    public static boolean looksLikeText(byte[] content) {
        if (wide(content)) {
            return true;
        }
        for (byte each : content) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }

    public static String decode(byte[] content) {
        if (wide(content)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean wide(byte[] content) {
        return content.length >= 2
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
    }
}
