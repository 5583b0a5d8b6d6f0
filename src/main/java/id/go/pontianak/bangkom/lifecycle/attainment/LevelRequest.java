package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tetapkan level kompetensi setelah pelatihan: what a superior is asked about all his people who passed in a batch, which is its case. */
@Component
class LevelRequest implements RequestKind {

    static final String KIND = "levels";

    private final Batches batches;

    LevelRequest(@Lazy Batches batches) {
        this.batches = batches;
    }

    @Override
    public String key() {
        return KIND;
    }

    @Override
    public String title() {
        return "attainment.request";
    }

    @Override
    public String page(Request request) {
        return "/attainments/" + request.caseNumber();
    }

    @Override
    public String about(String caseNumber) {
        return batches.batch(caseNumber).title();
    }
}
