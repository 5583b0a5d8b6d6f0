package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ItemChanges;
import id.go.pontianak.bangkom.lifecycle.examination.domain.ItemRows;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds, changes, approves and withdraws questions. A change is a new version and none is ever edited or deleted: answers that were given
 * name the version that was asked. What one person wrote another approves (four eyes). Each deed locks the bank.
 */
@Service
@Transactional
public class BankKeeping {

    /** More than anybody reads through. */
    public static final int MOST_ITEMS = 1000;

    private final BankRights rights;
    private final ItemRows rows;
    private final ItemChanges changes;
    private final Rescoring rescoring;
    private final Journal journal;

    BankKeeping(BankRights rights, ItemRows rows, ItemChanges changes, Rescoring rescoring, Journal journal) {
        this.rights = rights;
        this.rows = rows;
        this.changes = changes;
        this.rescoring = rescoring;
        this.journal = journal;
    }

    /** The number under which the journal keeps what happens to a bank. */
    public static CaseNumber journalOf(String programme) {
        return new CaseNumber("BANK-" + programme);
    }

    /** Returns the number of the new question, which waits for approval. */
    public int add(PersonId by, String programme, ItemText text) {
        begin(by, programme);
        int number = added(by, programme, text);
        record(programme, Deed.of("added", by), "item", number);
        return number;
    }

    /** As many as a file holds, which wait like any other; a fault of one leaves all out. */
    public void addAll(PersonId by, String programme, List<ItemText> texts) {
        begin(by, programme);
        texts.forEach(text -> added(by, programme, text));
        record(programme, Deed.of("imported", by), "count", texts.size());
    }

    public void change(PersonId by, String programme, int number, ItemText text) {
        begin(by, programme);
        Item before = inUse(programme, number);
        if (before.text().equals(text)) {
            throw RuleViolated.of("refusal.catalogue.unchanged");
        }
        requireSense(programme, text, number);
        changes.insertVersion(before.id(), before.version() + 1, text, by);
        record(programme, Deed.of("changed", by), "item", number);
    }

    public void withdraw(PersonId by, String programme, int number, @Nullable String reason) {
        begin(by, programme);
        Item item = inUse(programme, number);
        String text = Reason.of(reason);
        changes.withdraw(item.id(), by, text);
        rescoring.without(item.id(), by, text);
        record(programme, Deed.of("withdrawn", by).because(text), "item", number);
    }

    public void approve(PersonId by, String programme, int number) {
        begin(by, programme);
        Item item = inUse(programme, number);
        if (item.approved()) {
            throw new NotPossibleNow("refusal.examination.approved");
        }
        if (by.equals(item.writer())) {
            throw RuleViolated.of("refusal.examination.ownItem");
        }
        changes.approve(item, by);
        record(programme, Deed.of("approved", by), "item", number);
    }

    /** All that wait and are of somebody else's hand; returns how many. */
    public int approveAll(PersonId by, String programme) {
        begin(by, programme);
        List<Item> waiting = rows.list(programme, new ItemFilter("", "", Item.State.DRAFT)).stream()
                .filter(item -> !by.equals(item.writer()))
                .toList();
        if (waiting.isEmpty()) {
            throw RuleViolated.of("refusal.examination.nothingWaits");
        }
        waiting.forEach(item -> changes.approve(item, by));
        record(programme, Deed.of("approvedAll", by), "count", waiting.size());
        return waiting.size();
    }

    /** For tests that are opened from now on. */
    public void rule(PersonId by, String programme, BankRules rules) {
        begin(by, programme);
        if (rows.rules(programme).filter(rules::equals).isPresent()) {
            throw RuleViolated.of("refusal.catalogue.unchanged");
        }
        changes.rules(programme, rules);
        journal.record(
                journalOf(programme),
                Deed.of("journal.bank.rules", by),
                Map.of("minutes", String.valueOf(rules.minutes()), "passing", String.valueOf(rules.passing())));
    }

    private void begin(PersonId by, String programme) {
        rights.requireKeeper(by, programme);
        changes.lock(programme);
    }

    private int added(PersonId by, String programme, ItemText text) {
        requireSense(programme, text, 0);
        int number = changes.nextNumber(programme);
        if (number > MOST_ITEMS) {
            throw RuleViolated.of("refusal.examination.full", MOST_ITEMS);
        }
        changes.insert(programme, number, text, by);
        return number;
    }

    private Item inUse(String programme, int number) {
        Item item = rows.find(programme, number).orElseThrow(NotFound::new);
        if (item.withdrawn() != null) {
            throw new NotPossibleNow("refusal.examination.withdrawn");
        }
        return item;
    }

    private void requireSense(String programme, ItemText text, int number) {
        for (ItemText.Problem problem : text.problems()) {
            throw RuleViolated.at(problem.field(), "importing.fault.item." + problem.kind());
        }
        rows.list(programme, ItemFilter.IN_USE).stream()
                .filter(other ->
                        other.number() != number && other.text().sameAs().equals(text.sameAs()))
                .findFirst()
                .ifPresent(same -> {
                    throw RuleViolated.at("stem", "refusal.examination.twice", same.number());
                });
    }

    private void record(String programme, Deed deed, String fact, int value) {
        journal.record(journalOf(programme), deed.under("journal.bank."), Map.of(fact, String.valueOf(value)));
    }
}
