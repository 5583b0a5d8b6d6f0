package id.go.pontianak.bangkom.bench;

/** Portal and plain engine on databases that hold the same tasks. */
record Side(Portal portal, Database portalRows, Peer peer, Database peerRows) implements AutoCloseable {

    @Override
    public void close() {
        portal.close();
        peer.close();
    }
}
