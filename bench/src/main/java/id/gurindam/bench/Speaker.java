package id.gurindam.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One caller of the house, for what is done once and not measured. */
final class Speaker {
    static final String PASSWORD = "sembilu-penyengat-1808";
    static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"ANONYMOUS","channel":"API",\
            "description":"Lubang besar di tengah jalan dekat simpang, sudah tiga motor jatuh pekan ini, mohon ditambal segera."}""";
    private static final int BREATH = 250;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Child house;

    Speaker(Child house) {
        this.house = house;
    }

    static String basic(String account) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    HttpRequest filing() {
        return filing(house.at("/api/complaints"));
    }

    /** The filing, put to this address. */
    static HttpRequest filing(URI where) {
        return HttpRequest.newBuilder(where)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(FILING))
                .build();
    }

    /** Waits until every view knows all that is in the record. */
    void awaitViews() throws IOException, InterruptedException {
        while (late()) {
            Thread.sleep(BREATH);
        }
    }

    private boolean late() throws IOException, InterruptedException {
        boolean late = false;
        for (JsonNode view : JSON.readTree(read("/api/reliability")).at("/now/views")) {
            late |= view.get("lag").longValue() > 0;
        }
        return late;
    }

    JsonNode get(String path, String account) throws IOException, InterruptedException {
        return JSON.readTree(read(path, account));
    }

    byte[] read(String path, String account) throws IOException, InterruptedException {
        return body(HttpRequest.newBuilder(house.at(path))
                .header("Authorization", basic(account))
                .build());
    }

    /** As anybody reads it. */
    byte[] read(String path) throws IOException, InterruptedException {
        return body(HttpRequest.newBuilder(house.at(path)).build());
    }

    /** Files a case that a coordinator has verified, and answers its code. */
    String openCase() throws IOException, InterruptedException {
        String code = JSON.readTree(body(filing())).get("trackingCode").stringValue();
        act(code, "verify", "koordinator", """
                {"classification":"NON_SUPERVISORY","publishedText":"Lubang besar di tengah jalan.","note":"jelas"}""");
        return code;
    }

    void act(String code, String act, String account, String json) throws IOException, InterruptedException {
        body(HttpRequest.newBuilder(house.at("/api/complaints/" + code + "/" + act))
                .header("Content-Type", "application/json")
                .header("Authorization", basic(account))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private static byte[] body(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " answered " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }
}
