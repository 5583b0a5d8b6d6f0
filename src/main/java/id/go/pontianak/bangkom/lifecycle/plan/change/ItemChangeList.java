package id.go.pontianak.bangkom.lifecycle.plan.change;

import id.go.pontianak.bangkom.lifecycle.plan.change.domain.ItemChangeStore;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The changes of items as they are read. */
@Service
@Transactional(readOnly = true)
public class ItemChangeList {

    private final ItemChangeStore store;

    ItemChangeList(ItemChangeStore store) {
        this.store = store;
    }

    /** Unknown is the usual 404. */
    public ItemChange find(String number) {
        return store.read(store.load(number));
    }

    /** The latest first. */
    public List<ItemChange> ofYear(int year) {
        return store.ofYear(year).stream().map(store::read).toList();
    }

    /** The latest first. */
    public List<ItemChange> ofItem(String item) {
        return store.ofItem(item).stream().map(store::read).toList();
    }
}
