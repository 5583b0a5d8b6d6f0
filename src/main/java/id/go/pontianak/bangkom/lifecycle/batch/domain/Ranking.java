package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Candidacy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/** Points for one candidate, with the reason for each; the table behind it is read by officials. */
public interface Ranking {

    Score score(Candidacy candidacy, LocalDate day);

    /** {@code reason} completes the message key {@code batch.ranking.<reason>}. */
    record Reason(String reason, int points) {

        /** The anchor of the row of the table that spoke: {@code rule_hoursNone} for {@code hours.none}. */
        public String row() {
            return "rule_"
                    + StringUtils.uncapitalize(Arrays.stream(reason.split("\\."))
                            .map(StringUtils::capitalize)
                            .collect(Collectors.joining()));
        }
    }

    /** All rows of the table that spoke, and their sum. */
    record Score(List<Reason> reasons) {

        public int points() {
            return reasons.stream().mapToInt(Reason::points).sum();
        }

        /** As kept beside the list: codes and numbers only. */
        public String write() {
            return reasons.stream()
                    .map(reason -> reason.reason() + '=' + reason.points())
                    .collect(Collectors.joining(";"));
        }

        public static Score read(String written) {
            return new Score(Arrays.stream(written.split(";", -1))
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.split("=", 2))
                    .map(part -> new Reason(part[0], Integer.parseInt(part[1])))
                    .toList());
        }
    }
}
