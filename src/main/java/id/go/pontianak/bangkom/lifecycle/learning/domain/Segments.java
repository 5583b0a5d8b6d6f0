package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.lifecycle.learning.CourseFault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a page line by line: blocks that begin with {@code ::: question} or {@code ::: task} end with {@code :::}. */
public final class Segments {

    private static final String FENCE = ":::";
    private static final Pattern OPTION = Pattern.compile("[-*] \\[([ xX])] +(.+)");
    private static final String FEEDBACK = " -- ";

    private final String file;
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String block = "";
    private int questions;

    private Segments(String file) {
        this.file = file;
    }

    public static List<Segment> of(String file, String body) {
        Segments reading = new Segments(file);
        body.lines().forEach(reading::line);
        if (!reading.block.isEmpty()) {
            throw new FaultyCourse(file, CourseFault.OPEN_BLOCK, reading.block);
        }
        reading.end();
        return List.copyOf(reading.segments);
    }

    private void line(String line) {
        String bare = line.strip();
        if (!bare.startsWith(FENCE)) {
            lines.add(line);
            return;
        }
        end();
        String kind = bare.substring(FENCE.length()).strip();
        if (block.isEmpty() == kind.isEmpty()) {
            throw new FaultyCourse(file, CourseFault.NESTED_BLOCK, bare);
        }
        if (!kind.isEmpty() && !kind.equals("question") && !kind.equals("task")) {
            throw new FaultyCourse(file, CourseFault.UNKNOWN_BLOCK, kind);
        }
        block = kind;
    }

    private void end() {
        String text = String.join("\n", lines).strip();
        switch (block) {
            case "question" -> segments.add(question());
            case "task" -> segments.add(new Segment.Task(text));
            default -> {
                if (!text.isEmpty()) {
                    segments.add(new Segment.Text(text));
                }
            }
        }
        lines.clear();
    }

    private Segment question() {
        List<String> stem = new ArrayList<>();
        List<Segment.Option> options = new ArrayList<>();
        for (String line : lines) {
            Matcher option = OPTION.matcher(line.strip());
            if (option.matches()) {
                options.add(option(!option.group(1).isBlank(), option.group(2)));
            } else if (options.isEmpty()) {
                stem.add(line);
            } else if (!line.isBlank()) {
                throw new FaultyCourse(file, CourseFault.OPTION_LINE, line);
            }
        }
        String asked = String.join("\n", stem).strip();
        long right = options.stream().filter(Segment.Option::right).count();
        if (asked.isEmpty() || options.size() < 2 || right != 1) {
            throw new FaultyCourse(file, CourseFault.QUESTION, asked);
        }
        return new Segment.Question(++questions, asked, options);
    }

    private static Segment.Option option(boolean right, String text) {
        int at = text.indexOf(FEEDBACK);
        return at < 0
                ? new Segment.Option(text.strip(), right, "")
                : new Segment.Option(
                        text.substring(0, at).strip(),
                        right,
                        text.substring(at + FEEDBACK.length()).strip());
    }
}
