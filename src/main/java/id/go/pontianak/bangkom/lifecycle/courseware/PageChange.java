package id.go.pontianak.bangkom.lifecycle.courseware;

import id.go.pontianak.bangkom.lifecycle.courseware.domain.LineDifference;
import id.go.pontianak.bangkom.lifecycle.learning.CourseFile;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What became of one page between two versions; of an unchanged line only those beside a change are kept, and a gap is an empty text. */
record PageChange(Kind kind, String title, List<Line> lines) {

    public enum Kind {
        NEW,
        REMOVED,
        CHANGED
    }

    /** {@code kind} is SAME, ADDED, REMOVED or GAP. */
    public record Line(String kind, String text) {}

    private static final int AROUND = 2;

    /** Pages are told by their names in addresses; those that are the same are left out. */
    static List<PageChange> between(List<Written> before, List<Written> after) {
        Stream<PageChange> kept = after.stream()
                .flatMap(page -> before.stream()
                        .filter(former ->
                                former.page().slug().equals(page.page().slug()))
                        .findFirst()
                        .map(former -> changed(former, page))
                        .orElseGet(() -> Stream.of(whole(Kind.NEW, page, "ADDED"))));
        Stream<PageChange> gone = before.stream()
                .filter(former -> after.stream()
                        .noneMatch(
                                page -> page.page().slug().equals(former.page().slug())))
                .map(former -> whole(Kind.REMOVED, former, "REMOVED"));
        return Stream.concat(kept, gone).toList();
    }

    private static Stream<PageChange> changed(Written before, Written after) {
        String a = text(before);
        String b = text(after);
        return a.equals(b)
                ? Stream.empty()
                : Stream.of(new PageChange(Kind.CHANGED, after.page().title(), around(LineDifference.between(a, b))));
    }

    private static PageChange whole(Kind kind, Written page, String line) {
        return new PageChange(
                kind,
                page.page().title(),
                text(page).lines().map(text -> new Line(line, text)).toList());
    }

    private static String text(Written page) {
        return CourseFile.of(page.page(), page.source()).content();
    }

    private static List<Line> around(List<LineDifference.Line> all) {
        List<Line> lines = new ArrayList<>();
        boolean gap = false;
        for (int at = 0; at < all.size(); at++) {
            if (near(all, at)) {
                lines.add(new Line(all.get(at).kind().name(), all.get(at).text()));
                gap = false;
            } else if (!gap) {
                lines.add(new Line("GAP", ""));
                gap = true;
            }
        }
        return List.copyOf(lines);
    }

    private static boolean near(List<LineDifference.Line> all, int at) {
        return all.subList(Math.max(0, at - AROUND), Math.min(all.size(), at + AROUND + 1)).stream()
                .anyMatch(line -> line.kind() != LineDifference.Kind.SAME);
    }
}
