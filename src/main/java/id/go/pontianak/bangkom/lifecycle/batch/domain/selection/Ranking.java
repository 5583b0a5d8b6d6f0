package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Candidacy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/** Points for one candidate, with the reason for each; the table behind it is read by officials. */
public interface Ranking {

    Score score(Candidacy candidacy, LocalDate day);

    /** {@code reason} completes the message key {@code batch.ranking.<reason>} and names the row; {@code table} is the table's version. */
    record Reason(String reason, int points, String table) {

        /** The anchor of the row of the table that spoke: {@code rule_hoursNone} for {@code hours.none}. */
        public String row() {
            return "rule_"
                    + StringUtils.uncapitalize(Arrays.stream(reason.split("\\."))
                            .map(StringUtils::capitalize)
                            .collect(Collectors.joining()));
        }

        private static Reason read(String name, String points) {
            String[] row = name.split("@", 2);
            return new Reason(row[0], Integer.parseInt(points), row.length == 2 ? row[1] : "");
        }

        private String write() {
            return (table.isEmpty() ? reason : reason + '@' + table) + '=' + points;
        }
    }

    /** All rows of the table that spoke, and their sum. */
    record Score(List<Reason> reasons) {

        public int points() {
            return reasons.stream().mapToInt(Reason::points).sum();
        }

        /** As kept beside the list: codes and numbers only, each row with the version of the table ({@code hours.none@1.1=4000}). */
        public String write() {
            return reasons.stream().map(Reason::write).collect(Collectors.joining(";"));
        }

        public static Score read(String written) {
            return new Score(Arrays.stream(written.split(";", -1))
                    .filter(part -> !part.isEmpty())
                    .map(part -> part.split("=", 2))
                    .map(part -> Reason.read(part[0], part[1]))
                    .toList());
        }
    }
}
