package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.examination.BankRules;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemFilter;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import id.go.pontianak.bangkom.lifecycle.examination.bank.Banks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A bank as a list, and one question of it. */
@Component
@Transactional(readOnly = true)
class BankPages {

    /** One page of the list; {@code waiting} are drafts this person may approve. */
    record ListPage(
            ProgrammeEntry programme,
            List<Item> rows,
            int found,
            boolean empty,
            long waiting,
            List<String> topics,
            int first,
            @Nullable String previous,
            @Nullable String next) {}

    /** A question with its versions; {@code mayApprove}: it waits, and somebody else wrote it. */
    record ItemPage(ProgrammeEntry programme, Item item, List<Item> versions, boolean mayApprove) {}

    private final Banks banks;
    private final MessageSourceAccessor messages;

    BankPages(Banks banks, MessageSource messages) {
        this.banks = banks;
        this.messages = new MessageSourceAccessor(messages);
    }

    ListPage list(PersonId by, String code, BankAddress address) {
        ProgrammeEntry programme = banks.programme(by, code);
        List<Item> found = banks.list(by, code, address.filter());
        List<Item> used = banks.list(by, code, ItemFilter.IN_USE);
        List<String> topics = banks.topics(by, code);
        int page = address.pageOf(found.size());
        int first = (page - 1) * BankAddress.PAGE;
        return new ListPage(
                programme,
                found.subList(first, Math.min(found.size(), first + BankAddress.PAGE)),
                found.size(),
                topics.isEmpty(),
                used.stream().filter(item -> waitsFor(by, item)).count(),
                topics,
                first + 1,
                address.at(code, page - 1, found.size()),
                address.at(code, page + 1, found.size()));
    }

    ItemPage item(PersonId by, String code, String number) {
        int known = number(number);
        ProgrammeEntry programme = banks.programme(by, code);
        Item item = banks.item(by, code, known);
        return new ItemPage(programme, item, banks.versions(by, code, known), waitsFor(by, item));
    }

    BankRules rules(PersonId by, String code) {
        return banks.rules(by, code);
    }

    /** The questions that are asked in tests. */
    List<Item> asked(PersonId by, String code) {
        return banks.list(by, code, ItemFilter.IN_USE).stream()
                .filter(item -> !item.text().practice())
                .toList();
    }

    ProgrammeEntry programme(PersonId by, String code) {
        return banks.programme(by, code);
    }

    /** What can be chosen in the form of a question. */
    Map<String, Object> choices() {
        return Map.of(
                "keys",
                IntStream.rangeClosed(1, ItemText.MOST_OPTIONS)
                        .mapToObj(ItemText::letter)
                        .map(letter -> new Option(letter, letter.toUpperCase(Locale.ROOT)))
                        .toList(),
                "levels",
                options("examination.level.", "1", "2", "3"),
                "uses",
                options("examination.use.", "test", "practice"));
    }

    /** What is no number names no question. */
    static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    private List<Option> options(String prefix, String... values) {
        return Stream.of(values)
                .map(value -> new Option(value, messages.getMessage(prefix + value)))
                .toList();
    }

    private static boolean waitsFor(PersonId by, Item item) {
        return item.state() == Item.State.DRAFT && !by.equals(item.writer());
    }
}
