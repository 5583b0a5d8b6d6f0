package id.go.pontianak.bangkom.demo.clock;

/** Something else that moves the clock by itself; meanwhile nobody moves it by hand. */
public interface ClockUse {

    boolean inUse();
}
