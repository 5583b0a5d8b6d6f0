package id.go.pontianak.bangkom.foundation.notification.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Connections without Nagle's algorithm ({@code TCP_NODELAY}). A mail ends with a full stop in a packet of its own; with the algorithm that
 * packet waits until the server has acknowledged the one before, and a server that has nothing to say yet puts this off by 40 ms: ten times
 * as long as everything else about a mail on a network near by.
 */
final class PromptSockets extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(createSocket(), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return connected(bound(new InetSocketAddress(local, localPort)), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(createSocket(), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return connected(bound(new InetSocketAddress(local, localPort)), new InetSocketAddress(host, port));
    }

    private Socket bound(SocketAddress local) throws IOException {
        Socket socket = createSocket();
        socket.bind(local);
        return socket;
    }

    private static Socket connected(Socket socket, SocketAddress server) throws IOException {
        socket.connect(server);
        return socket;
    }
}
