package id.gurindam.web.organisation;

import id.gurindam.command.CommandOffice;
import id.gurindam.events.Role;
import id.gurindam.events.personal.Personal;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.complaint.Writes;
import id.gurindam.web.pages.Assets;
import id.gurindam.web.pages.Frame;
import id.gurindam.web.pages.PagesConfiguration;
import id.gurindam.web.pages.Words;
import id.gurindam.web.problem.Diagnoses;
import id.gurindam.web.problem.Diagnosis;
import id.gurindam.web.security.Appointment;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.Examiners;
import id.gurindam.web.security.Officer;
import id.gurindam.web.security.WhoMay;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The interface of the organisation with everything real behind it but the disk; header As names the role of the caller. */
final class House {
    private static final WhoMay TABLE = new WhoMay(Examiners.of("103", "101"));

    final OrganisationBook book = new OrganisationBook(text -> text instanceof Personal.Clear(String said) ? said : "");
    final OfficeInMemory office;
    final WebTestClient client;
    final OrganisationParts parts;
    final ChangeOffice changes;
    private final WebTestClient pages;
    private final Words words;
    private final MessageSource messages = new PagesConfiguration().messageSource();

    /** What a page answered: its status, where it leads, and what it shows. */
    record Answer(int status, String location, String html) {}

    House() {
        ViewProgress progress = new ViewProgress();
        office = new OfficeInMemory(book, progress);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(CommandOffice.class, () -> office);
        context.register(Writes.class);
        context.refresh();
        ChangeOffice changes = new ChangeOffice(
                office,
                context.getBean(Writes.class),
                book,
                progress,
                InstantSource.fixed(OfficeInMemory.NOW),
                JsonMapper.shared());
        words = new Words(messages, new Assets(), context.getBeanProvider(Clock.class));
        InstantSource clock = InstantSource.fixed(OfficeInMemory.NOW);
        Previews previews = new Previews(office, Drafted.desk(), book, words, clock);
        OrganisationApi api = new OrganisationApi(book, _ -> Mono.empty(), changes);
        client = WebTestClient.bindToController(api, new DecreesApi(api, previews))
                .argumentResolvers(resolvers -> resolvers.addCustomResolver(new WhoSpeaks()))
                .webFilter((exchange, chain) -> chain.filter(exchange).onErrorResume(why -> told(exchange, why)))
                .build();
        this.changes = changes;
        parts = new OrganisationParts(
                book, words, () -> Map.of("officer-test", "Ani"), InstantSource.fixed(OfficeInMemory.NOW));
        pages = pages(
                new OrganisationPages(parts, book, changes, words),
                new DecreePages(parts, book, previews, words, clock));
    }

    /** A browser before these pages. */
    WebTestClient pages(Object... controllers) {
        return WebTestClient.bindToController(controllers)
                .argumentResolvers(resolvers -> resolvers.addCustomResolver(new WhoSpeaks()))
                .viewResolvers(resolvers -> resolvers.viewResolver(new Rendering(messages, words)))
                .webFilter((exchange, chain) -> framed(exchange, chain).onErrorResume(why -> told(exchange, why)))
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1_000_000))
                .build();
    }

    /** What the page told in this language says of this code. */
    String say(String key, String language) {
        return messages.getMessage(key, null, Locale.of(language));
    }

    Answer get(String address, String language) {
        return get(address, language, "ADMINISTRATOR");
    }

    Answer get(String address, String language, String as) {
        return answer(pages.get().uri(address).header("As", as).header("Accept-Language", language));
    }

    Answer send(Part part, String word, MultiValueMap<String, String> form) {
        return send(part, word, form, "id");
    }

    Answer send(Part part, String word, MultiValueMap<String, String> form, String language) {
        return send(part, word, form, language, "ADMINISTRATOR");
    }

    Answer send(Part part, String word, MultiValueMap<String, String> form, String language, String as) {
        return answer(pages.post()
                .uri("/organisasi/" + part.slug() + "/" + word)
                .header("As", as)
                .header("Accept-Language", language)
                .body(BodyInserters.fromFormData(form)));
    }

    /** Sends a file as the form of this change takes it. */
    Answer file(Part part, String word, String name, byte[] bytes, String language, String as) {
        MultipartBodyBuilder form = new MultipartBodyBuilder();
        form.part("berkas", bytes).filename(name);
        return answer(pages.post()
                .uri("/organisasi/" + part.slug() + "/" + word + "/berkas")
                .header("As", as)
                .header("Accept-Language", language)
                .body(BodyInserters.fromMultipartData(form.build())));
    }

    private static Answer answer(WebTestClient.RequestHeadersSpec<?> request) {
        EntityExchangeResult<byte[]> result = request.exchange().expectBody().returnResult();
        byte[] body = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                Objects.toString(result.getResponseHeaders().getLocation(), ""),
                body == null ? "" : new String(body, StandardCharsets.UTF_8));
    }

    WebTestClient.ResponseSpec post(String change, String body, @Nullable Role as, String key) {
        return client.post()
                .uri("/api/organisation/" + change)
                .header("As", as == null ? "" : as.name())
                .header("Idempotency-Key", key)
                .header("Accept-Language", "id")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static Mono<Void> framed(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getAttributes().put(Frame.NAME, new Frame(false, null, List.of(), null, "/?lang=id", "/?lang=en"));
        return chain.filter(exchange);
    }

    private static Mono<Void> told(ServerWebExchange exchange, Throwable why) {
        Diagnosis diagnosis = Diagnoses.of(why);
        if (diagnosis.ours()) {
            return Mono.error(why);
        }
        exchange.getResponse().setStatusCode(HttpStatusCode.valueOf(diagnosis.status()));
        byte[] body = (diagnosis.code() + " " + diagnosis.field()).getBytes(StandardCharsets.UTF_8);
        return exchange.getResponse()
                .writeWith(Mono.just(exchange.getResponse().bufferFactory().wrap(body)));
    }

    private static final class WhoSpeaks implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Caller.class;
        }

        @Override
        public Mono<Object> resolveArgument(
                MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
            String as = exchange.getRequest().getHeaders().getFirst("As");
            return Mono.just(
                    as == null || as.isEmpty() ? Caller.citizen(TABLE, "a device") : officer(Role.valueOf(as)));
        }

        private static Caller officer(Role role) {
            Officer somebody = new Officer("u", "officer-9", "Ani", false, List.of(Appointment.of(role)), null);
            return Caller.officer(TABLE, somebody, "a device");
        }
    }
}
