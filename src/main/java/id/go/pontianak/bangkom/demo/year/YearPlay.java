package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the episodes one after the other and checks each; the first that cannot go on ends the year. */
@Component
@Profile({"demo", "year"})
public class YearPlay {

    private static final Logger LOG = LoggerFactory.getLogger(YearPlay.class);

    private final YearCasting casting;
    private final YearRefusals refusals;
    private final List<Episode> episodes;

    YearPlay(YearCasting casting, YearRefusals refusals, List<Episode> episodes) {
        this.casting = casting;
        this.refusals = refusals;
        this.episodes = List.copyOf(episodes);
    }

    /** Their names in their order. */
    public List<String> episodes() {
        return episodes.stream().map(Episode::name).toList();
    }

    /** {@code heard} is told each episode that is over, with what it left. */
    public List<Finding> play(String agency, BiConsumer<String, List<Finding>> heard) {
        Year year = casting.of(agency);
        List<Finding> all = new ArrayList<>();
        for (Episode episode : episodes) {
            Findings findings = new Findings(episode.name());
            long begin = System.nanoTime();
            boolean whole = played(episode, year, findings);
            LOG.info("Year: {} ({} ms)", episode.name(), (System.nanoTime() - begin) / 1_000_000);
            all.addAll(findings.all());
            heard.accept(episode.name(), findings.all());
            if (!whole) {
                break;
            }
        }
        return all;
    }

    private boolean played(Episode episode, Year year, Findings findings) {
        try {
            episode.play(year);
            episode.check(year, findings);
            return true;
        } catch (RuntimeException failed) {
            LOG.error("The year stopped in {}", episode.name(), failed);
            findings.stopped(failed instanceof Refusal refused ? refusals.sentence(refused) : failed.toString());
            return false;
        }
    }
}
