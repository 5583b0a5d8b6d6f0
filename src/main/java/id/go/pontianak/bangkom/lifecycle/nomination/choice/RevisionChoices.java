package id.go.pontianak.bangkom.lifecycle.nomination.choice;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.decisionform.FormChoices;
import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Who corrects a proposal picks its replacement and another batch. HR of the city, who proposes anybody, still types a NIP. */
@Component
class RevisionChoices implements FormChoices {

    private final NominationStore store;
    private final NominationChoices choices;
    private final ProposablePeople people;
    private final Authority authority;
    private final Dates dates;
    private final MessageSourceAccessor messages;

    RevisionChoices(
            NominationStore store,
            NominationChoices choices,
            ProposablePeople people,
            Authority authority,
            Dates dates,
            MessageSource messages) {
        this.store = store;
        this.choices = choices;
        this.people = people;
        this.authority = authority;
        this.dates = dates;
        this.messages = new MessageSourceAccessor(messages);
    }

    @Override
    public String form() {
        return "reviseNominationForm";
    }

    @Override
    public FormField offered(FormField field, CaseNumber caseNumber, PersonId reader) {
        return switch (field.key()) {
            case "batch" -> picked(field, "nomination.revise.batch", otherBatches(store.load(caseNumber.value())));
            case "employeeNumber" ->
                authority.isCityHr(reader)
                        ? field
                        : picked(field, "nomination.revise.person", others(store.load(caseNumber.value()), reader));
            default -> field;
        };
    }

    private List<FormField.Option> otherBatches(Nomination nomination) {
        return choices.calling().stream()
                .filter(batch -> !batch.number().equals(nomination.batch()))
                .map(this::option)
                .toList();
    }

    private FormField.Option option(Batch batch) {
        return new FormField.Option(
                batch.number(),
                batch.title() + " · " + dates.date(batch.period().from()));
    }

    private List<FormField.Option> others(Nomination nomination, PersonId reader) {
        List<Person> all = people.of(reader, "").stream()
                .filter(person -> person.number() != null && !person.id().equals(nomination.person()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
        Map<PersonId, String> open = store.openNumbers(
                nomination.batch(), all.stream().map(Person::id).toList());
        return all.stream()
                .filter(person -> !open.containsKey(person.id()))
                .map(person -> new FormField.Option(
                        Objects.requireNonNull(person.number()),
                        String.join(
                                " · ", person.name(), Objects.toString(person.printedNumber(), ""), person.position())))
                .toList();
    }

    private FormField picked(FormField field, String key, List<FormField.Option> options) {
        return field.pickedFrom(text(key), text(key + ".help"), options);
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
