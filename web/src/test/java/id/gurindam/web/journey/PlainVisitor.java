package id.gurindam.web.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser: keeps cookies, and sends the forms of the pages that he sees. */
public final class PlainVisitor {
    private final House house;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final List<String> asked = new ArrayList<>();

    /** In this house. */
    public PlainVisitor(House house) {
        this.house = house;
    }

    /** Every address that was asked for or led to. */
    List<String> asked() {
        return asked;
    }

    /** The page at this address. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder(house.at(path)).GET());
    }

    /** What is told at this address, line by line, for as long as the house stands. */
    Stream<String> follow(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(house.at(path))
                .header("Accept", "text/event-stream")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    }

    /** Fills in the form of this name on this page; what is hidden in it goes along as it stands there. */
    public HttpResponse<String> fillIn(String page, String form, Map<String, String> fields)
            throws IOException, InterruptedException {
        String html = get(page).body();
        int begin = form.isEmpty() ? html.indexOf("action=\"" + page + "\"") : html.indexOf(" id=\"" + form + "\"");
        String inside = html.substring(begin, html.indexOf("</form>", begin));
        Map<String, String> all = new LinkedHashMap<>();
        Matcher hidden = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
                .matcher(inside);
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        return post(goesTo(html, begin, page), all);
    }

    /** Where the form goes, which is its own page if it says nothing. */
    private static String goesTo(String html, int within, String page) {
        int begin = html.lastIndexOf("<form", within);
        Matcher action =
                Pattern.compile(" action=\"([^\"]+)\"").matcher(html.substring(begin, html.indexOf('>', begin)));
        return action.find() ? action.group(1).replace("&amp;", "&") : page;
    }

    /** Sends these fields to this address as a form does. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                path,
                HttpRequest.newBuilder(house.at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request.header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        asked.add(path);
        answer.headers().firstValue("Location").ifPresent(asked::add);
        return answer;
    }
}
