package id.go.pontianak.bangkom.foundation.staffing.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The city's directory as a file: 204 units, 344 offices, 6,000 invented employees, with 42 planted mistakes. */
final class Sample {

    /** (sheet, row, column), as a person points at a cell. */
    record Place(String sheet, int row, String column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }
    }

    private Sample() {}

    static byte[] content() {
        return resource("/directory/direktori-pontianak.xlsx");
    }

    static Set<Place> mistakes() {
        return places("mistakes");
    }

    static Set<Place> tolerated() {
        return places("tolerated");
    }

    /** The file with its mistakes mended, as a clerk would with the marked workbook before him. */
    static Workbooks mended() {
        try {
            Workbooks workbook = Workbooks.of(content());
            Map<String, String> unitCodes = new HashMap<>();
            for (int row = 2; row <= workbook.lastRow("Unit"); row++) {
                unitCodes.put(workbook.get("Unit", row, "Nama Unit"), workbook.get("Unit", row, "Kode Unit"));
            }
            Set<String> numbers = new HashSet<>();
            for (int row = 2; row <= workbook.lastRow("Pegawai"); row++) {
                numbers.add(workbook.get("Pegawai", row, "NIP").replaceAll("\\D", ""));
            }
            for (Place mistake : mistakes()) {
                mend(workbook, mistake, unitCodes, numbers);
            }
            return workbook;
        } catch (id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void mend(Workbooks workbook, Place at, Map<String, String> unitCodes, Set<String> numbers) {
        String sound = switch (at.column()) {
            case "NIP" -> newNumber(workbook, at.row(), numbers);
            case "Nama" -> "Nama Diperbaiki";
            case "Golongan" -> "III/a";
            case "Jenis Jabatan" -> "PELAKSANA";
            case "Status Pegawai" -> "PNS";
            case "Jenis Kelamin" ->
                workbook.get("Pegawai", at.row(), "NIP").replaceAll("\\D", "").charAt(14) == '1' ? "L" : "P";
            case "Kode Unit" -> unitCodes.get(workbook.get("Pegawai", at.row(), "Unit Kerja"));
            case "Kode Jabatan Atasan" -> "SEKDA";
            default -> "";
        };
        workbook.set(at.sheet(), at.row(), at.column(), sound);
    }

    static String newNumber(Workbooks workbook, int row, Set<String> numbers) {
        String[] birth = workbook.get("Pegawai", row, "Tanggal Lahir").split("-");
        int year = Math.min(2025, Integer.parseInt(birth[2]) + 24);
        boolean contract = workbook.get("Pegawai", row, "Status Pegawai").startsWith("PPPK");
        String sex = workbook.get("Pegawai", row, "Jenis Kelamin").equals("L") ? "1" : "2";
        String start = birth[2] + birth[1] + birth[0] + year + (contract ? "21" : "03") + sex;
        int serial = 900;
        while (!numbers.add(start + serial)) {
            serial++;
        }
        return start + serial;
    }

    private static Set<Place> places(String list) {
        try {
            Set<Place> places = new TreeSet<>();
            for (JsonNode each : new ObjectMapper()
                    .readTree(resource("/directory/direktori-pontianak.mistakes.json"))
                    .get(list)) {
                places.add(new Place(
                        each.get("sheet").asText(),
                        each.get("row").asInt(),
                        each.get("column").asText()));
            }
            return places;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
