package id.gurindam.web.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the JSON interface as one caller: an officer with a password, or a citizen. */
public final class Http {
    /** The one password of a demo in tests. */
    public static final String PASSWORD = "sembilu-penyengat-1808";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final House house;
    private final @Nullable String account;

    private Http(House house, @Nullable String account) {
        this.house = house;
        this.account = account;
    }

    /** Somebody without an account. */
    public static Http citizen(House house) {
        return new Http(house, null);
    }

    /** An officer. */
    public static Http as(House house, String account) {
        return new Http(house, account);
    }

    /** What came back. */
    public record Reply(int status, String text, HttpResponse<String> response) {
        /** Its body. */
        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** The version of what was read. */
        public String etag() {
            return response.headers().firstValue("ETag").orElseThrow();
        }
    }

    /** Reads. */
    public Reply get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    /** Asks for something to happen. */
    public Reply post(String path, String json, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** Sends one file as a form does. */
    public Reply upload(String path, String name, byte[] bytes, String... headers)
            throws IOException, InterruptedException {
        String edge = "edge-of-the-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        URI uri = house.at(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        if (account != null) {
            String basic =
                    Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + basic);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static Reply send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Reply(response.statusCode(), response.body(), response);
    }
}
