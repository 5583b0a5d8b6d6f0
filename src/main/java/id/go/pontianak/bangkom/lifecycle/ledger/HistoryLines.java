package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.spreadsheet.FoundTable;
import id.go.pontianak.bangkom.foundation.spreadsheet.LeftOut;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableForm;
import id.go.pontianak.bangkom.foundation.spreadsheet.TableReader;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programme;
import id.go.pontianak.bangkom.lifecycle.ledger.HistoryImport.Fault;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the lines of a training history: who, what, when, how many learning hours, and what proves it; who held it where it is known. */
@Component
class HistoryLines {

    /** {@code found} is false when no sheet has the columns of a history. */
    record Parsed(boolean found, List<Credit> credits, List<Fault> faults, List<String> leftOut) {}

    static final String NUMBER = "nip";
    static final String PROGRAMME = "kode_program";
    static final String TITLE = "judul";
    static final String COMPLETED = "tanggal_selesai";
    static final String HOURS = "jp";
    static final String EVIDENCE = "bukti";
    static final String STARTED = "tanggal_mulai";
    static final String PROVIDER = "penyelenggara";
    static final String CERTIFICATE = "nomor_sertifikat";
    private static final TableForm FORM = new TableForm(
            "Riwayat",
            List.of(NUMBER, PROGRAMME, TITLE, COMPLETED, HOURS, EVIDENCE),
            List.of(STARTED, PROVIDER, CERTIFICATE),
            Map.of(
                    "Nama Pelatihan",
                    TITLE,
                    "Judul Pelatihan",
                    TITLE,
                    "Jam Pelajaran",
                    HOURS,
                    "Tgl Selesai",
                    COMPLETED,
                    "Tgl Mulai",
                    STARTED,
                    "No Sertifikat",
                    CERTIFICATE));

    /** Nobody mends more at once. */
    private static final int MOST_FAULTS = 1000;

    private final SpreadsheetReader reader;
    private final Directory directory;
    private final Catalogue catalogue;
    private final Clock clock;

    HistoryLines(SpreadsheetReader reader, Directory directory, Catalogue catalogue, Clock clock) {
        this.reader = reader;
        this.directory = directory;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What one file is read into, and what its lines are compared with. */
    record Reading(
            Directory directory,
            Map<String, Programme> programmes,
            LocalDate today,
            List<Credit> credits,
            List<Fault> faults) {

        void row(FoundTable table, SheetRow row) {
            if (faults.size() < MOST_FAULTS) {
                new HistoryLine(this, table, row).credit().ifPresent(credits::add);
                if (faults.size() >= MOST_FAULTS) {
                    faults.add(new Fault(
                            table.place(),
                            row.number(),
                            "",
                            "ledger.import.tooManyFaults",
                            String.valueOf(MOST_FAULTS)));
                }
            }
        }
    }

    Parsed parse(NamedFile file) throws UnreadableSpreadsheet {
        Map<String, Programme> programmes =
                catalogue.listProgrammes().stream().collect(Collectors.toMap(Programme::code, Function.identity()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), City.ZONE);
        Reading reading = new Reading(directory, programmes, today, new ArrayList<>(), new ArrayList<>());
        TableReader tables = new TableReader(reader, List.of(FORM), reading::row);
        tables.read(List.of(file));
        List<Fault> faults = new ArrayList<>();
        for (FoundTable table : tables.tables()) {
            table.missing()
                    .forEach(column -> faults.add(new Fault(
                            table.place(), table.headingRow(), column, "ledger.import.columnMissing", column)));
        }
        faults.addAll(reading.faults());
        List<String> leftOut = tables.leftOut().stream().map(LeftOut::place).toList();
        return new Parsed(!tables.tables().isEmpty(), reading.credits(), faults, leftOut);
    }
}
