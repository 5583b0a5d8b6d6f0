package id.go.pontianak.bangkom.foundation.staffing.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The sample workbook without its mistakes, with more employees: those added work for DINKES under the offices named. */
public final class GrownCity {

    private GrownCity() {}

    public static byte[] workbook(int employees, List<String> superiors) {
        Workbooks city = Sample.mended();
        int first = city.lastRow("Pegawai");
        Set<String> numbers = new HashSet<>();
        for (int row = 2; row <= first; row++) {
            numbers.add(city.get("Pegawai", row, "NIP").replaceAll("\\D", ""));
        }
        List<String> header = city.rows("Pegawai").get(0);
        for (int no = first - 1; no < employees; no++) {
            city.append("Pegawai", cells(header, no, superiors.get(no % superiors.size()), numbers));
        }
        return city.bytes();
    }

    private static String[] cells(List<String> header, int no, String superior, Set<String> numbers) {
        int day = 1 + no % 28;
        int month = 1 + no / 28 % 12;
        int year = 1970 + no / 336 % 30;
        boolean woman = no % 2 == 0;
        String start = "%04d%02d%02d%04d%02d%d".formatted(year, month, day, year + 24, 3, woman ? 2 : 1);
        int serial = 1;
        while (!numbers.add(start + "%03d".formatted(serial))) {
            serial++;
        }
        TreeMap<String, String> values = new TreeMap<>();
        values.put("No", String.valueOf(no + 1));
        values.put("NIP", start + "%03d".formatted(serial));
        values.put("Nama", "Pegawai Tambahan " + Integer.toString(no, 36).toUpperCase(java.util.Locale.ROOT));
        values.put("Jenis Kelamin", woman ? "P" : "L");
        values.put("Tanggal Lahir", "%02d-%02d-%04d".formatted(day, month, year));
        values.put("Status Pegawai", "PNS");
        values.put("Golongan", "III/b");
        values.put("Jabatan", "Pengadministrasi Umum");
        values.put("Jenis Jabatan", "PELAKSANA");
        values.put("Kode Unit", "DINKES");
        values.put("Unit Kerja", "Dinas Kesehatan");
        values.put("Kode Jabatan Atasan", superior);
        values.put("Email", "pegawai" + no + "@contoh.pontianak.go.id");
        values.put("Nomor HP", "08%010d".formatted(no));
        values.put("Pendidikan", "S1");
        values.put("Predikat Kinerja", "Baik");
        values.put("Kedudukan Hukum", "01");
        List<String> cells = new ArrayList<>();
        header.forEach(column -> cells.add(values.getOrDefault(column, "")));
        return cells.toArray(String[]::new);
    }
}
