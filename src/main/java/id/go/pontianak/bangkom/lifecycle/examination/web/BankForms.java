package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.BankRules;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemFilter;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import id.go.pontianak.bangkom.lifecycle.examination.bank.Banks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The forms of a question bank and what each shows of it (optimistic lock). */
@Component
class BankForms implements FormRoute.Source {

    private static final String BANK = "/programmes/{code}/bank";
    private static final String ITEM = BANK + "/{number}";

    private final Banks banks;
    private final CurrentUser user;

    BankForms(Banks banks, CurrentUser user) {
        this.banks = banks;
        this.user = user;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(BANK + "/new", BANK + "/new"),
                FormRoute.of(BANK + "/rules", BANK + "/rules").showing(BANK + "/rules", this::rules),
                FormRoute.of(BANK + "/import", BANK + "/import"),
                FormRoute.of(BANK + "/import/{id}/confirm", BANK + "/import/{id}"),
                FormRoute.of(BANK + "/import/{id}/discard", BANK + "/import/{id}"),
                FormRoute.of(BANK + "/approve", BANK).showing(BANK, this::waiting),
                FormRoute.of(ITEM + "/edit", ITEM + "/edit").showing(ITEM, this::all),
                FormRoute.of(ITEM + "/approve", ITEM).showing(ITEM, this::all),
                FormRoute.of(ITEM + "/withdraw", ITEM).showing(ITEM, this::all));
    }

    private Shown rules(Map<String, String> variables) {
        String code = variables.getOrDefault("code", "");
        BankRules rules = banks.rules(user.actor().person(), code);
        return Shown.ofCase(BankKeeping.journalOf(code))
                .field("minutes", "examination.rules.minutes", rules.minutes())
                .field("passing", "examination.rules.passing", rules.passing());
    }

    /** Approved is what was read: a question that changed meanwhile, or came, is shown first. */
    private Shown waiting(Map<String, String> variables) {
        String code = variables.getOrDefault("code", "");
        String drafts = banks.list(user.actor().person(), code, new ItemFilter("", "", Item.State.DRAFT)).stream()
                .map(item -> item.number() + "." + item.version())
                .collect(Collectors.joining(", "));
        return Shown.ofCase(BankKeeping.journalOf(code)).fact("examination.state.DRAFT", drafts);
    }

    private Shown all(Map<String, String> variables) {
        String code = variables.getOrDefault("code", "");
        Item item = banks.item(user.actor().person(), code, BankPages.number(variables.getOrDefault("number", "")));
        ItemForm form = ItemForm.of(item.text());
        ItemText text = item.text();
        return Shown.ofCase(BankKeeping.journalOf(code))
                .field("topic", "examination.topic", text.topic())
                .field("competency", "examination.competency", text.competency())
                .field("stem", "examination.stem", text.stem())
                .field("a", "examination.option.a", form.a())
                .field("b", "examination.option.b", form.b())
                .field("c", "examination.option.c", form.c())
                .field("d", "examination.option.d", form.d())
                .field("e", "examination.option.e", form.e())
                .field("f", "examination.option.f", form.f())
                .field("key", "examination.key", form.key())
                .field("explanation", "examination.explanation", text.explanation())
                .field("level", "examination.level", "#examination.level." + text.level())
                .field("use", "examination.use", "#examination.use." + form.use())
                .fact("examination.state", "#examination.state." + item.state())
                .fact("examination.version", item.version());
    }
}
