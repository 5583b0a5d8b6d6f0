package id.go.pontianak.bangkom.foundation.directory.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of the file with their columns, as the city names them. */
enum Layout {
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
                    "Kedudukan Hukum")),
    HOLDER(
            "Pemangku",
            List.of("Kode Jabatan", "NIP", "Jenis Penugasan", "Mulai"),
            List.of("Nama", "Email", "Sampai", "Nomor SK"));

    private final String sheet;
    private final List<String> required;
    private final List<String> optional;

    Layout(String sheet, List<String> required, List<String> optional) {
        this.sheet = sheet;
        this.required = required;
        this.optional = optional;
    }

    String sheet() {
        return sheet;
    }

    List<String> required() {
        return required;
    }

    List<String> columns() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** By the name of a sheet, or of a CSV file such as {@code 2026-11 pegawai.csv}. */
    static Optional<Layout> of(String sheetName) {
        String name = sheetName.strip();
        return Arrays.stream(values())
                .filter(layout -> name.equalsIgnoreCase(layout.sheet))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(layout -> name.matches("(?i).*\\b" + layout.sheet + "\\b.*"))
                        .findFirst());
    }
}
