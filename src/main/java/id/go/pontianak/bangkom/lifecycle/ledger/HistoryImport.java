package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.document.SheetRow;
import id.go.pontianak.bangkom.foundation.document.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.document.UnreadableSpreadsheet;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes training history from a file: all of it or, where one line has a fault, nothing. The same file twice credits once. */
@Service
@Transactional
public class HistoryImport {

    /** What is wrong, where a person finds it; {@code column} is the heading. */
    public record Fault(int row, String column, String messageKey, String value) {}

    /** {@code known} were credited before. */
    public record Report(int credited, int known, List<Fault> faults) {}

    private final SpreadsheetReader reader;
    private final HistoryLines lines;
    private final Ledger ledger;
    private final Authority authority;

    HistoryImport(SpreadsheetReader reader, HistoryLines lines, Ledger ledger, Authority authority) {
        this.reader = reader;
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
        HistoryLines.Parsed parsed = lines.parse(read(fileName, content));
        if (!parsed.faults().isEmpty()) {
            return new Report(0, 0, parsed.faults());
        }
        PersonId by = actor.person();
        int credited = (int) parsed.credits().stream()
                .filter(credit -> ledger.credit(credit, by).isPresent())
                .count();
        return new Report(credited, parsed.credits().size() - credited, List.of());
    }

    private List<SheetRow> read(String fileName, byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        try {
            reader.read(fileName, content, rows::add);
        } catch (UnreadableSpreadsheet unreadable) {
            throw RuleViolated.at("file", "document." + unreadable.reason());
        }
        return rows;
    }
}
