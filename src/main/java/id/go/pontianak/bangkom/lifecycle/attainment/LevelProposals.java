package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attainment.domain.ProposalRows;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.JpCredited;
import id.go.pontianak.bangkom.lifecycle.ledger.JpReversed;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What passing proposes, in the transaction in which its learning hours are posted or taken back. Only programmes whose version measures
 * learning or behaviour (levels L2, L3) propose anything. The superior is asked by {@link LevelRound}, not here: a team is one question.
 */
@Service
@Transactional
class LevelProposals {

    private final ProposalRows rows;
    private final Batches batches;
    private final Programmes programmes;
    private final Ratings ratings;
    private final Directory directory;
    private final Ledger ledger;

    LevelProposals(
            ProposalRows rows,
            Batches batches,
            Programmes programmes,
            Ratings ratings,
            Directory directory,
            Ledger ledger) {
        this.rows = rows;
        this.batches = batches;
        this.programmes = programmes;
        this.ratings = ratings;
        this.directory = directory;
        this.ledger = ledger;
    }

    /** Nobody is proposed anything whose superior is not known. A credit that is posted again, as a correction, proposes again, or leaves what was decided. */
    @EventListener
    void on(JpCredited credited) {
        of(rows.againOf(credited.person()), credited.credit()).forEach(one -> rows.drop(one.id()));
        CreditSource.batchOf(credited.source())
                .flatMap(
                        one -> Optional.ofNullable(batches.batches(List.of(one)).get(one)))
                .filter(this::measures)
                .filter(batch -> directory.person(credited.person()).supervisorOffice() != null)
                .ifPresent(batch -> propose(batch, credited));
        if (CreditSource.isCorrection(credited.source())) {
            of(rows.droppedOf(credited.person()), credited.credit()).forEach(one -> rows.restore(one.id()));
        }
    }

    /** What waits is dropped. A level that was decided by it and counts still is the superior's word: he is asked again whether it holds. */
    @EventListener
    void on(JpReversed reversed) {
        PersonId person = reversed.person();
        of(rows.openOf(person), reversed.credit()).forEach(one -> rows.drop(one.id()));
        Map<String, Rating> confirmed = ratings.confirmed(List.of(person)).getOrDefault(person, Map.of());
        of(rows.decidedOf(person), reversed.credit()).forEach(one -> {
            Rating now = confirmed.get(one.competency());
            if (now != null && now.level() > 0 && now.source().equals(one.batch())) {
                rows.again(one.id(), now.level());
            }
        });
    }

    /** Before what is asked of him is closed: a proposal is locked before the tally of its requests, as by a decision. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PersonLeft left) {
        rows.openOf(left.person()).forEach(one -> rows.drop(one.id()));
    }

    /** Those of these that the participation proposed on which this credit rests, whatever was corrected of it. */
    private List<LevelProposal> of(List<LevelProposal> proposals, UUID credit) {
        return ledger.batchOf(credit).stream()
                .flatMap(batch -> proposals.stream().filter(one -> one.batch().equals(batch)))
                .toList();
    }

    private boolean measures(Batch batch) {
        CompletionTerms terms =
                programmes.terms(batch.programme(), batch.programmeVersion()).completion();
        return terms.levels().contains(EvaluationLevel.L2) || terms.levels().contains(EvaluationLevel.L3);
    }

    private void propose(Batch batch, JpCredited credited) {
        PersonId person = credited.person();
        Map<String, Rating> confirmed = ratings.confirmed(List.of(person)).getOrDefault(person, Map.of());
        rows.targets(batch.programme()).forEach((competency, target) -> {
            Rating now = confirmed.get(competency);
            LevelPolicy.proposed(target, now == null ? null : now.level())
                    .ifPresent(level -> rows.propose(
                            batch.number(),
                            person,
                            competency,
                            level,
                            credited.training().completed()));
        });
    }
}
