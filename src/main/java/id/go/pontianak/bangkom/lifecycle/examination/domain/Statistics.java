package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.bank.ItemAnalysis;
import id.go.pontianak.bangkom.lifecycle.examination.bank.ItemAnalysis.Choice;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Classical item analysis of the answers to one question. */
public final class Statistics {

    private Statistics() {}

    /** Of the post-test; before anybody sat one, of the pre-test. */
    public static ItemAnalysis of(ItemText text, List<Response> responses) {
        List<Response> before = of(responses, TestKind.PRE);
        List<Response> after = of(responses, TestKind.POST);
        List<Response> shown = after.isEmpty() ? before : after;
        return new ItemAnalysis(
                shown.size(),
                difficulty(shown),
                discrimination(shown),
                choices(text, shown),
                before.isEmpty() || after.isEmpty() ? null : difficulty(after) - difficulty(before));
    }

    private static List<Response> of(List<Response> responses, TestKind kind) {
        return responses.stream().filter(response -> response.kind() == kind).toList();
    }

    private static double difficulty(List<Response> responses) {
        return responses.stream()
                .mapToDouble(response -> response.right() ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static List<Choice> choices(ItemText text, List<Response> responses) {
        int all = Math.max(1, responses.size());
        return IntStream.rangeClosed(0, text.options().size())
                .mapToObj(option -> {
                    int chosen = (int) responses.stream()
                            .filter(response -> response.option() == option)
                            .count();
                    return new Choice(option, chosen, (double) chosen / all, option == text.key());
                })
                .toList();
    }

    /** Pearson's correlation of right (1) or wrong (0) with the rest of the test, which is the point-biserial one. */
    private static @Nullable Double discrimination(List<Response> responses) {
        double right = difficulty(responses);
        double rest = responses.stream().mapToInt(Response::rest).average().orElse(0);
        double together = 0;
        double ofRight = 0;
        double ofRest = 0;
        for (Response response : responses) {
            double x = (response.right() ? 1 : 0) - right;
            double y = response.rest() - rest;
            together += x * y;
            ofRight += x * x;
            ofRest += y * y;
        }
        return ofRight == 0 || ofRest == 0 ? null : together / Math.sqrt(ofRight * ofRest);
    }
}
