package id.go.pontianak.bangkom.lifecycle.batch.port;

import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatches;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeBatches;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the catalogue the batches of a programme. */
@Component
class BatchesOfProgramme implements ProgrammeBatches {

    private final TrainingBatches batches;

    BatchesOfProgramme(TrainingBatches batches) {
        this.batches = batches;
    }

    @Override
    public List<Run> listOf(String programme) {
        return batches.listOf(programme).stream()
                .map(TrainingBatch::read)
                .map(batch -> new Run(
                        batch.number(),
                        batch.title(),
                        "batch.status." + batch.status(),
                        batch.period(),
                        batch.programmeVersion()))
                .toList();
    }
}
