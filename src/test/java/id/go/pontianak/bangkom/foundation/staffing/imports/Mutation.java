package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.staffing.imports.Sample.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Plants mistakes of every kind in a sound workbook, and beside them what is harmless. */
final class Mutation {

    private final Workbooks workbook;
    private final Random random;
    private final Set<Place> planted = new TreeSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> holders = new HashSet<>();

    Mutation(Workbooks workbook, Random random) {
        this.workbook = workbook;
        this.random = random;
        for (int row = 2; row <= workbook.lastRow("Pemangku"); row++) {
            holders.add(workbook.get("Pemangku", row, "NIP"));
        }
    }

    Set<Place> plant() {
        Map<String, Function<String, String>> numbers = new LinkedHashMap<>();
        numbers.put("missing", nip -> "");
        numbers.put("17 digits", nip -> nip.substring(1));
        numbers.put("19 digits", nip -> nip + "1");
        numbers.put("letters", nip -> nip.substring(0, 17) + "O");
        numbers.put("month 13", nip -> nip.substring(0, 4) + "13" + nip.substring(6));
        numbers.put("31 February", nip -> nip.substring(0, 4) + "0231" + nip.substring(8));
        numbers.put("month of appointment", nip -> nip.substring(0, 12) + "15" + nip.substring(14));
        numbers.put("sex", nip -> nip.substring(0, 14) + "3" + nip.substring(15));
        numbers.put("serial", nip -> nip.substring(0, 15) + "000");
        numbers.put("scientific", nip -> "1.98011E+17");
        numbers.put("a child", nip -> "2020" + nip.substring(4));
        numbers.values().forEach(this::number);
        numbers.values().forEach(this::number);
        for (int i = 0; i < 3; i++) {
            repeatedNumber();
            people("Nama", "");
            people("Nama", "=HYPERLINK(\"http://contoh.invalid\",\"klik\")");
            people("Nama", new CellValue(CellValue.Kind.FORMULA, "=A1"));
            people("Nama", "@SUM(1+1)");
            people("Tanggal Lahir", "31-02-1985");
            people("Tanggal Lahir", "1 Januri 1980");
            people("Tanggal Lahir", "besok");
            people("Status Pegawai", "HONORER");
            people("Status Pegawai", "");
            people("Golongan", "V/z");
            people("Jenis Jabatan", "ESELON");
            people("Jenis Kelamin", "X");
            people("Kode Unit", "TIDAK-ADA-" + i);
            people("Kode Unit", "");
            people("Kode Jabatan Atasan", "KA-TIDAK-ADA-" + i);
            people("Email", "bukan email");
            people("Email", new CellValue(CellValue.Kind.FORMULA, "=LOWER(\"A@B.GO.ID\")"));
            people("Jabatan", "");
        }
        plantAt("Unit", row("Unit"), "Jenis", CellValue.text("KAWEDANAN"));
        plantAt("Unit", row("Unit"), "Hari Kerja", CellValue.text("7"));
        plantAt("Unit", row("Unit"), "Nama Unit", CellValue.EMPTY);
        plantAt("Unit", row("Unit"), "Kode Induk", CellValue.text("TIDAK-ADA"));
        plantAt("Unit", row("Unit"), "Kode Unit", CellValue.EMPTY);
        plantAt("Jabatan", row("Jabatan"), "Nama Jabatan", CellValue.text("=1+1"));
        plantAt("Jabatan", row("Jabatan"), "Jenis Jabatan", CellValue.text("ESELON"));
        plantAt("Jabatan", row("Jabatan"), "Eselon", CellValue.text("VII.c"));
        plantAt("Jabatan", row("Jabatan"), "Kode Jabatan Atasan", CellValue.text("TIDAK-ADA"));
        plantAt("Pemangku", row("Pemangku"), "Jenis Penugasan", CellValue.text("TT"));
        plantAt("Pemangku", row("Pemangku"), "Mulai", CellValue.text("31-04-2025"));
        plantAt("Pemangku", row("Pemangku"), "Mulai", CellValue.EMPTY);
        plantAt("Pemangku", row("Pemangku"), "Sampai", CellValue.text("01-01-1999"));
        plantAt("Pemangku", row("Pemangku"), "NIP", CellValue.text("198001012005011999"));
        plantAt("Pemangku", row("Pemangku"), "Kode Jabatan", CellValue.text("KA-TIDAKADA"));
        twoInOneRow();
        harmless();
        return planted;
    }

    private void twoInOneRow() {
        int row = row("Pegawai");
        plantAt("Pegawai", row, "Golongan", CellValue.text("IX/q"));
        plantAt("Pegawai", row, "Email", CellValue.text("@"));
    }

    /** As people write it and nobody means otherwise: not planted, not to be reported. */
    private void harmless() {
        for (String form : List.of("%s %s", "'%s%s", "%s.%s", " %s%s ")) {
            int row = row("Pegawai");
            String sound = workbook.get("Pegawai", row, "NIP").replaceAll("\\D", "");
            workbook.set("Pegawai", row, "NIP", form.formatted(sound.substring(0, 8), sound.substring(8)));
        }
        int row = row("Pegawai");
        String[] born = workbook.get("Pegawai", row, "Tanggal Lahir").split("-");
        workbook.set(
                "Pegawai",
                row,
                "Tanggal Lahir",
                new CellValue(CellValue.Kind.DATE, born[2] + "-" + born[1] + "-" + born[0]));
        workbook.set("Pegawai", row, "Nama", "  " + workbook.get("Pegawai", row, "Nama") + " ");
    }

    private void number(Function<String, String> damage) {
        int row = row("Pegawai");
        String sound = workbook.get("Pegawai", row, "NIP").replaceAll("\\D", "");
        plantAt("Pegawai", row, "NIP", CellValue.text(damage.apply(sound)));
    }

    private void repeatedNumber() {
        int one = row("Pegawai");
        int other = row("Pegawai");
        String number = workbook.get("Pegawai", Math.min(one, other), "NIP");
        plantAt("Pegawai", Math.max(one, other), "NIP", CellValue.text(number));
    }

    private void people(String column, String text) {
        plantAt("Pegawai", row("Pegawai"), column, CellValue.text(text));
    }

    private void people(String column, CellValue value) {
        plantAt("Pegawai", row("Pegawai"), column, value);
    }

    private void plantAt(String sheet, int row, String column, CellValue value) {
        workbook.set(sheet, row, column, value);
        planted.add(new Place(sheet, row, column));
    }

    /** A row not used yet; the city and the mayor at the top of their sheets are left alone, and so is who holds an office. */
    private int row(String sheet) {
        while (true) {
            int row = 3 + random.nextInt(workbook.lastRow(sheet) - 2);
            boolean holder = sheet.equals("Pegawai")
                    && holders.contains(workbook.get(sheet, row, "NIP").replaceAll("\\D", ""));
            if (!holder && used.add(sheet + row)) {
                return row;
            }
        }
    }
}
