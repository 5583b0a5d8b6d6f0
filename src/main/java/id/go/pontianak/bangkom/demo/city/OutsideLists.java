package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.CityTime;
import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.organiser.OrganiserLists;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Head;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lists of participants go to organisers outside the city. */
@Component
@Profile("demo")
class OutsideLists {

    private final OrganiserLists lists;
    private final CityTime time;

    OutsideLists(OrganiserLists lists, CityTime time) {
        this.lists = lists;
        this.time = time;
    }

    void send(String batch, String number, PersonId by) {
        Desk.attempt(
                batch,
                () -> lists.send(batch, new Head(number, time.today(), "Kepala BPSDM Provinsi Kalimantan Barat"), by));
    }
}
