package id.go.pontianak.bangkom.lifecycle.courseware.domain;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.learning.CourseFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a course in an archive. Refused is any file that is neither a page nor a picture, and a page that is not UTF-8. */
public record CourseZip(List<CourseFile> pages, Map<String, byte[]> pictures) {

    private static final String FOLDER = "img/";

    public CourseZip {
        pages = List.copyOf(pages);
    }

    public static CourseZip of(Map<String, byte[]> files) {
        List<CourseFile> pages = new ArrayList<>();
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".md") && !name.contains("/")) {
                pages.add(new CourseFile(name, text(name, content)));
            } else if (name.startsWith(FOLDER) && name.indexOf('/', FOLDER.length()) < 0) {
                pictures.put(name.substring(FOLDER.length()), content);
            } else {
                throw RuleViolated.of("refusal.courseware.import.file", name);
            }
        });
        pages.sort(Comparator.comparing(CourseFile::name));
        return new CourseZip(pages, pictures);
    }

    public static void write(
            List<CourseFile> pages, List<String> pictures, Function<String, byte[]> picture, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (CourseFile page : pages) {
            put(zip, page.name(), page.content().getBytes(StandardCharsets.UTF_8));
        }
        for (String name : pictures) {
            put(zip, FOLDER + name, picture.apply(name));
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String text(String name, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            throw RuleViolated.of("refusal.courseware.import.encoding", name);
        }
    }
}
