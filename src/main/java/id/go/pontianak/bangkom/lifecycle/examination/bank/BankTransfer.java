package id.go.pontianak.bangkom.lifecycle.examination.bank;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.importing.ImportRecord;
import id.go.pontianak.bangkom.foundation.importing.Preview;
import id.go.pontianak.bangkom.foundation.importing.PreviewRow;
import id.go.pontianak.bangkom.foundation.importing.Uploads;
import id.go.pontianak.bangkom.foundation.importing.Uploads.Outcome;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.BankRights;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemFilter;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ItemRows;
import id.go.pontianak.bangkom.lifecycle.examination.exchange.BankFiles;
import id.go.pontianak.bangkom.lifecycle.examination.exchange.ReadItems;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Banks taken along and brought in: a file is read whole, everything wrong with it is said at once, and what it would add is shown before
 * it is added. Questions the bank already has are left alone.
 */
@Service
@Transactional
public class BankTransfer {

    /** So many lines of each kind are shown. */
    public static final int SHOWN = 200;

    private static final String NEW = "NEW";

    private final BankRights rights;
    private final BankKeeping keeping;
    private final BankFiles files;
    private final ItemRows rows;
    private final Uploads uploads;

    BankTransfer(BankRights rights, BankKeeping keeping, BankFiles files, ItemRows rows, Uploads uploads) {
        this.rights = rights;
        this.keeping = keeping;
        this.files = files;
        this.rows = rows;
        this.uploads = uploads;
    }

    /** All questions that are not withdrawn. */
    @Transactional(readOnly = true)
    public void write(PersonId by, String programme, BankFormat format, OutputStream out) throws IOException {
        rights.requireKeeper(by, programme);
        files.write(format, rows.list(programme, ItemFilter.IN_USE), out);
    }

    /** What the file would add, to be looked at; takes the place of one that waits. */
    public UUID upload(PersonId by, String programme, NamedFile file) {
        rights.requireKeeper(by, programme);
        return uploads.upload(kind(programme), List.of(file), by, preview(programme, files.read(file, programme)));
    }

    public Outcome confirm(PersonId by, String programme, UUID id) {
        rights.requireKeeper(by, programme);
        ReadItems read = files.read(uploads.begin(kind(programme), id).get(0), programme);
        Map<String, Item> known = known(programme);
        return uploads.confirm(id, by, preview(programme, read), () -> {
            keeping.addAll(
                    by,
                    programme,
                    read.entries().stream()
                            .map(ReadItems.Entry::text)
                            .filter(text -> !known.containsKey(text.sameAs()))
                            .toList());
            return Optional.empty();
        });
    }

    public void discard(PersonId by, String programme, UUID id) {
        rights.requireKeeper(by, programme);
        uploads.discard(kind(programme), id, by);
    }

    @Transactional(readOnly = true)
    public ImportRecord find(PersonId by, String programme, UUID id) {
        rights.requireKeeper(by, programme);
        return uploads.find(kind(programme), id);
    }

    /** The lines of one kind: NEW or KNOWN. */
    @Transactional(readOnly = true)
    public List<PreviewRow> rows(PersonId by, String programme, UUID id, String ofKind) {
        rights.requireKeeper(by, programme);
        return uploads.rows(kind(programme), id, ofKind, 0, SHOWN);
    }

    @Transactional(readOnly = true)
    public List<Fault> faults(PersonId by, String programme, UUID id, Fault.Severity severity) {
        rights.requireKeeper(by, programme);
        return uploads.faults(kind(programme), id, severity, SHOWN);
    }

    private Preview preview(String programme, ReadItems read) {
        Map<String, Item> known = known(programme);
        List<PreviewRow> lines = new ArrayList<>();
        for (ReadItems.Entry entry : read.entries()) {
            ItemText text = entry.text();
            Item same = known.get(text.sameAs());
            String number = same == null ? "" : String.valueOf(same.number());
            lines.add(new PreviewRow(
                    same == null ? NEW : "KNOWN", text.topic(), entry.line(), number, text.stem(), options(text)));
        }
        long added = lines.stream().filter(line -> line.kind().equals(NEW)).count();
        if (added + rows.count(programme) > BankKeeping.MOST_ITEMS) {
            read.error(1, "", "item.full", BankKeeping.MOST_ITEMS);
        }
        return new Preview(read.faults(), lines);
    }

    private static String options(ItemText text) {
        List<String> options = new ArrayList<>();
        for (int number = 1; number <= text.options().size(); number++) {
            options.add(ItemText.letter(number)
                    + (number == text.key() ? "*) " : ") ")
                    + text.options().get(number - 1));
        }
        return String.join("  ", options);
    }

    private Map<String, Item> known(String programme) {
        return rows.list(programme, ItemFilter.IN_USE).stream()
                .collect(Collectors.toMap(item -> item.text().sameAs(), Function.identity(), (one, other) -> one));
    }

    private static String kind(String programme) {
        return "bank:" + programme;
    }
}
