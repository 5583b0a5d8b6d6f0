package id.go.pontianak.bangkom.bench;

/** Portal and plain engine on databases that hold the same tasks; a second engine on the same database plans each query anew. */
record Side(Portal portal, Database portalRows, Peer peer, Peer tunedPeer, Database peerRows) implements AutoCloseable {

    @Override
    public void close() {
        portal.close();
        peer.close();
        tunedPeer.close();
    }
}
