package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes training history from a file: all of it or, where one line has a fault, nothing. The same file twice credits once. */
@Service
@Transactional
public class HistoryImport {

    /** What is wrong, where a person finds it: {@code place} is the sheet, or the file itself; {@code column} is the heading. */
    public record Fault(String place, int row, String column, String messageKey, String value) {}

    /** {@code known} were credited before; {@code leftOut} are sheets that were not read. */
    public record Report(int credited, int known, List<Fault> faults, List<String> leftOut) {}

    private final HistoryLines lines;
    private final Ledger ledger;
    private final Authority authority;

    HistoryImport(HistoryLines lines, Ledger ledger, Authority authority) {
        this.lines = lines;
        this.ledger = ledger;
        this.authority = authority;
    }

    @Transactional(readOnly = true)
    public boolean permitted(Actor actor) {
        return actor.has(Role.ADMIN) || authority.isCityHr(actor.person());
    }

    public Report take(String fileName, byte[] content, Actor actor) {
        if (!permitted(actor)) {
            throw new NotFound();
        }
        HistoryLines.Parsed parsed = parse(new NamedFile(fileName, content));
        if (!parsed.faults().isEmpty()) {
            return new Report(0, 0, parsed.faults(), parsed.leftOut());
        }
        PersonId by = actor.person();
        int credited = (int) parsed.credits().stream()
                .filter(credit -> !certificateCredited(credit))
                .filter(credit -> ledger.credit(credit, by).isPresent())
                .count();
        return new Report(credited, parsed.credits().size() - credited, List.of(), parsed.leftOut());
    }

    /** The same certificate may have come by another path, such as evidence that the person handed in. */
    private boolean certificateCredited(Credit credit) {
        return ledger.findByCertificate(
                        credit.person(), credit.training().details().certificateNumber())
                .isPresent();
    }

    private HistoryLines.Parsed parse(NamedFile file) {
        try {
            HistoryLines.Parsed parsed = lines.parse(file);
            if (!parsed.found()) {
                throw RuleViolated.at("file", "ledger.import.noTable", String.join(", ", parsed.leftOut()));
            }
            return parsed;
        } catch (UnreadableSpreadsheet unreadable) {
            throw RuleViolated.at("file", "document." + unreadable.reason(), unreadable.file());
        }
    }
}
