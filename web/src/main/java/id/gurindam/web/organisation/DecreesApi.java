package id.gurindam.web.organisation;

import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Calendars and rule sets are decreed where they are listed; with {@code preview=true} it is only told what that would do. */
@RestController
@RequestMapping(
        path = "/api/organisation",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class DecreesApi {
    private final OrganisationApi changes;
    private final Previews previews;

    DecreesApi(OrganisationApi changes, Previews previews) {
        this.changes = changes;
        this.previews = previews;
    }

    /** A request as it came. */
    private record Asked(
            @Nullable String preview,
            Caller caller,
            @Nullable String key,
            @Nullable String ifMatch,
            byte[] body) {}

    @PostMapping("/calendars")
    Mono<ResponseEntity<?>> calendar(
            @RequestParam(required = false) @Nullable String preview,
            Caller caller,
            Locale locale,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) byte @Nullable [] body) {
        Asked asked = new Asked(preview, caller, key, ifMatch, sent(body));
        return answered("decree-calendar", asked, DecreeBodies::calendar, locale)
                .onErrorMap(why -> DecreeBodies.inItsWords(why, ""));
    }

    @PostMapping("/rule-sets")
    Mono<ResponseEntity<?>> ruleSet(
            @RequestParam(required = false) @Nullable String preview,
            Caller caller,
            Locale locale,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) byte @Nullable [] body) {
        Asked asked = new Asked(preview, caller, key, ifMatch, sent(body));
        return answered("adopt-rule-set", asked, DecreeBodies::ruleSet, locale)
                .onErrorMap(why -> DecreeBodies.inItsWords(why, DecreeBodies.rulesAt(asked.body())));
    }

    private Mono<ResponseEntity<?>> answered(String word, Asked asked, UnaryOperator<byte[]> meaning, Locale locale) {
        boolean only = only(asked.preview());
        return Mono.defer(() -> {
            byte[] body = meaning.apply(asked.body());
            return only
                    ? previews.of(word, body, asked.caller(), locale).map(DecreesApi::told)
                    : changes.change(word, asked.caller(), asked.key(), asked.ifMatch(), body)
                            .map(answer -> answer);
        });
    }

    private static ResponseEntity<?> told(Preview preview) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(preview);
    }

    private static boolean only(@Nullable String preview) {
        return switch (preview) {
            case null -> false;
            case "false" -> false;
            case "true" -> true;
            default -> throw EdgeRefusal.PARAMETER_MALFORMED.refused("preview");
        };
    }

    private static byte[] sent(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }
}
