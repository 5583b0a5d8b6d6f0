package id.go.pontianak.bangkom.bench;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Portal and plain engine on databases that hold the same tasks; a second engine on the same database plans each query anew. */
record Side(Portal portal, Database portalRows, Peer peer, Peer tunedPeer, Database peerRows) implements AutoCloseable {

    /**
     * Both sides compile after a fifth of the calls the virtual machine waits for by default, and warm up until their compilers rest. They are
     * compared as servers that have run for a day; otherwise the compiler still takes a third of the portal's work after 4,500 decisions, and
     * most of it on the side with more code.
     */
    static final String[] SOON_WARM = {
        "-XX:Tier4InvocationThreshold=1000", "-XX:Tier4MinInvocationThreshold=120", "-XX:Tier4CompileThreshold=3000"
    };

    /** A second with less than this share of a processor is one of rest. */
    private static final double AT_REST = 0.1;

    /** Returns when neither side works any more: until then the compilers are busy with what was called before. */
    void awaitRest() {
        double[] last = {processorTime()};
        Awaitility.await("both sides at rest")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    double now = processorTime();
                    double used = now - last[0];
                    last[0] = now;
                    return used < AT_REST;
                });
    }

    private double processorTime() {
        return portal.processorTime() + peer.processorTime();
    }

    @Override
    public void close() {
        portal.close();
        peer.close();
        tunedPeer.close();
    }
}
