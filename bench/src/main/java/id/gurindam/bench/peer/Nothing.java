package id.gurindam.bench.peer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes a filing and does nothing with it; answers so many bytes of JSON. */
@RestController
class Nothing {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Map<Integer, byte[]> answers = new ConcurrentHashMap<>();

    @PostMapping("/noop")
    Mono<ResponseEntity<Map<String, Object>>> take(@RequestBody byte[] body) {
        JsonNode filing = JSON.readTree(body);
        return Mono.just(ResponseEntity.status(201)
                .body(Map.of("trackingCode", "TPI-0000-0000", "pin", "000000000000", "position", filing.size())));
    }

    @GetMapping(path = "/noop/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> tell(@PathVariable String code, @RequestParam int bytes) {
        return Mono.just(ResponseEntity.ok().body(answers.computeIfAbsent(bytes, Nothing::answer)));
    }

    private static byte[] answer(int bytes) {
        return ("\"" + "x".repeat(Math.max(0, bytes - 2)) + "\"").getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
