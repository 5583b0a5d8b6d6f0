package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.CityTime;
import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Population;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.demo.year.NeedsWork;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import id.go.pontianak.bangkom.lifecycle.needs.Campaigns;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The needs of next year, asked late this year because many changed their posts in September: eight perangkat daerah, each at another point of its way.
 * The others have not been asked, so that the first start sends no thousands of mails.
 */
@Component
@Profile("demo")
class NeedsUnderWay {

    private static final int YEAR = 2027;
    private static final int RATERS = 4;
    private static final List<String> RECAPPING = List.of("DISKOMINFO", "BKAD");
    private static final List<String> SIGNING = List.of("DISPUSIP");
    private static final List<String> SUBMITTED = List.of("KEC-KOTA");
    private static final List<String> VERIFIED = List.of("KESBANGPOL");
    private static final List<String> RATING = List.of("DINKES", "DINSOS", "BPBD");

    private final Campaigns campaigns;
    private final NeedsWork work;
    private final Desk desk;
    private final CityTime time;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NeedsUnderWay(
            Campaigns campaigns,
            NeedsWork work,
            Desk desk,
            CityTime time,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.campaigns = campaigns;
        this.work = work;
        this.desk = desk;
        this.time = time;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What is asked of the others is taken back in the transaction that asks it. */
    void opened(PersonId analyst) {
        if (campaigns.find(YEAR).isPresent()) {
            return;
        }
        String[] asked = List.of(RATING, RECAPPING, SIGNING, SUBMITTED, VERIFIED).stream()
                .flatMap(List::stream)
                .map(unit -> YEAR + " " + unit)
                .toArray(String[]::new);
        transaction.executeWithoutResult(begun -> {
            campaigns.open(YEAR, analyst);
            jdbc.sql("DELETE FROM workflow_bulk_row WHERE input LIKE ? AND NOT input = ANY (?)")
                    .params(YEAR + " %", asked)
                    .update();
            jdbc.sql("UPDATE needs_campaign SET units = ? WHERE year = ?")
                    .params(asked.length, YEAR)
                    .update();
        });
        time.settle();
    }

    /** Some rate themselves; where the recap begins, all are confirmed. The employee of the sign-in page has not begun. */
    void rated(Population people, Cast cast) {
        people.staffOf("KABID1-DINKES").stream()
                .filter(resident -> !resident.equals(cast.pegawai()))
                .limit(RATERS)
                .forEach(this::rate);
        List.of(RECAPPING, SIGNING, SUBMITTED, VERIFIED).stream()
                .flatMap(List::stream)
                .forEach(unit -> {
                    people.staffOf("KABID1-" + unit).stream().limit(1).forEach(this::rate);
                    work.confirm(number(unit));
                });
        time.settle();
    }

    private void rate(Resident resident) {
        Desk.attempt(resident.name(), () -> work.rate(resident.id(), item -> level(resident, item)));
    }

    /** One in three competencies lacks a level. */
    private static int level(Resident resident, Item item) {
        boolean lacks = Math.floorMod(resident.id().hashCode() + item.code().hashCode(), 3) == 0;
        return item.required() - (lacks ? 1 : 0);
    }

    void recapped() {
        List.of(SIGNING, SUBMITTED, VERIFIED).forEach(units -> decide(units, "handedUp"));
    }

    void signed() {
        List.of(SUBMITTED, VERIFIED).forEach(units -> decide(units, "signed"));
    }

    void verified() {
        decide(VERIFIED, "verified");
        time.settle();
    }

    private void decide(List<String> units, String outcome) {
        desk.decide(units.stream().map(NeedsUnderWay::number).toList(), Map.of("outcome", outcome));
    }

    private static String number(String unit) {
        return UnitNeeds.numberOf(YEAR, unit);
    }
}
