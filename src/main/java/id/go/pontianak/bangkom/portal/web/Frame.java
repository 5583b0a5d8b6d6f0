package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.shell.Banner;
import id.go.pontianak.bangkom.portal.forms.LanguageSwitch;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What {@code portal/frame.html} shows around a page: menu, languages, the user and the capacities in which he acts. */
@Component
class Frame {

    record User(String name, List<String> capacities) {}

    record Language(String code, String label, String name, String path, boolean current) {}

    record Line(
            String kind,
            String text,
            @Nullable String link,
            @Nullable String path) {}

    private final Menu menu;
    private final List<Banner.Source> banners;
    private final CurrentUser currentUser;
    private final Authority authority;
    private final MessageSource messages;
    private final ReadablePath readable;
    private final LanguageSwitch switching;

    Frame(
            Menu menu,
            ObjectProvider<Banner.Source> banners,
            CurrentUser currentUser,
            Authority authority,
            MessageSource messages,
            ReadablePath readable,
            LanguageSwitch switching) {
        this.menu = menu;
        this.banners = banners.orderedStream().toList();
        this.currentUser = currentUser;
        this.authority = authority;
        this.messages = messages;
        this.readable = readable;
        this.switching = switching;
    }

    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    public List<Language> languages() {
        return LanguageConfiguration.LANGUAGES.stream().map(this::language).toList();
    }

    private Language language(Locale choice) {
        String here = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(LanguageChoice.PARAMETER, choice.getLanguage())
                .build()
                .toUriString();
        String path = here.startsWith("/error") ? "/?lang=" + choice.getLanguage() : here;
        HttpServletRequest request = request();
        if (!request.getMethod().equals("GET") && !here.startsWith("/error")) {
            String page = switching.pageOf(request).orElseGet(() -> readable.of(request));
            path = UriComponentsBuilder.fromUriString(page)
                    .replaceQueryParam(LanguageChoice.PARAMETER, choice.getLanguage())
                    .build()
                    .toUriString();
        }
        boolean current = choice.getLanguage().equals(language());
        return new Language(
                choice.getLanguage(),
                choice.getLanguage().toUpperCase(Locale.ROOT),
                choice.getDisplayLanguage(choice),
                path,
                current);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** Empty before signing in. */
    public Menu.Shown menu() {
        return currentUser.find().map(menu::of).orElse(Menu.Shown.NOTHING);
    }

    /** By which a device knows whose copies it holds; says nothing about the person. Null before signing in. */
    public @Nullable String mark() {
        return currentUser
                .find()
                .map(actor -> DigestUtils.md5DigestAsHex(
                        ("device " + actor.person().value()).getBytes(StandardCharsets.UTF_8)))
                .orElse(null);
    }

    public @Nullable User user() {
        return currentUser.find().map(this::userOf).orElse(null);
    }

    private User userOf(Actor actor) {
        List<String> titles = authority.capacitiesOf(actor.person()).stream()
                .filter(capacity -> capacity.kind() != Capacity.Kind.OWN_AFFAIR)
                .map(Capacity::title)
                .distinct()
                .toList();
        return new User(actor.name(), titles);
    }

    public List<Line> banners() {
        Actor actor = currentUser.find().orElse(null);
        return banners.stream().flatMap(source -> lines(source, actor).stream()).toList();
    }

    private List<Line> lines(Banner.Source source, @Nullable Actor actor) {
        return PageParts.ask(
                source.getClass(),
                () -> source.banners(actor).stream().map(this::line).toList(),
                reference -> List.<Line>of());
    }

    private Line line(Banner banner) {
        String text = text(banner.text(), banner.arguments().toArray());
        String link = banner.link();
        return new Line(
                banner.kind().name().toLowerCase(Locale.ROOT), text, link == null ? null : text(link), banner.path());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
