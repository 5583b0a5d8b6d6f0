package id.go.pontianak.bangkom.lifecycle.plan.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Plans in the database, written through at once: what the engine does next is listened to in SQL. */
public interface PlanCases extends Repository<PlanCase, String> {

    Optional<PlanCase> findById(String number);

    PlanCase saveAndFlush(PlanCase plan);

    @Query("select p from PlanCase p where p.year = ?1 order by p.amendment")
    List<PlanCase> ofYear(int year);

    @Query("select p from PlanCase p order by p.year desc, p.amendment desc")
    List<PlanCase> all();
}
