package id.gurindam.web.complaint;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.CommandOffice.Kept;
import id.gurindam.command.CommandOffice.Keyed;
import id.gurindam.web.problem.EdgeRefusal;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Requests that change something happen once: a repeat under the same key gets the first answer, also while the first is
 * still under way and after a crash; the same key with another body is refused.
 */
@Component
public class Writes {
    private final CommandOffice office;
    private final ConcurrentMap<String, UnderWay> underWay = new ConcurrentHashMap<>();

    Writes(CommandOffice office) {
        this.office = office;
    }

    /** A request as it came: whose and on which route (scope), its key if it had one, and the bytes of its body. */
    public record Call(String scope, @Nullable String key, byte[] body) {}

    /**
     * The answer to the request. The answer for a position is made by answer; act sends the command under the key given,
     * or without one.
     */
    public Mono<byte[]> once(Call call, LongFunction<byte[]> answer, Function<@Nullable Keyed, Mono<Long>> act) {
        if (call.key() == null) {
            return act.apply(null).map(answer::apply);
        }
        Keyed keyed = new Keyed(call.scope(), call.key(), call.body(), answer);
        String name = call.scope() + "\n" + call.key();
        UnderWay mine = new UnderWay(
                call.body(),
                Mono.defer(() -> first(keyed, act))
                        .doFinally(_ -> underWay.remove(name))
                        .cache());
        UnderWay running = underWay.putIfAbsent(name, mine);
        if (running == null) {
            return mine.answer();
        }
        if (!Arrays.equals(running.body(), call.body())) {
            return Mono.error(EdgeRefusal.KEY_REUSED.refused("Idempotency-Key"));
        }
        return running.answer();
    }

    private Mono<byte[]> first(Keyed keyed, Function<@Nullable Keyed, Mono<Long>> act) {
        return Mono.fromFuture(() -> office.kept(keyed))
                .flatMap(Writes::again)
                .switchIfEmpty(Mono.defer(() -> act.apply(keyed).map(keyed.answer()::apply)))
                .onErrorResume(CommandOffice.AnsweredBefore.class, before -> again(before.kept()))
                .onErrorResume(
                        failure -> !(failure instanceof CommandOffice.AnsweredBefore),
                        failure -> Mono.fromFuture(() -> office.kept(keyed))
                                .flatMap(Writes::again)
                                .switchIfEmpty(Mono.error(failure)));
    }

    private static Mono<byte[]> again(Kept kept) {
        return kept.sameBody()
                ? Mono.just(kept.answer())
                : Mono.error(EdgeRefusal.KEY_REUSED.refused("Idempotency-Key"));
    }

    private record UnderWay(byte[] body, Mono<byte[]> answer) {}
}
