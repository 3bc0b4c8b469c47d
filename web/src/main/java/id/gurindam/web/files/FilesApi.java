package id.gurindam.web.files;

import id.gurindam.web.pages.model.UploadedFile;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Files in the JSON interface: sent first, then named by their digest. */
@RestController
class FilesApi {
    private final FileDesk desk;
    private final RateLimits limits;

    FilesApi(FileDesk desk, RateLimits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    /** What a stored file answers. */
    record Stored(String digest, String mediaType, long bytes) {}

    @PostMapping(path = "/api/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<Stored>> store(ServerWebExchange exchange, @RequestPart("file") FilePart file) {
        limits.take(RateLimits.Of.FILE, exchange);
        return desk.store(file)
                .map(FilesApi::stored)
                .onErrorMap(
                        FileDesk.NotTaken.class,
                        why -> why.key().equals("wrong.file.large")
                                ? EdgeRefusal.BODY_TOO_LARGE.refused("file")
                                : EdgeRefusal.FIELD_MALFORMED.refused("file"));
    }

    private static ResponseEntity<Stored> stored(UploadedFile file) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Stored(file.digest(), file.mediaType(), file.bytes()));
    }
}
