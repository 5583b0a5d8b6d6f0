package id.go.pontianak.bangkom.bench;

/** Portal and plain engine on databases that hold the same tasks; a second engine on the same database plans each query anew. */
record Side(Portal portal, Database portalRows, Peer peer, Peer tunedPeer, Database peerRows) implements AutoCloseable {

    /**
     * Both sides compile after a fifth of the calls the virtual machine waits for by default. They are compared as servers that have run for a
     * day; otherwise the compiler still takes a third of the portal's work after 4,500 decisions, and most of it on the side with more code.
     */
    static final String[] SOON_WARM = {
        "-XX:Tier4InvocationThreshold=1000", "-XX:Tier4MinInvocationThreshold=120", "-XX:Tier4CompileThreshold=3000"
    };

    @Override
    public void close() {
        portal.close();
        peer.close();
        tunedPeer.close();
    }
}
