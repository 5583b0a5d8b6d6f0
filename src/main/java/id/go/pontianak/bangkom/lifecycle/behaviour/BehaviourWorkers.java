package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Worker;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a morning brings, row by row, each in a transaction of its own: waves that open, people who are followed. A row says all in its input. */
@Configuration(proxyBeanMethods = false)
class BehaviourWorkers {

    static final String OPEN_WAVE = "behaviour.openWave";
    static final String FOLLOW = "behaviour.follow";

    private record Deed(String kind, Consumer<String> does) implements Worker {

        @Override
        public void work(PersonId actor, BulkRuns.Row row) {
            does.accept(row.input());
        }
    }

    static BulkRuns.Row row(Wave wave) {
        return new BulkRuns.Row(wave.batch() + ':' + wave.days(), wave.batch() + ' ' + wave.days());
    }

    static BulkRuns.Row row(UUID alumnus) {
        return new BulkRuns.Row(alumnus.toString(), alumnus.toString());
    }

    @Bean
    Worker behaviourOpenWaveWorker(BehaviourOpening opening) {
        return new Deed(OPEN_WAVE, input -> {
            int space = input.indexOf(' ');
            opening.open(input.substring(0, space), Integer.parseInt(input.substring(space + 1)));
        });
    }

    @Bean
    Worker behaviourFollowWorker(BehaviourFollowing following) {
        return new Deed(FOLLOW, input -> following.follow(UUID.fromString(input)));
    }
}
