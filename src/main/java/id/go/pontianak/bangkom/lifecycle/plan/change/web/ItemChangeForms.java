package id.go.pontianak.bangkom.lifecycle.plan.change.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChange;
import id.go.pontianak.bangkom.lifecycle.plan.change.ItemChangeList;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanForms;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanItemFields;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of changes of items and what each shows of them (optimistic lock). */
@Component
class ItemChangeForms implements FormRoute.Source {

    private static final String CHANGES = "/plans/{year}/changes";
    private static final String CHANGE = CHANGES + "/{number}";

    private final ItemChangeList changes;

    ItemChangeForms(ItemChangeList changes) {
        this.changes = changes;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(CHANGES + "/new", CHANGES + "/new"),
                FormRoute.of(CHANGE + "/edit", CHANGE + "/edit").showing(CHANGE, this::change),
                FormRoute.of(CHANGE + "/hand-up", CHANGE).showing(CHANGE, this::change),
                FormRoute.of(CHANGE + "/withdraw", CHANGE),
                FormRoute.of(CHANGE + "/letter", CHANGE));
    }

    private Shown change(Map<String, String> variables) {
        ItemChange change = changes.find(variables.getOrDefault("number", ""));
        Shown shown = Shown.ofCase(change.number());
        PlanItemEntry entry = change.entry();
        if (entry == null) {
            return shown.fact("plan.total", change.total());
        }
        shown = PlanForms.content(shown, entry.content());
        for (Map.Entry<String, String> field : PlanItemFields.of(entry).entrySet()) {
            shown = shown.field(field.getKey(), PlanForms.label(field.getKey(), entry.costs()), field.getValue());
        }
        return shown;
    }
}
