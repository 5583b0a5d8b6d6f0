package id.go.pontianak.bangkom.lifecycle.nomination.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.eligibility.EligibilityCheck;
import id.go.pontianak.bangkom.lifecycle.nomination.BulkNominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.nomination.choice.NominationChoices;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationPages;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.NominationView;
import id.go.pontianak.bangkom.lifecycle.nomination.reading.SentNominations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages for proposing show and do. */
@Component
class SubmissionPages {

    /** One person of a run with what became of him. */
    record RunRow(
            String name,
            @Nullable String number,
            BulkRuns.State state,
            @Nullable String messageKey,
            Object[] arguments) {}

    /** {@code deciders} decide next about those that were sent; nobody while it runs. */
    record Run(
            UUID id,
            Batch batch,
            int total,
            int done,
            boolean finished,
            long succeeded,
            List<String> deciders,
            List<RunRow> rows) {}

    private final Nominations nominations;
    private final BulkNominations bulk;
    private final NominationChoices choices;
    private final EligibilityCheck eligibility;
    private final NominationPages pages;
    private final SentNominations sent;
    private final AccessEvents events;

    SubmissionPages(
            Nominations nominations,
            BulkNominations bulk,
            NominationChoices choices,
            EligibilityCheck eligibility,
            NominationPages pages,
            SentNominations sent,
            AccessEvents events) {
        this.nominations = nominations;
        this.bulk = bulk;
        this.choices = choices;
        this.eligibility = eligibility;
        this.pages = pages;
        this.sent = sent;
        this.events = events;
    }

    void fill(SubmissionForm form, Model model, PersonId proposer) {
        model.addAttribute("batches", choices.calling());
        Optional<Batch> chosen = choices.chosen(form.getBatch());
        model.addAttribute("closed", chosen.isEmpty() && !form.getBatch().isBlank());
        model.addAttribute("batch", chosen.orElse(null));
        chosen.ifPresent(batch -> offer(batch, form, model, proposer));
    }

    /** The people, and of each work unit how many more may go together. */
    private void offer(Batch batch, SubmissionForm form, Model model, PersonId proposer) {
        NominationChoices.Choices all = choices.choices(batch.number(), proposer, form.getSearch());
        NominationChoices.Choices offered = form.isAble() ? all.able() : all;
        model.addAttribute("choices", offered);
        model.addAttribute(
                "room",
                eligibility.room(
                        offered.rows().stream()
                                .map(NominationChoices.Choice::person)
                                .toList(),
                        batch));
    }

    /** Sends it, and returns where the result is read: the nomination, or the run of many. */
    String submit(SubmissionForm form, PersonId proposer) {
        requireShortTexts(form);
        List<PersonId> persons = persons(form);
        if (form.getBatch().isBlank()) {
            throw RuleViolated.at("batch", "refusal.nomination.batch");
        }
        if (persons.size() == 1) {
            return "/nominations/" + nominations.submit(submission(form, persons.get(0)), proposer);
        }
        String motive = Reason.at("motive", form.getMotive());
        return "/nominations/runs/" + bulk.submitAll(form.getBatch(), persons, motive, form.getException(), proposer);
    }

    void fillReplacement(String number, SubmissionForm form, Model model, PersonId proposer) {
        NominationView replaced = pages.page(number, proposer);
        if (!replaced.actions().replace()) {
            throw new NotFound();
        }
        events.opened(replaced.person().id(), AccessEvents.CASE, number);
        form.setBatch(replaced.batch().number());
        model.addAttribute("nomination", replaced);
        model.addAttribute("choices", choices.choices(replaced.batch().number(), proposer, form.getSearch()));
    }

    private static void requireShortTexts(SubmissionForm form) {
        NominationActions.within("motive", form.getMotive());
        NominationActions.within("exception", form.getException());
        NominationActions.within("reason", form.getReason());
    }

    String replace(String number, SubmissionForm form, PersonId proposer) {
        requireShortTexts(form);
        form.setBatch(pages.page(number, proposer).batch().number());
        return nominations.replace(number, submission(form, persons(form).get(0)), form.why(), proposer);
    }

    Run run(UUID id, PersonId reader) {
        BulkRuns.Progress progress = bulk.progress(id, reader);
        Map<PersonId, String> names = bulk.names(
                progress.results().stream()
                        .map(result -> PersonId.of(result.key()))
                        .toList(),
                reader);
        Batch batch = bulk.batchOf(id);
        Map<PersonId, String> numbers = sent.numbers(batch.number(), names.keySet());
        return new Run(
                id,
                batch,
                progress.total(),
                progress.done(),
                progress.finished(),
                progress.results().stream()
                        .filter(result -> result.state() == BulkRuns.State.DONE)
                        .count(),
                progress.finished() ? sent.deciders(numbers.values()) : List.of(),
                progress.results().stream()
                        .filter(result -> names.containsKey(PersonId.of(result.key())))
                        .map(result -> row(result, names, numbers))
                        .toList());
    }

    private static RunRow row(BulkRuns.Result result, Map<PersonId, String> names, Map<PersonId, String> numbers) {
        PersonId person = PersonId.of(result.key());
        return new RunRow(
                Objects.requireNonNull(names.get(person)),
                numbers.get(person),
                result.state(),
                result.messageKey(),
                result.arguments().toArray());
    }

    private static Submission submission(SubmissionForm form, PersonId person) {
        return new Submission(form.getBatch(), person, form.getMotive(), form.getException());
    }

    private static List<PersonId> persons(SubmissionForm form) {
        try {
            List<PersonId> persons = form.getPerson().stream()
                    .filter(text -> !text.isBlank())
                    .map(PersonId::of)
                    .toList();
            if (persons.isEmpty()) {
                throw RuleViolated.at("person", "refusal.nomination.nobody");
            }
            return persons;
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
