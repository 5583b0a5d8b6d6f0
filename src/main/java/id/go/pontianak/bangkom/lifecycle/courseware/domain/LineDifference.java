package id.go.pontianak.bangkom.lifecycle.courseware.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What differs between two texts, line by line: the longest common subsequence stays, everything else was removed or added. */
public final class LineDifference {

    /** Lines of one text up to which the table of the subsequence is made; longer ones are compared from both ends only. */
    private static final int LONGEST = 1500;

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Line(Kind kind, String text) {}

    private LineDifference() {}

    /** All lines of both texts in their order; removed ones stand before those that took their place. */
    public static List<Line> between(String before, String after) {
        List<String> a = before.lines().toList();
        List<String> b = after.lines().toList();
        int start = 0;
        while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < a.size() - start
                && end < b.size() - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        List<Line> lines = new ArrayList<>();
        a.subList(0, start).forEach(text -> lines.add(new Line(Kind.SAME, text)));
        lines.addAll(middle(a.subList(start, a.size() - end), b.subList(start, b.size() - end)));
        a.subList(a.size() - end, a.size()).forEach(text -> lines.add(new Line(Kind.SAME, text)));
        return List.copyOf(lines);
    }

    private static List<Line> middle(List<String> a, List<String> b) {
        List<Line> lines = new ArrayList<>();
        if (a.size() > LONGEST || b.size() > LONGEST) {
            a.forEach(text -> lines.add(new Line(Kind.REMOVED, text)));
            b.forEach(text -> lines.add(new Line(Kind.ADDED, text)));
            return lines;
        }
        int[][] common = common(a, b);
        int i = a.size();
        int j = b.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && a.get(i - 1).equals(b.get(j - 1))) {
                lines.add(new Line(Kind.SAME, a.get(--i)));
                j--;
            } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                lines.add(new Line(Kind.ADDED, b.get(--j)));
            } else {
                lines.add(new Line(Kind.REMOVED, a.get(--i)));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                common[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }
}
