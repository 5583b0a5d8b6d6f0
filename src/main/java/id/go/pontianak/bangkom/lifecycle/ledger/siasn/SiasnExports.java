package id.go.pontianak.bangkom.lifecycle.ledger.siasn;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerRights;
import id.go.pontianak.bangkom.lifecycle.ledger.siasn.ExportRows.Made;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Incremental export to SIASN: each file takes the rows of the ledger that no earlier one took, so that a credit is sent once and a
 * reversal after it as a row to be taken back there. HR analysts make the files; each stays and leaves a line in the journal.
 */
@Service
@Transactional
class SiasnExports {

    private final ExportRows rows;
    private final LedgerRights rights;
    private final Journal journal;
    private final Clock clock;

    SiasnExports(ExportRows rows, LedgerRights rights, Journal journal, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** How many rows have not gone out, by part; {@link #possible} says whether a file can be made of them. */
    @Transactional(readOnly = true)
    Map<ExportPart, Integer> waiting(PersonId reader) {
        rights.requireKeeper(reader);
        return rows.countNew();
    }

    /** Whether anything of it goes into a file. */
    static boolean possible(Map<ExportPart, Integer> waiting) {
        return waiting.keySet().stream().anyMatch(ExportPart::sent);
    }

    @Transactional(readOnly = true)
    List<Made> list(PersonId reader) {
        rights.requireKeeper(reader);
        return rows.list();
    }

    /** Refused where nothing has come since the last one. */
    int make(PersonId by) {
        rights.requireKeeper(by);
        rows.lock();
        Map<ExportPart, Integer> counts = rows.countNew();
        if (!possible(counts)) {
            throw new NotPossibleNow("refusal.ledger.nothingToExport");
        }
        int no = rows.make(clock.instant(), by);
        record(no, "journal.ledger.exported", by, counts);
        return no;
    }

    /**
     * The rows that went into the file, with names, numbers and identifiers as the directory and the catalogue have them now: which rows they are
     * was decided once, what is written in them is read live. That the file was opened stands in the journal.
     */
    Map<ExportPart, List<ExportLine>> open(int no, PersonId reader) {
        rights.requireKeeper(reader);
        Made made = rows.find(no).orElseThrow(NotFound::new);
        record(no, "journal.ledger.exportOpened", reader, made.counts());
        return made.counts().keySet().stream()
                .filter(ExportPart::sent)
                .collect(Collectors.toMap(part -> part, part -> rows.lines(no, part)));
    }

    private void record(int no, String action, PersonId by, Map<ExportPart, Integer> counts) {
        int sent = counts.entrySet().stream()
                .filter(part -> part.getKey().sent())
                .mapToInt(Map.Entry::getValue)
                .sum();
        journal.record(journalOf(no), Deed.of(action, by), Map.of("rows", String.valueOf(sent)));
    }

    static CaseNumber journalOf(int no) {
        return new CaseNumber("SIASN-" + no);
    }
}
