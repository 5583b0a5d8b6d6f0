package id.go.pontianak.bangkom.lifecycle.scorm.web;

import java.util.Locale;
import java.util.Map;

/** Media types of the files of a package, by their ends; whatever is unknown is bytes, which no browser runs (nosniff). */
final class MediaTypes {

    static final String HTML = "text/html; charset=UTF-8";
    static final String SCRIPT = "text/javascript; charset=UTF-8";

    private static final String OTHER = "application/octet-stream";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("css", "text/css"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain"),
            Map.entry("vtt", "text/vtt"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("wav", "audio/wav"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"));

    private MediaTypes() {}

    static String of(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KNOWN.getOrDefault(end, OTHER);
    }
}
