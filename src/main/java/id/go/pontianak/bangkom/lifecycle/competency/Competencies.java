package id.go.pontianak.bangkom.lifecycle.competency;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Level;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Topic;
import id.go.pontianak.bangkom.lifecycle.competency.domain.DictionaryRows;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dictionary, which everybody may read. Unknown codes are {@code NotFound}. */
@Service
@Transactional(readOnly = true)
public class Competencies {

    private final DictionaryRows rows;

    Competencies(DictionaryRows rows) {
        this.rows = rows;
    }

    /** In the order of the dictionary: managerial, sociocultural, technical. */
    public List<Competency> list() {
        return rows.list();
    }

    public Map<String, Competency> byCode() {
        return list().stream().collect(Collectors.toMap(Competency::code, Function.identity()));
    }

    public Competency competency(String code) {
        return list().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The five levels, lowest first. */
    public List<Level> levels(String code) {
        return rows.levels(code);
    }

    /** The levels of all competencies by code, in one statement. */
    public Map<String, List<Level>> levels() {
        return rows.levels();
    }

    public List<Topic> topics(String code) {
        return rows.topics().stream().filter(topic -> topic.code().equals(code)).toList();
    }

    /** All topics, by competency. */
    public List<Topic> topics() {
        return rows.topics();
    }
}
