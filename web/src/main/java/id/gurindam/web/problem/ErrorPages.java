package id.gurindam.web.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** The page that says what went wrong; where even that page cannot be made, a plain one says the same. */
@Component
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String VIEW = "galat";

    private final Renderer renderer;

    ErrorPages(ObjectProvider<ViewResolver> views) {
        this.renderer = new Renderer(views.orderedStream().toList());
    }

    /** What the page shows: the status picks its words, the reference is what the log knows. */
    public record Shown(int status, @Nullable String reference, Problem problem) {}

    Mono<Void> render(ServerWebExchange exchange, Problem problem, Locale locale) {
        if (renderer.views.isEmpty()) {
            return plain(exchange, problem, locale);
        }
        Shown shown = new Shown(problem.status(), problem.reference(), problem);
        return ServerResponse.status(problem.status())
                .contentType(MediaType.TEXT_HTML)
                .render(VIEW, Map.of("page", shown))
                .flatMap(answer -> answer.writeTo(exchange, renderer))
                .onErrorResume(failure -> !exchange.getResponse().isCommitted(), failure -> {
                    LOG.error("the error page failed, reference {}", problem.reference(), failure);
                    return plain(exchange, problem, locale);
                });
    }

    private static Mono<Void> plain(ServerWebExchange exchange, Problem problem, Locale locale) {
        ServerHttpResponse response = exchange.getResponse();
        String html = """
                <!DOCTYPE html><html lang="%s"><meta charset="utf-8"><title>%s</title>\
                <h1>%s</h1><p>%s</p><p><code>%s</code></p></html>
                """.formatted(
                        "en".equals(locale.getLanguage()) ? "en" : "id",
                        HtmlUtils.htmlEscape(problem.title()),
                        HtmlUtils.htmlEscape(problem.title()),
                        HtmlUtils.htmlEscape(problem.remedy()),
                        problem.reference());
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        response.getHeaders().setContentType(MediaType.parseMediaType("text/html;charset=UTF-8"));
        response.getHeaders().setContentLength(body.length);
        return HttpMethod.HEAD.equals(exchange.getRequest().getMethod())
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private record Renderer(List<ViewResolver> views) implements ServerResponse.Context {
        @Override
        public List<HttpMessageWriter<?>> messageWriters() {
            return HandlerStrategies.withDefaults().messageWriters();
        }

        @Override
        public List<ViewResolver> viewResolvers() {
            return views;
        }
    }
}
