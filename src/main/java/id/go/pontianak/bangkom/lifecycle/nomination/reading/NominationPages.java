package id.go.pontianak.bangkom.lifecycle.nomination.reading;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.eligibility.FindingTexts;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one nomination, as its reader may see it. */
@Service
@Transactional(readOnly = true)
public class NominationPages {

    private final ReadableNominations readable;
    private final StepViews steps;
    private final PermittedActions actions;
    private final FindingTexts findings;
    private final Batches batches;
    private final Catalogue catalogue;
    private final Directory directory;

    NominationPages(
            ReadableNominations readable,
            StepViews steps,
            PermittedActions actions,
            FindingTexts findings,
            Batches batches,
            Catalogue catalogue,
            Directory directory) {
        this.readable = readable;
        this.steps = steps;
        this.actions = actions;
        this.findings = findings;
        this.batches = batches;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    /** {@code NotFound} for whoever is not concerned. */
    public NominationView page(String number, PersonId reader) {
        Nomination nomination = readable.of(number, reader);
        Batch batch = batches.batch(nomination.batch());
        Person nominee = directory.person(nomination.person());
        boolean ended = nomination.status().ended();
        return new NominationView(
                number,
                nomination.version(),
                nomination.status(),
                nomination.waitUntil(),
                nomination.endReason(),
                nomination.questions(),
                nominee,
                directory.unit(nomination.unit()).name(),
                catalogue.programme(nomination.subject().programme()).name(),
                batch,
                proposed(nomination),
                steps.of(nomination, reader),
                ended ? List.of() : steps.forecast(nomination),
                ended ? List.of() : findings.of(nominee, batch, reader),
                actions.offices(nomination, reader),
                actions.of(nomination, batch, reader));
    }

    private NominationView.Proposed proposed(Nomination nomination) {
        return new NominationView.Proposed(
                directory.person(nomination.proposer()).name(),
                nomination.subject().initiator(),
                nomination.submittedAt(),
                nomination.subject().motive(),
                nomination.subject().exception(),
                nomination.subject().replaces());
    }
}
