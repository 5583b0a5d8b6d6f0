package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Nominations in the database. Written through at once: what the engine does next is listened to in SQL. */
interface NominationRepository extends Repository<Nomination, String> {

    Optional<Nomination> findById(String number);

    Nomination saveAndFlush(Nomination nomination);

    @Query("select n from Nomination n where n.subject.person = ?1 and n.state.endedAt is null order by n.number")
    List<Nomination> listOpenOf(UUID person);

    @Query(
            "select n from Nomination n where n.subject.batch = ?1 and n.state.endedAt is null order by n.submittedAt, n.number")
    List<Nomination> listOpenIn(String batch);
}
