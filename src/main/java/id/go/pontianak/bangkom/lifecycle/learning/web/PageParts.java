package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.lifecycle.learning.Reading;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Markdown;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Segment;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Segments;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The text of a page as its template shows it. Of an option there are only its words: the key stays here. */
@Component
class PageParts {

    /** Which option of which question was chosen, both counted from 1; 0: none. */
    record Answer(int question, int option) {}

    /** What is said to whoever answered. */
    record Reply(boolean right, String feedback) {}

    record Question(
            int number,
            List<String> options,
            int chosen,
            @Nullable Reply reply) {}

    /** {@code kind} is text, task or question; {@code html} what stands in it. */
    record Part(String kind, String html, @Nullable Question question) {}

    private final MessageSourceAccessor messages;

    PageParts(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    List<Part> of(String programme, Reading.OpenPage opened, Answer answer) {
        String table = HtmlUtils.htmlEscape(messages.getMessage("learning.table"));
        return Segments.of(opened.page().slug(), opened.source()).stream()
                .map(segment -> part(programme, segment, table, answer))
                .toList();
    }

    private static Part part(String programme, Segment segment, String table, Answer answer) {
        if (segment instanceof Segment.Question question) {
            return new Part("question", Markdown.html(programme, question.stem(), table), question(question, answer));
        }
        if (segment instanceof Segment.Task task) {
            return new Part("task", Markdown.html(programme, task.markdown(), table), null);
        }
        Segment.Text text = (Segment.Text) segment;
        return new Part("text", Markdown.html(programme, text.markdown(), table), null);
    }

    private static Question question(Segment.Question question, Answer answer) {
        List<String> options =
                question.options().stream().map(Segment.Option::text).toList();
        boolean answered =
                answer.question() == question.number() && answer.option() >= 1 && answer.option() <= options.size();
        if (!answered) {
            return new Question(question.number(), options, 0, null);
        }
        Segment.Option chosen = question.options().get(answer.option() - 1);
        return new Question(question.number(), options, answer.option(), new Reply(chosen.right(), chosen.feedback()));
    }
}
