package id.go.pontianak.bangkom.demo.city.hand;

import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.demo.city.people.Structure;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationReviews;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Proposes people for a batch in the three ways of real life: by HR of the unit, by the superior, by oneself; takes proposals back and has them reviewed. */
@Component
@Profile("demo")
public class Proposals {

    private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

    private static final List<String> MOTIVES = List.of(
            "Tugas tahun depan membutuhkan kompetensi ini dan belum ada pegawai lain di unit yang menguasainya.",
            "Hasil penilaian kinerja menyarankan pengembangan pada bidang ini.",
            "Akan menangani layanan baru mulai triwulan pertama.",
            "Menggantikan pegawai yang purnatugas dan memegang pekerjaan yang sama.",
            "Belum mencapai 20 JP tahun ini dan materinya sesuai dengan tugas sehari-hari.");
    private static final String EXCEPTION = "Tetap diusulkan karena materinya langsung dipakai dalam tugas tahun ini.";

    private final Nominations nominations;
    private final NominationWithdrawals withdrawals;
    private final NominationReviews reviews;
    private final Authority authority;
    private final CityTime time;

    public Proposals(
            Nominations nominations,
            NominationWithdrawals withdrawals,
            NominationReviews reviews,
            Authority authority,
            CityTime time) {
        this.nominations = nominations;
        this.withdrawals = withdrawals;
        this.reviews = reviews;
        this.authority = authority;
        this.time = time;
    }

    /** Half of the people by their unit's HR, the others by their superior or by themselves. */
    public List<String> submit(String batch, Structure structure, List<Resident> people) {
        List<String> numbers = new ArrayList<>();
        for (int index = 0; index < people.size(); index++) {
            submit(batch, structure, people.get(index), index).ifPresent(numbers::add);
        }
        return numbers;
    }

    public Optional<String> submit(String batch, Structure structure, Resident nominee, int index) {
        Optional<PersonId> proposer = switch (index % 4) {
            case 1 -> superiorOf(nominee);
            case 3 -> Optional.of(nominee.id());
            default -> unitHrOf(structure, nominee);
        };
        return propose(batch, nominee, proposer.orElse(nominee.id()), MOTIVES.get(index % MOTIVES.size()));
    }

    public Optional<String> propose(String batch, Resident nominee, PersonId proposer, String motive) {
        try {
            return Optional.of(submit(new Submission(batch, nominee.id(), motive, null), proposer));
        } catch (RuleViolated softRule) {
            return inSpiteOf(new Submission(batch, nominee.id(), motive, EXCEPTION), proposer);
        } catch (Refusal refused) {
            LOG.debug("{} for {}: {}", nominee.name(), batch, refused.messageKey());
            return Optional.empty();
        }
    }

    public void withdraw(String nomination, String reason, PersonId actor) {
        Desk.attempt(nomination, () -> withdrawals.withdraw(nomination, reason, actor));
        time.settle();
    }

    public void askForReview(String nomination, PersonId nominee) {
        Desk.attempt(
                nomination,
                () -> reviews.request(
                        nomination,
                        "Jadwal layanan sudah diatur bersama rekan satu unit sehingga tidak terganggu.",
                        nominee));
    }

    private Optional<String> inSpiteOf(Submission submission, PersonId proposer) {
        try {
            return Optional.of(submit(submission, proposer));
        } catch (Refusal refused) {
            LOG.debug("{} for {}: {}", submission.person(), submission.batch(), refused.messageKey());
            return Optional.empty();
        }
    }

    private String submit(Submission submission, PersonId proposer) {
        return nominations.submit(submission, proposer);
    }

    private Optional<PersonId> superiorOf(Resident nominee) {
        String office = nominee.supervisor();
        return office == null ? Optional.empty() : first(Addressee.office(office), nominee);
    }

    private Optional<PersonId> unitHrOf(Structure structure, Resident nominee) {
        return first(Role.unitHr(structure.governmentUnitOf(nominee.unit())), nominee);
    }

    private Optional<PersonId> first(Addressee addressee, Resident nominee) {
        return authority.resolve(addressee, ConflictScope.of(nominee.id())).stream()
                .findFirst();
    }
}
