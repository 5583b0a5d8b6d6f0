package id.go.pontianak.bangkom.lifecycle.plan.change.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChange;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads changes of items behind the lock of their case and row, and keeps them; what an item shall be is kept as JSON. */
@Component
public class ItemChangeStore {

    private final ItemChangeCases cases;
    private final CaseLock caseLock;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ItemChangeStore(ItemChangeCases cases, CaseLock caseLock, JdbcClient jdbc, ObjectMapper json) {
        this.cases = cases;
        this.caseLock = caseLock;
        this.jdbc = jdbc;
        this.json = json;
    }

    public ItemChangeCase load(String number) {
        return cases.findById(number).orElseThrow(NotFound::new);
    }

    public ItemChangeCase locked(String number) {
        if (jdbc.sql("SELECT number FROM plan_item_change WHERE number = ? FOR UPDATE")
                .param(number)
                .query(String.class)
                .list()
                .isEmpty()) {
            throw new NotFound();
        }
        return load(number);
    }

    /** The case, then the change. Load no change in the transaction before: it would be shown as it was. */
    public ItemChangeCase lockedCase(String number) {
        caseLock.take(new CaseNumber(number));
        return locked(number);
    }

    public ItemChangeCase save(ItemChangeCase change) {
        return cases.saveAndFlush(change);
    }

    public List<ItemChangeCase> ofYear(int year) {
        return cases.ofYear(year);
    }

    /** The latest first. */
    public List<ItemChangeCase> ofItem(String item) {
        return cases.ofItem(item);
    }

    /** That of the item for its first change, with {@code -2} for the second; call behind the lock of the year's plan. */
    public String nextNumber(String item) {
        int before = cases.ofItem(item).size();
        return before == 0 ? item : item + '-' + (before + 1);
    }

    /** What the item shall be. */
    public void describe(ItemChangeCase change, String title, Rupiah total, PlanItemEntry entry) {
        describe(change, title, total);
        change.shallBe(write(entry));
    }

    /** Only its status changes. */
    public void describe(ItemChangeCase change, String title, Rupiah total) {
        change.describe(title, total.amount());
    }

    public ItemChange read(ItemChangeCase change) {
        ItemChangeMatter matter = change.matter();
        return new ItemChange(
                change.number(),
                matter.year(),
                matter.item(),
                matter.kind(),
                change.status(),
                matter.title(),
                matter.entryJson().map(this::read).orElse(null),
                new Rupiah(matter.total()),
                matter.ground(),
                matter.letter().orElse(null),
                matter.letterFile().orElse(null),
                matter.openedBy(),
                matter.openedAt(),
                change.returnedBecause().orElse(null),
                change.trail().revision());
    }

    private PlanItemEntry read(String entry) {
        return JsonText.read(json, entry, PlanItemEntry.class);
    }

    private String write(PlanItemEntry entry) {
        return JsonText.write(json, entry);
    }
}
