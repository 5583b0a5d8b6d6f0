package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Candidacy;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ProposedList.Candidate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Those who want to take part, supplied by a later module, with their points. */
@Component
public class Candidates {

    private final ObjectProvider<Candidacies> candidacies;
    private final Ranking ranking;
    private final Preferences preferences;
    private final BusinessClock clock;

    Candidates(ObjectProvider<Candidacies> candidacies, Ranking ranking, Preferences preferences, BusinessClock clock) {
        this.candidacies = candidacies;
        this.ranking = ranking;
        this.preferences = preferences;
        this.clock = clock;
    }

    public Candidacies all() {
        return candidacies.getObject();
    }

    /** Ready to be selected, scored as of today. */
    public List<Candidate> ready(String batch) {
        Map<String, Integer> places = preferences.of(batch);
        LocalDate today = clock.today();
        return all().ready(batch).stream()
                .map(candidacy -> new Candidate(
                        candidacy,
                        ranking.score(candidacy, today),
                        places.getOrDefault(candidacy.nomination(), Candidate.NO_PREFERENCE)))
                .toList();
    }

    /** Without facts there are no points. */
    public Ranking.Score scoreOf(String batch, String nomination) {
        return all().ready(batch).stream()
                .filter(candidacy -> candidacy.nomination().equals(nomination))
                .findFirst()
                .map((Candidacy candidacy) -> ranking.score(candidacy, clock.today()))
                .orElse(new Ranking.Score(List.of()));
    }

    public void offered(Seat offer) {
        Instant until = Objects.requireNonNull(offer.offerUntil());
        all().offered(offer.nomination(), until);
    }
}
