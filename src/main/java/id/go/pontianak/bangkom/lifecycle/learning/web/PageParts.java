package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.lifecycle.learning.Reading;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Markdown;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Segment;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Segments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** The text of a page as its template shows it. Of an option there are only its words: the key stays here. */
@Component
class PageParts {

    /** What was ticked on the page, questions and options counted from 1, and which questions were to be marked. */
    record Answers(Map<Integer, Integer> ticked, Set<Integer> marked) {

        /** {@code question} was pressed now, {@code marked} were before; {@code answer-2} is what is ticked in the second. */
        static Answers of(MultiValueMap<String, String> sent) {
            Map<Integer, Integer> ticked = new HashMap<>();
            sent.forEach((name, values) -> {
                if (name.startsWith(ANSWER)) {
                    ticked.put(number(name.substring(ANSWER.length())), number(values.get(0)));
                }
            });
            Set<Integer> marked = Stream.of("question", "marked")
                    .flatMap(name -> sent.getOrDefault(name, List.of()).stream())
                    .map(Answers::number)
                    .collect(Collectors.toUnmodifiableSet());
            return new Answers(ticked, marked);
        }

        private static int number(String text) {
            return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        }
    }

    private static final String ANSWER = "answer-";

    /** What is said to whoever answered. */
    record Reply(boolean right, String feedback) {}

    /** {@code nothing}: it was to be marked, and no option was ticked. */
    record Question(
            int number,
            List<String> options,
            int chosen,
            boolean nothing,
            @Nullable Reply reply) {}

    /** {@code kind} is text, task or question; {@code html} what stands in it. */
    record Part(String kind, String html, @Nullable Question question) {

        static Part read(String kind, String html) {
            return new Part(kind, html, null);
        }
    }

    private final MessageSourceAccessor messages;

    PageParts(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    List<Part> of(String programme, Reading.OpenPage opened, Answers answers) {
        String table = HtmlUtils.htmlEscape(messages.getMessage("learning.table"));
        return Segments.of(opened.page().slug(), opened.source()).stream()
                .map(segment -> part(programme, segment, table, answers))
                .toList();
    }

    private static Part part(String programme, Segment segment, String table, Answers answers) {
        if (segment instanceof Segment.Question question) {
            return new Part("question", Markdown.html(programme, question.stem(), table), question(question, answers));
        }
        if (segment instanceof Segment.Task task) {
            return Part.read("task", Markdown.html(programme, task.markdown(), table));
        }
        Segment.Text text = (Segment.Text) segment;
        return Part.read("text", Markdown.html(programme, text.markdown(), table));
    }

    private static Question question(Segment.Question question, Answers answers) {
        List<String> options =
                question.options().stream().map(Segment.Option::text).toList();
        int ticked = answers.ticked().getOrDefault(question.number(), 0);
        int chosen = ticked <= options.size() ? ticked : 0;
        boolean marked = answers.marked().contains(question.number());
        if (chosen == 0 || !marked) {
            return new Question(question.number(), options, chosen, marked, null);
        }
        Segment.Option option = question.options().get(chosen - 1);
        return new Question(question.number(), options, chosen, false, new Reply(option.right(), option.feedback()));
    }
}
