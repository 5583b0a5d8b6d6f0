package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.WavePlay;
import id.go.pontianak.bangkom.demo.year.WavePlay.Which;
import id.go.pontianak.bangkom.demo.year.Year;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three months after a training its alumni are judged at work, by themselves, by colleagues and by their superiors. */
@Component
@Profile({"demo", "year"})
@Order(90)
class BehaviourEpisode implements Episode {

    private final WavePlay wave;

    BehaviourEpisode(WavePlay wave) {
        this.wave = wave;
    }

    @Override
    public String name() {
        return "behaviour";
    }

    @Override
    public void play(Year year) {
        wave.play(year, Which.FIRST);
    }

    @Override
    public void check(Year year, Findings findings) {
        wave.check(year, Which.FIRST, findings);
    }
}
