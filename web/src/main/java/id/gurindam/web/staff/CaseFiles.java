package id.gurindam.web.staff;

import id.gurindam.events.complaint.FileRef;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.record.files.OpenedFile;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.files.FileDesk;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The files of a case, each only to those to whom the case as they see it shows that file. */
@RestController
class CaseFiles {
    private static final CacheControl PUBLIC =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final CaseDesk desk;
    private final FileDesk files;

    CaseFiles(CaseDesk desk, FileDesk files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping("/kasus/{code}/berkas/{digest}")
    Mono<ResponseEntity<byte[]>> office(@PathVariable String code, @PathVariable String digest, Caller caller) {
        return desk.see(code, caller)
                .filter(view -> desk.asOffice(view, caller))
                .flatMap(view -> file(view, digest, CacheControl.noStore()))
                .switchIfEmpty(Mono.error(EdgeRefusal.NOT_FOUND::refused));
    }

    @GetMapping("/lacak/{code}/berkas/{digest}")
    Mono<ResponseEntity<byte[]>> reporter(@PathVariable String code, @PathVariable String digest, Caller caller) {
        if (!caller.proved(code)) {
            return Mono.error(EdgeRefusal.PIN_NEEDED::refused);
        }
        return desk.mine(code)
                .flatMap(view -> file(view, digest, CacheControl.noStore()))
                .switchIfEmpty(Mono.error(EdgeRefusal.NOT_FOUND::refused));
    }

    @GetMapping("/laporan/{code}/berkas/{digest}")
    Mono<ResponseEntity<byte[]>> anybody(@PathVariable String code, @PathVariable String digest) {
        return desk.publicly(code)
                .flatMap(view -> file(view, digest, PUBLIC))
                .switchIfEmpty(Mono.error(EdgeRefusal.NOT_FOUND::refused));
    }

    /** The digests that the case shows to whoever sees it so. */
    static boolean shows(CaseView view, String digest) {
        CaseView.Original original = view.original();
        Stream<FileRef> own = original == null ? Stream.of() : original.files().stream();
        Stream<FileRef> told = view.entries().stream().flatMap(entry -> entry.files().stream());
        return Stream.of(own, view.files().stream(), told)
                .flatMap(all -> all)
                .anyMatch(ref -> ref.digest().equals(digest));
    }

    private Mono<ResponseEntity<byte[]>> file(CaseView view, String digest, CacheControl cache) {
        if (!shows(view, digest)) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> files.open(digest).orElse(null))
                .subscribeOn(Schedulers.boundedElastic())
                .map(opened -> answer(view, digest, opened, cache));
    }

    private static ResponseEntity<byte[]> answer(CaseView view, String digest, OpenedFile opened, CacheControl cache) {
        boolean picture = opened.mediaType().startsWith("image/");
        String name = view.trackingCode() + "-" + digest.substring(0, 8) + ending(opened.mediaType());
        ContentDisposition shown = (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.mediaType()))
                .cacheControl(cache)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(opened.bytes());
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "application/pdf" -> ".pdf";
            default -> "";
        };
    }
}
