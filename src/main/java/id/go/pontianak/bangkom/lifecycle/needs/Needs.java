package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.needs.domain.CampaignRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.DemandRows;
import id.go.pontianak.bangkom.lifecycle.needs.domain.LineRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The locked needs of the city as later modules read them. Checks no right. */
@Service
@Transactional(readOnly = true)
public class Needs {

    private final LineRows rows;
    private final CampaignRows campaigns;
    private final DemandRows demand;
    private final Competencies competencies;

    Needs(LineRows rows, CampaignRows campaigns, DemandRows demand, Competencies competencies) {
        this.competencies = competencies;
        this.rows = rows;
        this.demand = demand;
        this.campaigns = campaigns;
    }

    /** Whether the needs of the year are final; before that nothing is known of them. */
    public boolean locked(int year) {
        return campaigns
                .find(year)
                .filter(campaign -> campaign.status() == CampaignStatus.LOCKED)
                .isPresent();
    }

    /** The most urgent first; none before the lock. */
    public List<Need> lines(int year) {
        return rows.list(year);
    }

    /** How many people each group of lines asks for, by perangkat daerah; whoever stands behind several lines of a group counts once. */
    public Map<String, Map<String, Integer>> demand(Collection<NeedGroup> groups) {
        return demand.people(groups);
    }

    /** The day of the lock, in the city. */
    public Optional<LocalDate> lockedOn(int year) {
        return campaigns
                .find(year)
                .flatMap(campaign -> Optional.ofNullable(campaign.lockedAt()))
                .map(at -> LocalDate.ofInstant(at, BusinessClock.CITY));
    }

    /** Who stands behind these lines, with how much he lacked. */
    public List<LineGap> gaps(Collection<UUID> lines) {
        return demand.gaps(lines);
    }

    public Optional<Need> line(UUID id) {
        return rows.line(id);
    }

    /** Whose gaps make up the line; nobody for needs that come from no rating. */
    public List<PersonId> people(UUID line) {
        return rows.people(line);
    }

    /** The most urgent locked need of this person that the programme serves, by itself or by the competency it aims at. */
    public Optional<Need> find(PersonId person, String programme, int year) {
        return rows.find(person, programme, year, aimedAt(programme));
    }

    /**
     * How urgent the most urgent need is that the programme serves, 1 the most: a gap of the person's own, or another need that his perangkat
     * daerah asked this programme for. Who has none is left out. One statement for however many people.
     */
    public Map<PersonId, Integer> priorities(Collection<PersonId> people, String programme, int year) {
        return rows.priorities(people, programme, year, aimedAt(programme));
    }

    private List<Competency.Topic> aimedAt(String programme) {
        return competencies.topics().stream()
                .filter(topic -> programme.equals(topic.programme()))
                .toList();
    }
}
