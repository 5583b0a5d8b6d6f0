package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.attainment.LevelTeam.Waiting;
import id.go.pontianak.bangkom.lifecycle.attainment.domain.ProposalRows;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A superior agrees to levels his people may have reached, or gives another one with a reason, which the person reads in his profile; the
 * level before stays in the log. Whoever does not answer for the person's superior today is answered as if there were nothing.
 */
@Service
@Transactional
public class LevelDecisions {

    private final LevelTeam team;
    private final ProposalRows rows;
    private final Ratings ratings;
    private final LevelAsking asking;
    private final Journal journal;
    private final BusinessClock clock;

    LevelDecisions(
            LevelTeam team,
            ProposalRows rows,
            Ratings ratings,
            LevelAsking asking,
            Journal journal,
            BusinessClock clock) {
        this.team = team;
        this.rows = rows;
        this.ratings = ratings;
        this.asking = asking;
        this.journal = journal;
        this.clock = clock;
    }

    /** Number under which the journal keeps what was decided about the people of a batch; the batch itself has other readers. */
    public static CaseNumber journalOf(String batch) {
        return new CaseNumber("LEVELS-" + batch);
    }

    /** Whether this person has decided something of this batch. */
    @Transactional(readOnly = true)
    public boolean hasDecided(String batch, PersonId person) {
        return journal.hasActed(person, journalOf(batch));
    }

    /** All of these proposals, as they stood on the page; refused where none was chosen, or one waits for him no more. How many. */
    public int agree(String batch, Set<UUID> chosen, PersonId by) {
        List<Waiting> mine = mine(batch, by);
        if (chosen.isEmpty()) {
            throw RuleViolated.of("refusal.attainment.none");
        }
        Set<UUID> known = mine.stream().map(one -> one.proposal().id()).collect(Collectors.toSet());
        if (!known.containsAll(chosen)) {
            throw new NotPossibleNow("refusal.attainment.decided");
        }
        mine.stream()
                .filter(one -> chosen.contains(one.proposal().id()))
                .forEach(one -> decide(one, rating(one, one.proposal().level(), by)));
        asking.follow(batch);
        return chosen.size();
    }

    /** Another level than the proposed one, 0 to 5, for a reason of ten characters at least. */
    public void decideOtherwise(String batch, UUID id, @Nullable Integer level, @Nullable String reason, PersonId by) {
        Waiting one = mine(batch, by).stream()
                .filter(waiting -> waiting.proposal().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotPossibleNow("refusal.attainment.decided"));
        if (level == null) {
            throw RuleViolated.at("level", "refusal.competency.level");
        }
        if (level == one.proposal().level()) {
            throw RuleViolated.at("level", "refusal.attainment.same");
        }
        decide(one, rating(one, level, by).because(Reason.of(reason)));
        asking.follow(batch);
    }

    private List<Waiting> mine(String batch, PersonId by) {
        List<Waiting> mine = team.of(batch, by);
        if (mine.isEmpty()) {
            if (hasDecided(batch, by)) {
                throw new NotPossibleNow("refusal.attainment.decided");
            }
            throw new NotFound();
        }
        return mine;
    }

    private Rating rating(Waiting one, int level, PersonId by) {
        LevelProposal proposal = one.proposal();
        return Rating.of(
                Rating.Kind.SUPERIOR,
                proposal.person(),
                proposal.competency(),
                level,
                clock.today(),
                proposal.batch(),
                by);
    }

    private void decide(Waiting one, Rating rating) {
        LevelProposal proposal = one.proposal();
        boolean agreed = rating.reason() == null;
        if (!rows.decide(proposal.id(), agreed, rating.by(), clock.today())) {
            throw new NotPossibleNow("refusal.attainment.decided");
        }
        ratings.add(rating);
        journal.record(
                journalOf(proposal.batch()),
                Deed.of(agreed ? kept(proposal) : "journal.attainment.otherwise", rating.by())
                        .as(one.capacity()),
                Map.of(
                        "person",
                        proposal.person().toString(),
                        "competency",
                        proposal.competency(),
                        "level",
                        String.valueOf(rating.level())));
    }

    private static String kept(LevelProposal proposal) {
        return proposal.again() ? "journal.attainment.kept" : "journal.attainment.agreed";
    }
}
