package id.go.pontianak.bangkom.lifecycle.plan.change.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changes of items in the database, written through at once: what the engine does next is listened to in SQL. */
public interface ItemChangeCases extends Repository<ItemChangeCase, String> {

    Optional<ItemChangeCase> findById(String number);

    ItemChangeCase saveAndFlush(ItemChangeCase change);

    @Query("select c from ItemChangeCase c where c.matter.year = ?1 order by c.matter.openedAt desc, c.number")
    List<ItemChangeCase> ofYear(int year);

    @Query("select c from ItemChangeCase c where c.matter.item = ?1 order by c.matter.openedAt desc")
    List<ItemChangeCase> ofItem(String item);
}
