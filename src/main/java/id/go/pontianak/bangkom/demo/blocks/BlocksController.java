package id.go.pontianak.bangkom.demo.blocks;

import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.foundation.document.Charts;
import id.go.pontianak.bangkom.foundation.forms.RowResult;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pattern library: every component of the pages once, with its states, drawn by the very fragments and rules that the pages use. */
@Controller
@Profile("demo")
class BlocksController {

    private final MessageSourceAccessor messages;

    BlocksController(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping("/demo/blocks")
    String show(Model model, Locale locale) {
        model.addAttribute(
                "results",
                List.of(
                        new RowResult(
                                say("demo.blocks.person.done", locale), true, say("demo.blocks.result.done", locale)),
                        new RowResult(
                                say("demo.blocks.person.refused", locale),
                                false,
                                say("demo.blocks.result.refused", locale))));
        model.addAttribute("chart", chart(locale));
        return "demo/blocks";
    }

    private Chart chart(Locale locale) {
        Charts.Words words = new Charts.Words(
                "blocks-chart",
                say("demo.blocks.chart.title", locale),
                List.of(
                        say("demo.blocks.chart.unit", locale),
                        say("demo.blocks.chart.people", locale),
                        say("demo.blocks.chart.reached", locale)),
                List.of(say("demo.blocks.chart.people", locale), say("demo.blocks.chart.reached", locale)));
        return Charts.bars(
                words,
                List.of(
                        new Charts.Bar(say("demo.blocks.chart.first", locale), 48, 31, "48", "31"),
                        new Charts.Bar(say("demo.blocks.chart.second", locale), 20, 20, "20", "20"),
                        new Charts.Bar(say("demo.blocks.chart.third", locale), 12, 0, "12", "0")));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, locale);
    }
}
