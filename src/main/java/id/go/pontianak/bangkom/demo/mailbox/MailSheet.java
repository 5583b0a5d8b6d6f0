package id.go.pontianak.bangkom.demo.mailbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A mail as a page may show it: mails carry their styles in attributes, because their readers know nothing else, and a page takes none
 * from there. The same styles as a sheet, and the same mail that names them.
 */
record MailSheet(String html, String css) {

    private static final Pattern STYLE = Pattern.compile("\\sstyle=\"([^\"]*)\"");
    /** Links lead out of the frame. */
    private static final String HEAD = "<head><base target=\"_top\"><link rel=\"stylesheet\" href=\"%s\">";

    static MailSheet of(String mail, String address) {
        Map<String, String> names = new LinkedHashMap<>();
        String html = STYLE.matcher(mail)
                .replaceAll(found -> Matcher.quoteReplacement(
                        " class=\"" + names.computeIfAbsent(found.group(1), style -> "style-" + names.size()) + '"'));
        String css = names.entrySet().stream()
                .map(style -> "." + style.getValue() + " { " + style.getKey().replaceAll("[{}<]", "") + " }")
                .collect(Collectors.joining("\n"));
        return new MailSheet(html.replaceFirst("(?i)<head>", Matcher.quoteReplacement(HEAD.formatted(address))), css);
    }
}
