package id.gurindam.web.problem;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

/** What the HTTP layer found wrong with a request. */
final class HttpFaults {
    private HttpFaults() {}

    static Diagnosis of(ResponseStatusException fault) {
        return switch (fault) {
            case WebExchangeBindException bound -> bound(bound);
            case MissingRequestValueException missing -> missing(missing.getName());
            case ServerWebInputException input -> input(input);
            case MethodNotAllowedException method -> method(method);
            default -> byStatus(fault.getStatusCode().value());
        };
    }

    private static Diagnosis missing(String name) {
        boolean key = "Idempotency-Key".equalsIgnoreCase(name);
        return Diagnosis.of(key ? EdgeRefusal.KEY_MISSING : EdgeRefusal.FIELD_MISSING, name);
    }

    private static Diagnosis bound(WebExchangeBindException fault) {
        FieldError first = fault.getFieldError();
        if (first == null) {
            return Diagnosis.of(EdgeRefusal.BODY_MALFORMED);
        }
        EdgeRefusal refusal = switch (Objects.requireNonNullElse(first.getCode(), "")) {
            case "NotNull", "NotBlank", "NotEmpty" -> EdgeRefusal.FIELD_MISSING;
            case "Size" -> EdgeRefusal.FIELD_TOO_LONG;
            default -> EdgeRefusal.FIELD_MALFORMED;
        };
        return Diagnosis.of(refusal, first.getField());
    }

    private static Diagnosis input(ServerWebInputException fault) {
        Diagnosis inner = Diagnoses.within(fault, EdgeRefusal.PARAMETER_MALFORMED);
        if (!inner.code().equals(EdgeRefusal.PARAMETER_MALFORMED.name())) {
            return inner;
        }
        if (Objects.requireNonNullElse(fault.getReason(), "").startsWith("No request body")) {
            return Diagnosis.of(EdgeRefusal.BODY_MISSING);
        }
        return Diagnosis.of(EdgeRefusal.PARAMETER_MALFORMED, name(fault.getMethodParameter()));
    }

    private static @Nullable String name(@Nullable MethodParameter parameter) {
        return parameter == null ? null : parameter.getParameterName();
    }

    private static Diagnosis method(MethodNotAllowedException fault) {
        String allowed = fault.getSupportedMethods().stream()
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return Diagnosis.of(EdgeRefusal.METHOD_NOT_ALLOWED).with("Allow", allowed);
    }

    private static Diagnosis byStatus(int status) {
        return Diagnosis.of(
                switch (status) {
                    case 401 -> EdgeRefusal.SIGN_IN_NEEDED;
                    case 403 -> EdgeRefusal.NOT_YOURS;
                    case 404, 410 -> EdgeRefusal.NOT_FOUND;
                    case 405 -> EdgeRefusal.METHOD_NOT_ALLOWED;
                    case 406 -> EdgeRefusal.NOT_ACCEPTABLE;
                    case 412 -> EdgeRefusal.STALE;
                    case 413 -> EdgeRefusal.BODY_TOO_LARGE;
                    case 415 -> EdgeRefusal.MEDIA_TYPE_UNSUPPORTED;
                    case 422 -> EdgeRefusal.FIELD_MALFORMED;
                    case 429 -> EdgeRefusal.TOO_MANY;
                    case 503, 504 -> EdgeRefusal.TOO_SLOW;
                    default -> status >= 500 ? EdgeRefusal.UNEXPECTED : EdgeRefusal.REQUEST_MALFORMED;
                });
    }
}
