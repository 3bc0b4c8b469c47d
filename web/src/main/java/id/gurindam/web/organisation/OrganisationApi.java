package id.gurindam.web.organisation;

import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationLists;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.query.organisation.Tongue;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The organisation in JSON: lists that everybody may read and keep until it changes, and changes by the administrator. */
@RestController
@RequestMapping(path = "/api/organisation", produces = MediaType.APPLICATION_JSON_VALUE)
class OrganisationApi {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final OrganisationBook book;
    private final PastOrganisation past;
    private final ChangeOffice office;

    OrganisationApi(OrganisationBook book, PastOrganisation past, ChangeOffice office) {
        this.book = book;
        this.past = past;
        this.office = office;
    }

    @GetMapping("/{list}")
    Mono<ResponseEntity<List<?>>> list(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String asOf,
            Caller caller,
            Locale locale) {
        return asOf == null
                ? Mono.fromSupplier(() -> told(list, book.now(), caller, locale))
                : past.at(asOf).map(page -> told(list, page, caller, locale));
    }

    private static ResponseEntity<List<?>> told(String list, OrganisationPage page, Caller caller, Locale locale) {
        Tongue tongue = "en".equals(locale.getLanguage()) ? Tongue.EN : Tongue.ID;
        boolean forAll = !list.equals("officers");
        if (!forAll) {
            caller.actorFor(Act.SEE_ORGANISATION_ADMIN, CaseFacts.NONE);
        }
        return ResponseEntity.ok()
                .eTag("\"" + page.position() + "\"")
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(
                        forAll ? CacheControl.maxAge(FRESH).cachePublic().mustRevalidate() : CacheControl.noStore())
                .body(lines(list, new OrganisationLists(page, tongue)));
    }

    private static List<?> lines(String list, OrganisationLists lists) {
        return switch (list) {
            case "categories" -> lists.categories();
            case "routes" -> lists.routes();
            case "units" -> lists.units();
            case "areas" -> lists.areas();
            case "bodies" -> lists.bodies();
            case "calendars" -> lists.calendars();
            case "rule-sets" -> lists.ruleSets();
            case "officers" -> lists.officers();
            case "lists" -> lists.lists();
            case "templates" -> lists.templates();
            default -> throw EdgeRefusal.NOT_FOUND.refused();
        };
    }

    @PostMapping(path = "/{change}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<ChangeOffice.Answer>> change(
            @PathVariable String change,
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) byte @Nullable [] body) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw EdgeRefusal.KEY_MALFORMED.refused("Idempotency-Key");
        }
        byte[] sent = body == null ? new byte[0] : body;
        return office.change(change, new ChangeOffice.Asked(caller, key, sent, position(ifMatch)))
                .map(answer -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .eTag("\"" + answer.position() + "\"")
                        .body(answer));
    }

    /** The position at which the caller saw the organisation; {@code *} asks for none in particular. */
    private static @Nullable Long position(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher matcher = VERSION.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("If-Match");
        }
        return Long.valueOf(matcher.group(1));
    }
}
