package id.gurindam.web.security;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** From where a request comes, as far as budgets ask: the address, or the first 48 bits of an IPv6 one. */
final class ClientAddress {
    private static final int PREFIX_BYTES = 6;

    private ClientAddress() {}

    static String of(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote == null || remote.getAddress() == null) {
            return "unknown";
        }
        byte[] bytes = remote.getAddress().getAddress();
        return bytes.length == 4
                ? remote.getAddress().getHostAddress()
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES));
    }

    /** True if the request was made on this machine and not passed on by a proxy. */
    static boolean isLoopback(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        InetAddress address = remote == null ? null : remote.getAddress();
        boolean passedOn = request.getHeaders().containsHeader("X-Forwarded-For")
                || request.getHeaders().containsHeader("Forwarded");
        return address != null && address.isLoopbackAddress() && !passedOn;
    }
}
