package id.go.pontianak.bangkom.lifecycle.organiser.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserAnswer.Kind;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserLists;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Puts together what the page of an organiser shows to this reader. */
@Component
class OrganiserPages {

    /** {@code waiting} is the list that is not answered; {@code sendable}: seats are given, and this reader may send a list of them. */
    record Page(
            Batch batch,
            Provider organiser,
            List<SentList> lists,
            @Nullable SentList waiting,
            boolean writes,
            boolean sendable,
            List<Option> kinds) {}

    private final OrganiserLists lists;
    private final Batches batches;
    private final MessageSourceAccessor messages;

    OrganiserPages(OrganiserLists lists, Batches batches, MessageSource messages) {
        this.lists = lists;
        this.batches = batches;
        this.messages = new MessageSourceAccessor(messages);
    }

    Page of(String number, PersonId reader) {
        Provider organiser = lists.organiser(number, reader);
        Batch batch = batches.batch(number);
        List<SentList> sent = lists.listOf(number, reader);
        boolean writes = lists.mayWrite(reader);
        SentList latest = sent.isEmpty() ? null : sent.get(sent.size() - 1);
        return new Page(
                batch,
                organiser,
                sent,
                latest == null || latest.answer() != null ? null : latest,
                writes,
                writes && batch.status().seatsGiven(),
                Arrays.stream(Kind.values())
                        .map(kind -> new Option(kind.name(), text("organiser.answer." + kind)))
                        .toList());
    }

    /** For HR of the city; for others there is nothing to write. */
    Page writable(String number, PersonId writer) {
        Page page = of(number, writer);
        if (!page.writes()) {
            throw new NotFound();
        }
        return page;
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
