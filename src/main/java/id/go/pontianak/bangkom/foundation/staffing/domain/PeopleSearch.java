package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds somebody by name or NIP anywhere in the city, for forms that name a person. */
@Service
@Transactional(readOnly = true)
public class PeopleSearch {

    private static final int SHORTEST = 3;
    private static final int MOST = 25;

    private final Directory directory;

    PeopleSearch(Directory directory) {
        this.directory = directory;
    }

    /** Nobody for less than three letters. */
    public List<Person> find(String text) {
        return text.strip().length() < SHORTEST ? List.of() : directory.search(text, MOST);
    }
}
