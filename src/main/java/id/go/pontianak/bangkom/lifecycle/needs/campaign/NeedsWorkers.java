package id.go.pontianak.bangkom.lifecycle.needs.campaign;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Worker;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitClosing;
import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitOpening;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The workers of the campaign's rows, each a deed of its façade with what the row says. */
@Configuration(proxyBeanMethods = false)
class NeedsWorkers {

    private record Deed(String kind, Consumer<String> does) implements Worker {

        @Override
        public void work(PersonId actor, BulkRuns.Row row) {
            does.accept(row.input());
        }
    }

    @Bean
    Worker needsOpenUnitWorker(UnitOpening opening) {
        return new Deed(NeedsRuns.OPEN_UNIT, opening::open);
    }

    @Bean
    Worker needsOpenTeamWorker(UnitOpening opening) {
        return new Deed(NeedsRuns.OPEN_TEAM, opening::openTeam);
    }

    @Bean
    Worker needsCancelUnitWorker(UnitClosing closing) {
        return new Deed(NeedsRuns.CANCEL_UNIT, closing::cancel);
    }

    @Bean
    Worker needsReleaseUnitWorker(UnitClosing closing) {
        return new Deed(NeedsRuns.RELEASE_UNIT, closing::release);
    }

    @Bean
    Worker needsProgressWorker(NeedsProgress progress) {
        return new Deed(NeedsRuns.PROGRESS, progress::look);
    }
}
