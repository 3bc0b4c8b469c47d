package id.gurindam.web.files;

import id.gurindam.web.pages.model.FormErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A form as it was sent, with or without files; files are stored at once and carried on by their digest. */
@Component
public class Uploads {
    private final FileDesk files;

    Uploads(FileDesk files) {
        this.files = files;
    }

    /** The values of the form by field, and what was wrong with its files. */
    public record Sent(Map<String, List<String>> values, FormErrors errors) {}

    /** Reads the form of the request. */
    public Mono<Sent> form(ServerWebExchange exchange) {
        MediaType type = exchange.getRequest().getHeaders().getContentType();
        if (type == null || !MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
            return exchange.getFormData().map(data -> new Sent(copied(data), FormErrors.NONE));
        }
        return exchange.getMultipartData()
                .flatMap(parts -> Flux.fromIterable(parts.values())
                        .flatMapIterable(all -> all)
                        .concatMap(this::part)
                        .collectList())
                .map(Uploads::gathered);
    }

    private record Value(String field, String value, boolean wrong) {}

    private Mono<Value> part(Part part) {
        return switch (part) {
            case FormFieldPart field -> Mono.just(new Value(field.name(), field.value(), false));
            case FilePart file
            when !file.filename().isEmpty() ->
                files.store(file)
                        .map(stored -> new Value("berkas", stored.carried(), false))
                        .onErrorResume(
                                FileDesk.NotTaken.class, why -> Mono.just(new Value(file.name(), why.key(), true)));
            default -> Mono.empty();
        };
    }

    private static Sent gathered(List<Value> values) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        FormErrors errors = FormErrors.NONE;
        for (Value value : values) {
            if (value.wrong()) {
                errors = errors.and(value.field(), value.value());
            } else {
                all.computeIfAbsent(value.field(), _ -> new ArrayList<>()).add(value.value());
            }
        }
        return new Sent(all, errors);
    }

    private static Map<String, List<String>> copied(Map<String, List<String>> data) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        data.forEach((name, values) -> all.put(name, List.copyOf(values)));
        return all;
    }
}
