package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.Invisible;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.bank.BankFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Writes a bank in each format and reads what was uploaded in the one it is in, whatever its name says of texts. */
@Component
public class BankFiles {

    public static final int LARGEST = 2 * 1024 * 1024;

    private static final Pattern ANSWER = Pattern.compile("(?mi)^\\s*ANSWER:");

    private final SpreadsheetReader reader;
    private final Spreadsheets spreadsheets;

    BankFiles(SpreadsheetReader reader, Spreadsheets spreadsheets) {
        this.reader = reader;
        this.spreadsheets = spreadsheets;
    }

    public void write(BankFormat format, List<Item> items, OutputStream out) throws IOException {
        switch (format) {
            case XLSX ->
                spreadsheets.write(
                        Spreadsheets.Format.XLSX,
                        "Soal",
                        BankTable.COLUMNS,
                        items.stream().map(BankTable::cells),
                        out);
            case GIFT -> out.write(GiftText.write(items).getBytes(StandardCharsets.UTF_8));
            case MOODLE -> out.write(MoodleXml.write(items).getBytes(StandardCharsets.UTF_8));
            case AIKEN -> out.write(AikenText.write(items).getBytes(StandardCharsets.UTF_8));
        }
    }

    public ReadItems read(NamedFile file, String programme) {
        if (file.content().length == 0) {
            throw RuleViolated.at("file", "refusal.document.empty");
        }
        if (file.content().length > LARGEST) {
            throw RuleViolated.at("file", "refusal.examination.large");
        }
        ReadItems read = new ReadItems(file.name());
        String text = text(file);
        if (isXml(file, text)) {
            MoodleXml.read(file.content(), read);
        } else if (ANSWER.matcher(text).find()) {
            AikenText.read(text, read);
        } else if (isGift(file, text)) {
            GiftText.read(text, read);
        } else {
            table(file, programme, read);
        }
        if (read.entries().isEmpty() && read.faults().isEmpty()) {
            read.error(1, "", "item.none");
        }
        return read;
    }

    private void table(NamedFile file, String programme, ReadItems read) {
        try {
            BankTable.read(reader, file, programme, read);
        } catch (UnreadableSpreadsheet unreadable) {
            throw RuleViolated.at("file", "document." + unreadable.reason(), unreadable.file());
        }
    }

    private static boolean isXml(NamedFile file, String text) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".xml")
                || text.startsWith("<?xml")
                || text.startsWith("<quiz");
    }

    private static boolean isGift(NamedFile file, String text) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".gift") || name.endsWith(".txt") && text.contains("{");
    }

    /** Empty for a workbook, which begins with the letters PK and is no text. */
    private static String text(NamedFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        return text.startsWith("PK") ? "" : Invisible.drop(text);
    }
}
