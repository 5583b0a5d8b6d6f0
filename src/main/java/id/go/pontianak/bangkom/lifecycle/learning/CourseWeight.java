package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What it costs to take a course along, before anything is loaded: its texts and pictures as they are sent, compressed. */
@Service
@Transactional(readOnly = true)
public class CourseWeight {

    /** What stands around the text of a page, compressed. */
    private static final int FRAME = 3_800;

    private static final int KILO = 1024;
    private static final Pattern PICTURE = Pattern.compile("\\]\\(img/([^)\\s]+)");

    private record Version(String programme, int version) {}

    private final CourseRows courses;
    private final CoursePictures pictures;

    /** A version never changes. */
    private final Map<Version, Integer> known = new ConcurrentHashMap<>();

    CourseWeight(CourseRows courses, CoursePictures pictures) {
        this.courses = courses;
        this.pictures = pictures;
    }

    /** Rounded up. */
    public int kilobytes(Course course) {
        return known.computeIfAbsent(new Version(course.programme(), course.version()), key -> weigh(course));
    }

    private int weigh(Course course) {
        int bytes = 2 * FRAME;
        for (CoursePage page : course.pages()) {
            String source = courses.source(course.programme(), course.version(), page.number());
            Set<String> shown = PICTURE.matcher(source)
                    .results()
                    .map(MatchResult::group)
                    .map(found -> found.substring(found.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet());
            bytes += FRAME + gzip(source.getBytes(StandardCharsets.UTF_8));
            bytes += shown.stream()
                    .mapToInt(name -> pictures.find(course.programme(), name)
                            .map(CourseWeight::gzip)
                            .orElse(0))
                    .sum();
        }
        return (bytes + KILO - 1) / KILO;
    }

    private static int gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
