package id.go.pontianak.bangkom.lifecycle.letter.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letters of a batch, for whoever runs it and for auditors. */
@Component
class LetterTab implements BatchPart {

    private final Letters letters;

    LetterTab(Letters letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return letters.mayRead(batch.number(), person)
                ? Optional.of(new Link("letter.tab", "/batches/" + batch.number() + "/letters"))
                : Optional.empty();
    }
}
