package id.gurindam.web.operations;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerState;

/**
 * How long a sender may take: a quarter of a minute for the head of a request, as much between two parts of its body, five
 * minutes for all of it; whoever takes longer is hung up on, and so is whoever comes when twelve thousand are connected.
 */
@Component
final class PatienceWithSenders implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {
    private static final Duration HEAD = Duration.ofSeconds(15);
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(60);
    private static final Duration BETWEEN_PARTS = Duration.ofSeconds(15);
    private static final Duration WHOLE = Duration.ofMinutes(5);
    private static final int MOST_CONNECTIONS = 12_000;
    private static final AttributeKey<@Nullable Future<?>> DUE = AttributeKey.valueOf("gurindam.head.due");

    private final AtomicInteger connected = new AtomicInteger();

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(this::patient);
    }

    private HttpServer patient(HttpServer server) {
        return server.readTimeout(BETWEEN_PARTS)
                .requestTimeout(WHOLE)
                .doOnChannelInit((_, channel, _) -> arrived(channel))
                .childObserve(this::changed);
    }

    private void arrived(Channel channel) {
        var _ = channel.closeFuture().addListener(_ -> {
            connected.decrementAndGet();
            // Else what is due would keep a connection that is gone in memory until then.
            noLongerDue(channel);
        });
        if (connected.incrementAndGet() > MOST_CONNECTIONS) {
            var _ = channel.close();
        } else {
            expectHead(channel, HEAD);
        }
    }

    private void changed(Connection connection, ConnectionObserver.State state) {
        Channel channel = connection.channel();
        if (state.equals(HttpServerState.REQUEST_RECEIVED)) {
            noLongerDue(channel);
        } else if (state.equals(ConnectionObserver.State.DISCONNECTING) && channel.isActive()) {
            expectHead(channel, BETWEEN_REQUESTS);
        }
    }

    /** The idle time alone would not do: a byte now and then keeps a connection from being idle. */
    private static void expectHead(Channel channel, Duration within) {
        noLongerDue(channel);
        Runnable hangUp = () -> {
            var _ = channel.close();
        };
        channel.attr(DUE).set(channel.eventLoop().schedule(hangUp, within.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static void noLongerDue(Channel channel) {
        Future<?> due = channel.attr(DUE).getAndSet(null);
        if (due != null) {
            due.cancel(false);
        }
    }
}
