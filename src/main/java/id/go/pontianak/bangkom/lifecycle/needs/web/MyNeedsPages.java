package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import id.go.pontianak.bangkom.lifecycle.needs.SelfRatings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts together what somebody sees of his own rating. */
@Component
@Transactional(readOnly = true)
class MyNeedsPages {

    /** {@code above} is the level that may be tried beyond what is asked, null where none may. */
    record Row(Item item, Competency competency, @Nullable Integer above) {}

    /** {@code next} is the competency to go on with, null when all have a level. */
    record Overview(
            Assessment assessment,
            List<Row> rows,
            boolean open,
            @Nullable String next,
            @Nullable Instant until) {}

    /** One level of one competency with the answers given so far; {@code chosen} has an empty text where there is none. */
    record One(
            Competency competency,
            Competency.Level level,
            Item item,
            int number,
            int total,
            boolean above,
            List<String> chosen) {

        One with(List<String> others) {
            return new One(competency, level, item, number, total, above, others);
        }
    }

    private final SelfRatings ratings;
    private final Competencies competencies;
    private final NeedsReader reader;

    MyNeedsPages(SelfRatings ratings, Competencies competencies, NeedsReader reader) {
        this.ratings = ratings;
        this.competencies = competencies;
        this.reader = reader;
    }

    /** Empty where no campaign asked the person. */
    Optional<Overview> overview(PersonId person) {
        return ratings.of(person).map(this::overview);
    }

    private Overview overview(Assessment mine) {
        Map<String, Competency> known = competencies.byCode();
        Map<String, RatingPath> paths = ratings.paths(mine);
        return new Overview(
                mine,
                mine.items().stream()
                        .map(item -> new Row(item, Objects.requireNonNull(known.get(item.code())), above(paths, item)))
                        .toList(),
                ratings.open(mine),
                next(mine).orElse(null),
                reader.unitOf(mine.unit()).windows().rating());
    }

    /** The level asked for at this address, or the one that comes next; {@code written} may be empty. */
    One one(PersonId person, String code, String written) {
        Assessment mine = ratings.of(person).orElseThrow(NotFound::new);
        int number = mine.items().stream().map(Item::code).toList().indexOf(code);
        if (number < 0) {
            throw new NotFound();
        }
        if (!ratings.open(mine)) {
            throw new NotPossibleNow(
                    mine.state() == State.OPEN ? "refusal.needs.ratingClosed" : "refusal.needs.handedIn");
        }
        Item item = mine.items().get(number);
        RatingPath path = ratings.path(mine, code);
        int level = level(path, item, written);
        List<String> chosen = ratings.answers(mine, code).getOrDefault(level, List.of()).stream()
                .map(Enum::name)
                .toList();
        return new One(
                competencies.competency(code),
                competencies.levels(code).get(level - 1),
                item,
                number + 1,
                mine.items().size(),
                level > item.required(),
                chosen);
    }

    private static int level(RatingPath path, Item item, String written) {
        if (written.isEmpty()) {
            return path.next().orElse(item.required());
        }
        boolean known = written.matches("[1-5]");
        int level = known ? Integer.parseInt(written) : 0;
        if (!known || !(path.levels().contains(level) || path.next().orElse(0) == level)) {
            throw new NotFound();
        }
        return level;
    }

    /** Further down in the same competency, else the next one without a level, else the overview. */
    String afterwards(PersonId person, String code, RatingPath path, RedirectAttributes redirect) {
        if (!path.complete()) {
            redirect.addAttribute("code", code);
            return "redirect:/my/needs/{code}";
        }
        redirect.addFlashAttribute("flash", "needs.mine.kept");
        Optional<String> next = ratings.of(person).flatMap(this::next);
        if (next.isPresent()) {
            redirect.addAttribute("code", next.get());
            return "redirect:/my/needs/{code}";
        }
        return "redirect:/my/needs";
    }

    private static @Nullable Integer above(Map<String, RatingPath> paths, Item item) {
        OptionalInt level = Objects.requireNonNull(paths.get(item.code())).mayTry();
        return level.isPresent() ? level.getAsInt() : null;
    }

    private Optional<String> next(Assessment mine) {
        return mine.items().stream()
                .filter(item -> item.self() == null)
                .map(Item::code)
                .findFirst();
    }
}
