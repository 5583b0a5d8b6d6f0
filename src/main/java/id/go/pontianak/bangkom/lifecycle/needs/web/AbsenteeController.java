package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRights;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentProgress.Member;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everybody of a perangkat daerah whom nobody has confirmed, as a spreadsheet, for those who oversee it. */
@Controller
class AbsenteeController {

    private static final List<String> HEADER = List.of("nama", "jabatan", "unit_kerja", "atasan", "keadaan");

    private final NeedsReader reader;
    private final NeedsRights rights;
    private final Directory directory;
    private final Spreadsheets spreadsheets;
    private final MessageSourceAccessor messages;
    private final CurrentUser user;

    AbsenteeController(
            NeedsReader reader,
            NeedsRights rights,
            Directory directory,
            Spreadsheets spreadsheets,
            MessageSource messages,
            CurrentUser user) {
        this.reader = reader;
        this.rights = rights;
        this.directory = directory;
        this.spreadsheets = spreadsheets;
        this.messages = new MessageSourceAccessor(messages);
        this.user = user;
    }

    @GetMapping("/needs/{year}/{unit}/absent.xlsx")
    void export(@PathVariable String year, @PathVariable String unit, HttpServletResponse response) throws IOException {
        UnitNeeds needs = reader.unit(NeedsReader.year(year), unit);
        rights.requireReader(user.actor().person(), needs.unit());
        List<Member> absent = reader.absent(needs);
        Map<PersonId, Person> people =
                directory.persons(absent.stream().map(Member::person).toList());
        Downloads.attach(
                response,
                Spreadsheets.Format.XLSX.mediaType(),
                "belum-ditegaskan-" + needs.number().toLowerCase(Locale.ROOT) + ".xlsx");
        spreadsheets.write(
                Spreadsheets.Format.XLSX,
                "belum ditegaskan",
                HEADER,
                absent.stream()
                        .sorted(Comparator.comparing(Member::office)
                                .thenComparing(one -> person(people, one).name()))
                        .map(one -> cells(person(people, one), one)),
                response.getOutputStream());
    }

    private List<Object> cells(Person person, Member member) {
        return List.of(
                person.name(),
                person.position(),
                directory.unit(person.unit()).name(),
                directory.findOffice(member.office()).map(Office::title).orElse(member.office()),
                messages.getMessage("needs.person.state." + member.state()));
    }

    private static Person person(Map<PersonId, Person> people, Member member) {
        return Objects.requireNonNull(people.get(member.person()));
    }
}
