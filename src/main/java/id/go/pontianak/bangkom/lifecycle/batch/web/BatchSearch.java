package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import id.go.pontianak.bangkom.foundation.shell.SearchSource;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.util.List;
import org.springframework.stereotype.Component;

/** Trainings by title or number; everybody may read them. */
@Component
class BatchSearch implements SearchSource {

    private final Batches batches;

    BatchSearch(Batches batches) {
        this.batches = batches;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String heading() {
        return "batch.searched";
    }

    @Override
    public Found find(Actor actor, String text) {
        List<Hit> hits = batches.list(List.of(BatchStatus.values()), text, 0, MOST + 1).stream()
                .map(BatchSearch::hit)
                .toList();
        return Found.of(
                hits, new ListAddress().with("show", "all").with("search", text).at("/batches"));
    }

    private static Hit hit(Batch batch) {
        return new Hit(batch.title(), batch.number(), "/batches/" + batch.number());
    }
}
