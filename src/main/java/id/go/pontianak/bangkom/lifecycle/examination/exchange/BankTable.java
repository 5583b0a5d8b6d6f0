package id.go.pontianak.bangkom.lifecycle.examination.exchange;

import id.go.pontianak.bangkom.foundation.importing.ImportReading;
import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue.Kind;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A bank as a table, a question a row; the names of its columns are those of the exported file. */
final class BankTable {

    public static final List<String> COLUMNS = List.of(
            "program",
            "topik",
            "kompetensi",
            "soal",
            "a",
            "b",
            "c",
            "d",
            "e",
            "f",
            "kunci",
            "penjelasan",
            "tingkat",
            "pemakaian");

    private static final TableForm FORM = new TableForm(
            "Soal",
            List.of("soal", "a", "b", "kunci"),
            List.of("program", "topik", "kompetensi", "c", "d", "e", "f", "penjelasan", "tingkat", "pemakaian"),
            Map.of("pertanyaan", "soal", "jawaban", "kunci", "jawaban benar", "kunci"));

    private final String programme;
    private final ReadItems read;

    private BankTable(String programme, ReadItems read) {
        this.programme = programme;
        this.read = read;
    }

    public static void read(SpreadsheetReader reader, NamedFile file, String programme, ReadItems read)
            throws UnreadableSpreadsheet {
        BankTable table = new BankTable(programme, read);
        new ImportReading(read.faults(), (form, line) -> table.row(line)).files(reader, List.of(FORM), List.of(file));
    }

    public static List<Object> cells(Item item) {
        ItemText text = item.text();
        List<Object> cells = new ArrayList<>(List.of(item.programme(), text.topic(), text.competency(), text.stem()));
        for (int option = 0; option < ItemText.MOST_OPTIONS; option++) {
            cells.add(option < text.options().size() ? text.options().get(option) : "");
        }
        cells.add(text.keyLetter());
        cells.add(text.explanation());
        cells.add(text.level());
        cells.add(text.practice() ? "latihan" : "tes");
        return cells;
    }

    private void row(Line line) {
        String other = text(line, "program");
        if (!other.isEmpty() && !other.equalsIgnoreCase(programme)) {
            line.error("program", "item.otherProgramme", other, programme);
        }
        String use = text(line, "pemakaian").toLowerCase(Locale.ROOT);
        if (!use.isEmpty() && !use.equals("tes") && !use.equals("latihan")) {
            line.error("pemakaian", "item.use", use);
        }
        String key = text(line, "kunci").toLowerCase(Locale.ROOT);
        read.add(
                line.number(),
                new ItemText(
                        text(line, "topik"),
                        text(line, "kompetensi"),
                        text(line, "soal"),
                        options(line),
                        key.length() == 1 ? key.charAt(0) - 'a' + 1 : 0,
                        text(line, "penjelasan"),
                        levelOf(text(line, "tingkat")),
                        use.equals("latihan")));
    }

    /** Those that are empty at the end were not meant. */
    private static List<String> options(Line line) {
        List<String> options = new ArrayList<>();
        for (int option = 1; option <= ItemText.MOST_OPTIONS; option++) {
            options.add(text(line, ItemText.letter(option)));
        }
        while (!options.isEmpty() && options.get(options.size() - 1).isEmpty()) {
            options.remove(options.size() - 1);
        }
        return options;
    }

    private static int levelOf(String written) {
        if (written.isEmpty()) {
            return ReadItems.NO_LEVEL;
        }
        return written.matches("[0-9]") ? Integer.parseInt(written) : 0;
    }

    /** As it stands, line breaks and signs of formulas included: nothing of it is ever run. A real formula has no words to ask. */
    private static String text(Line line, String column) {
        CellValue cell = line.has(column) ? line.cell(column) : CellValue.EMPTY;
        if (cell.kind() == Kind.FORMULA) {
            line.error(column, "formula");
        } else if (cell.kind() == Kind.ERROR) {
            line.error(column, "cellError", cell.text());
        }
        return cell.text();
    }
}
