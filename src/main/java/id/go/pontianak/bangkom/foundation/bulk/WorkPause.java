package id.go.pontianak.bangkom.foundation.bulk;

/** Says that automatic work rests for now, as while business time is moved. */
public interface WorkPause {

    boolean paused();
}
