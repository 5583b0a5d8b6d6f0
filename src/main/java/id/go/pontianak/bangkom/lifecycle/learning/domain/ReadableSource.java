package id.go.pontianak.bangkom.lifecycle.learning.domain;

import java.util.stream.Collectors;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a page without their markup, and without its practice questions, which hold keys. */
public final class ReadableSource {

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .extensions(Markdown.EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private ReadableSource() {}

    public static String text(String file, String source) {
        return Segments.of(file, source).stream()
                .map(ReadableSource::markdown)
                .filter(markdown -> !markdown.isEmpty())
                .map(markdown -> WORDS.render(Markdown.PARSER.parse(markdown)))
                .collect(Collectors.joining(" "));
    }

    private static String markdown(Segment segment) {
        if (segment instanceof Segment.Text text) {
            return text.markdown();
        }
        return segment instanceof Segment.Task task ? task.markdown() : "";
    }
}
