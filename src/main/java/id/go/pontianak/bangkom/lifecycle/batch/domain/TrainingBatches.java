package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Batches in the database. */
public interface TrainingBatches extends Repository<TrainingBatch, String> {

    Optional<TrainingBatch> findById(String number);

    List<TrainingBatch> findAllByNumberIn(Collection<String> numbers);

    /** Publishes the domain events that the aggregate has registered. */
    TrainingBatch saveAndFlush(TrainingBatch batch);

    @Query("select coalesce(max(b.wave), 0) from TrainingBatch b where b.programme = ?1 and b.year = ?2")
    int lastWave(String programme, int year);

    @Query("""
            select b from TrainingBatch b
            where b.status = BatchStatus.CALLING and b.schedule.nominationDeadline >= ?1 order by b.schedule.nominationDeadline, b.number
            """)
    List<TrainingBatch> listCalling(LocalDate today);

    @Query("""
            select b from TrainingBatch b
            where b.status <> BatchStatus.CANCELLED and b.schedule.opens <= ?2 and b.schedule.ends >= ?1 order by b.schedule.starts, b.number
            """)
    List<TrainingBatch> listBetween(LocalDate from, LocalDate to);

    @Query("select b from TrainingBatch b where b.programme = ?1 order by b.schedule.starts desc, b.number")
    List<TrainingBatch> listOf(String programme);

    int countByStatusIn(Collection<BatchStatus> statuses);

    @Query("""
            select b from TrainingBatch b
            where b.status in ?1 and (lower(b.title) like ?2 escape '\\' or lower(b.number) like ?2 escape '\\')
            order by b.schedule.starts, b.number offset ?3 rows fetch first ?4 rows only
            """)
    List<TrainingBatch> list(Collection<BatchStatus> statuses, String pattern, int offset, int limit);
}
