package id.go.pontianak.bangkom.lifecycle.batch;

import java.util.List;
import org.springframework.stereotype.Service;

/** The batches: made, changed, called, cancelled and rescheduled by HR; read by everybody. */
@Service
public class Batches {

    public Batch batch(String number) {
        throw new UnsupportedOperationException();
    }

    /** Locks the batch {@code FOR SHARE} and returns it; taken before the case's lock when a nomination is submitted or decided. */
    public Batch lockForShare(String number) {
        throw new UnsupportedOperationException();
    }

    /** Batches whose call is open today. */
    public List<Batch> listCalling() {
        throw new UnsupportedOperationException();
    }

    /** Seats reserved for the perangkat daerah by quota; zero: only the city pool. */
    public int quotaOf(String number, String unit) {
        throw new UnsupportedOperationException();
    }
}
