package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseFiles;
import id.go.pontianak.bangkom.lifecycle.learning.domain.PictureRows;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures of a course: those that come with the product and those its authors added. A name is given once, so that every version goes on
 * showing what it showed.
 */
@Service
@Transactional(readOnly = true)
public class CoursePictures {

    /** Bytes of one picture: a page stays light on a weak telephone. */
    public static final int MOST_BYTES = 60 * 1024;

    /** More than a course shows. */
    public static final int MOST = 200;

    private static final String NAME = "[a-z0-9-]{1,60}\\.(png|jpg)";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final CourseFiles files;
    private final PictureRows rows;
    private final Enrolments enrolments;
    private final Authority authority;
    private final ObjectProvider<CourseAuthors> authors;

    CoursePictures(
            CourseFiles files,
            PictureRows rows,
            Enrolments enrolments,
            Authority authority,
            ObjectProvider<CourseAuthors> authors) {
        this.files = files;
        this.rows = rows;
        this.enrolments = enrolments;
        this.authority = authority;
        this.authors = authors;
    }

    /** For whoever has the course to read, writes or reviews it, and for HR of the city; for everybody else there is no such picture. */
    public byte[] read(PersonId reader, String programme, String name) {
        boolean may = authority.isCityHr(reader)
                || authors.stream().anyMatch(all -> all.writes(reader, programme))
                || enrolments.find(reader, programme).isPresent();
        if (!may) {
            throw new NotFound();
        }
        return find(programme, name).orElseThrow(NotFound::new);
    }

    /** Empty where there is none, and where the name is none of a picture. Checks no right. */
    public Optional<byte[]> find(String programme, String name) {
        return files.picture(programme, name).or(() -> rows.find(programme, name));
    }

    /** Names, those of the product first. */
    public List<String> names(String programme) {
        return Stream.concat(files.pictures(programme).stream(), rows.names(programme).stream())
                .distinct()
                .toList();
    }

    /**
     * PNG and JPEG, told by their first bytes. Refuses other names and kinds, what is too large, and a name that another picture has; the same
     * picture once more changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String programme, String name, byte[] content, PersonId by) {
        Optional<byte[]> known = find(programme, name);
        if (known.isPresent()) {
            if (!Arrays.equals(known.get(), content)) {
                throw RuleViolated.of("refusal.learning.picture.twice", name);
            }
            return;
        }
        if (!name.matches(NAME)) {
            throw RuleViolated.of("refusal.learning.picture.name", name);
        }
        if (content.length > MOST_BYTES) {
            throw RuleViolated.of("refusal.learning.picture.size", name, MOST_BYTES / 1024);
        }
        if (!begins(content, name.endsWith(".png") ? PNG : JPEG)) {
            throw RuleViolated.of("refusal.learning.picture.kind", name);
        }
        if (rows.names(programme).size() >= MOST) {
            throw RuleViolated.of("refusal.learning.picture.most", MOST);
        }
        rows.insert(programme, name, content, by);
    }

    private static boolean begins(byte[] content, byte[] start) {
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
