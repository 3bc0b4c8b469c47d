package id.gurindam.web.problem;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The one place where a refusal becomes an answer: a problem for the interface, a plain page for people. */
@Component
@Order(-2)
public final class RefusalsAsProblems implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalsAsProblems.class);

    private final ProblemTexts texts = new ProblemTexts();
    private final JsonMapper json;
    private final ErrorPages pages;

    RefusalsAsProblems(JsonMapper json, ErrorPages pages) {
        this.json = json;
        this.pages = pages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(thrown);
        }
        Diagnosis diagnosis = Diagnoses.of(thrown);
        String reference = reference();
        tellTheLog(exchange, diagnosis, reference, thrown);
        Locale locale = Tongue.of(exchange);
        prepare(response, diagnosis, locale);
        Problem problem = texts.problem(diagnosis, reference, locale);
        return Tongue.isInterface(exchange.getRequest())
                ? write(response, problem)
                : pages.render(exchange, problem, locale);
    }

    private static void prepare(ServerHttpResponse response, Diagnosis diagnosis, Locale locale) {
        HttpHeaders headers = response.getHeaders();
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.ETAG);
        headers.setContentLanguage(locale);
        headers.setCacheControl("no-store");
        diagnosis.headers().forEach(headers::set);
        response.setStatusCode(HttpStatusCode.valueOf(diagnosis.status()));
    }

    private Mono<Void> write(ServerHttpResponse response, Problem problem) {
        byte[] body = json.writeValueAsBytes(problem);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /** Neither query nor body nor any header goes to the log: they may hold what a person wrote. */
    private static void tellTheLog(ServerWebExchange exchange, Diagnosis diagnosis, String reference, Throwable why) {
        String method = exchange.getRequest().getMethod().name();
        if (diagnosis.status() == EdgeRefusal.UNEXPECTED.status()) {
            String pattern =
                    String.valueOf(exchange.getAttributes().get(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            LOG.error("{} {} failed, reference {}", method, pattern, reference, why);
        } else if (diagnosis.ours()) {
            LOG.warn("{} refused with {}, reference {}: {}", method, diagnosis.code(), reference, why.getMessage());
        } else {
            LOG.debug("{} refused with {}, reference {}", method, diagnosis.code(), reference);
        }
    }

    private static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
