package id.go.pontianak.bangkom.foundation.staffing.imports.reading;

import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheets of the file with their columns, as the city names them. */
public enum Layout {
    UNIT("Unit", List.of("Kode Unit", "Nama Unit", "Kode Induk", "Jenis", "Hari Kerja"), List.of()),
    OFFICE(
            "Jabatan",
            List.of("Kode Jabatan", "Nama Jabatan", "Kode Unit", "Jenis Jabatan", "Kode Jabatan Atasan"),
            List.of("Eselon")),
    PERSON(
            "Pegawai",
            List.of("NIP", "Nama", "Status Pegawai", "Jabatan", "Jenis Jabatan", "Kode Unit"),
            List.of(
                    "No",
                    "Jenis Kelamin",
                    "Tanggal Lahir",
                    "Golongan",
                    "Unit Kerja",
                    "Kode Jabatan Atasan",
                    "Email",
                    "Nomor HP",
                    "Pendidikan",
                    "Predikat Kinerja",
                    "Kedudukan Hukum",
                    "Jenjang JF",
                    "Tempat Lahir",
                    "ID SIASN",
                    "Tahun Predikat",
                    "TMT Jabatan")),
    HOLDER(
            "Pemangku",
            List.of("Kode Jabatan", "NIP", "Jenis Penugasan", "Mulai"),
            List.of("Nama", "Email", "Sampai", "Nomor SK"));

    public static final List<TableForm> FORMS =
            Arrays.stream(values()).map(layout -> layout.form).toList();

    private final List<String> required;
    private final TableForm form;

    Layout(String sheet, List<String> required, List<String> optional) {
        this.required = required;
        this.form = new TableForm(sheet, required, optional, otherNames(required, optional));
    }

    public static Layout of(TableForm form) {
        return values()[FORMS.indexOf(form)];
    }

    public String sheet() {
        return form.name();
    }

    List<String> required() {
        return required;
    }

    private static Map<String, String> otherNames(List<String> required, List<String> optional) {
        return Spellings.OF_HEADINGS.entrySet().stream()
                .filter(entry -> required.contains(entry.getValue()) || optional.contains(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An enum's own constants cannot be used by its constructor. */
    private static final class Spellings {
        static final Map<String, String> OF_HEADINGS = Map.ofEntries(
                Map.entry("Nomor Induk Pegawai", "NIP"),
                Map.entry("NIP/NI PPPK", "NIP"),
                Map.entry("Nama Pegawai", "Nama"),
                Map.entry("Nama Lengkap", "Nama"),
                Map.entry("Jenjang", "Jenjang JF"),
                Map.entry("Jenjang Jabatan Fungsional", "Jenjang JF"),
                Map.entry("PNS ID", "ID SIASN"),
                Map.entry("pnsOrangId", "ID SIASN"),
                Map.entry("Tahun Predikat Kinerja", "Tahun Predikat"),
                Map.entry("TMT Jab", "TMT Jabatan"),
                Map.entry("Tgl Lahir", "Tanggal Lahir"),
                Map.entry("Golongan/Ruang", "Golongan"),
                Map.entry("Gol/Ruang", "Golongan"),
                Map.entry("Pangkat/Golongan", "Golongan"),
                Map.entry("Surel", "Email"),
                Map.entry("Alamat Email", "Email"),
                Map.entry("No HP", "Nomor HP"),
                Map.entry("Nomor Surat Keputusan", "Nomor SK"),
                Map.entry("No SK", "Nomor SK"));
    }
}
