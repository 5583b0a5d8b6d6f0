package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.lifecycle.catalogue.domain.OutcomeRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what evaluations decided about programmes, for the needs and plans of the years that follow. Checks no right. */
@Service
@Transactional
public class ProgrammeOutcomes {

    private final OutcomeRows rows;

    ProgrammeOutcomes(OutcomeRows rows) {
        this.rows = rows;
    }

    /** Those of days from the beginning of one year to the end of another, the oldest first. */
    @Transactional(readOnly = true)
    public List<ProgrammeOutcome> between(int fromYear, int toYear) {
        return rows.between(fromYear, toYear);
    }

    /**
     * The latest of each programme, by its code, among those that needs and plan of this year can follow: what is decided later changes nothing of
     * them. The oldest first.
     */
    @Transactional(readOnly = true)
    public Map<String, ProgrammeOutcome> latest(int planYear) {
        Map<String, ProgrammeOutcome> latest = new LinkedHashMap<>();
        rows.all().stream().filter(outcome -> outcome.planYear() <= planYear).forEach(outcome -> {
            latest.remove(outcome.programme());
            latest.put(outcome.programme(), outcome);
        });
        return latest;
    }

    /** In the transaction of the verdict, before others read what is kept here. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ProgrammeJudged judged) {
        rows.put(judged);
    }

    /** In the transaction of the deed. */
    @EventListener
    void on(ProgrammeRenewed renewed) {
        rows.renewed(renewed.programme(), renewed.version());
    }
}
