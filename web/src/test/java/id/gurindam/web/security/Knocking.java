package id.gurindam.web.security;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser, or a program, that knocks at the door and keeps its cookies. */
final class Knocking {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Knocking(int port) {
        this.port = port;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with the token of a page read before. */
    HttpResponse<String> form(String path, String... fields) {
        return sendForm(path, get("/lacak").body(), fields);
    }

    /** Sends a form with this token. */
    HttpResponse<String> sendForm(String path, String token, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "_csrf";
        all[fields.length + 1] = token;
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < all.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(all[i]).append('=').append(encoded(all[i + 1]));
        }
        return send("POST", path, body.toString(), "Content-Type", "application/x-www-form-urlencoded");
    }

    HttpResponse<String> signIn(String username, String password) {
        return form("/masuk", "username", username, "password", password);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private void keep(String cookie) {
        String[] pair = cookie.substring(0, cookie.indexOf(';') < 0 ? cookie.length() : cookie.indexOf(';'))
                .split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
