package id.go.pontianak.bangkom.lifecycle.needs.recap;

import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may stand in a recap. A refusal names the field: {@code programme}, {@code topic}, {@code wish}, {@code remark}, {@code citation}, {@code people}, {@code code}. */
@Component
public class RecapRules {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 300;
    private static final int MOST_PEOPLE = 10_000;
    private static final int LAST_WISH = 3;

    private final Programmes programmes;
    private final Competencies competencies;

    RecapRules(Programmes programmes, Competencies competencies) {
        this.programmes = programmes;
        this.competencies = competencies;
    }

    /** The rules with today's programmes and dictionary, asked once for however many rows. */
    public Known known() {
        Map<String, String> names = new HashMap<>();
        programmes
                .list(ProgrammeFilter.ACTIVE)
                .forEach(one -> names.put(one.code(), one.text().name()));
        return new Known(names, Set.copyOf(competencies.byCode().keySet()));
    }

    /** {@code programmes} are the active ones, names by code. */
    public record Known(Map<String, String> programmes, Set<String> competencies) {

        /** As it is kept: a programme gives the topic its name; without one the topic is a proposal. */
        public Choice choice(Choice entered) {
            if (entered.wish() != null && (entered.wish() < 1 || entered.wish() > LAST_WISH)) {
                throw RuleViolated.at("wish", "refusal.needs.wish");
            }
            String programme = programme(entered.programme());
            return new Choice(topic(entered.topic(), programme), programme, entered.wish(), remark(entered.remark()));
        }

        /** As it is kept, under this id. */
        public ExtraNeed extra(ExtraNeed entered, UUID id) {
            String programme = programme(entered.programme());
            String citation = ReadableText.of(entered.citation());
            if (citation.length() < SHORTEST || citation.length() > LONGEST) {
                throw RuleViolated.at("citation", "refusal.needs.citation");
            }
            if (entered.people() < 1 || entered.people() > MOST_PEOPLE) {
                throw RuleViolated.at("people", "refusal.needs.people");
            }
            String code = entered.code() == null || entered.code().isBlank() ? null : entered.code();
            if (code != null && !competencies.contains(code)) {
                throw RuleViolated.at("code", "refusal.needs.code");
            }
            String topic = topic(entered.topic(), programme);
            return new ExtraNeed(id, entered.basis(), citation, code, topic, programme, entered.people());
        }

        private @Nullable String programme(@Nullable String code) {
            if (code == null || code.isBlank()) {
                return null;
            }
            if (!programmes.containsKey(code)) {
                throw RuleViolated.at("programme", "refusal.needs.programme");
            }
            return code;
        }

        private String topic(String entered, @Nullable String programme) {
            String named = programme == null ? null : programmes.get(programme);
            if (named != null) {
                return named;
            }
            String topic = ReadableText.of(entered);
            if (topic.length() < SHORTEST || topic.length() > LONGEST) {
                throw RuleViolated.at("topic", "refusal.needs.topic");
            }
            return topic;
        }

        private static @Nullable String remark(@Nullable String entered) {
            String text = ReadableText.of(entered);
            if (text.length() > LONGEST) {
                throw RuleViolated.at("remark", "refusal.needs.remark", LONGEST);
            }
            return text.isEmpty() ? null : text;
        }
    }
}
