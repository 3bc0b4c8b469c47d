package id.gurindam.web.faults;

import id.gurindam.web.journey.Http;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the house has acknowledged, by the key of each request, and what it may have done without saying so. */
final class Ledger {
    private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Ask> unknown = new ConcurrentHashMap<>();
    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Queue<String> serverErrors = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    /** One request that can be sent again word for word: the act is "file" or the word in the address. */
    record Ask(String key, String account, String code, String act, String body) {
        String path() {
            return act.equals("file") ? "/api/complaints" : "/api/complaints/" + code + "/" + act;
        }

        Http.Reply send(Http http) throws java.io.IOException, InterruptedException {
            return http.post(path(), body, "Idempotency-Key", key);
        }
    }

    /** What was answered to it. */
    record Acknowledged(Ask ask, String code, long position) {}

    /** Notes the answer; true if it is a promise. One that is a mistake of the server leaves open what happened. */
    boolean note(Ask ask, Http.Reply reply) {
        if (reply.status() / 100 == 2) {
            String code = reply.json().get("trackingCode").stringValue();
            acknowledged.put(
                    ask.key(),
                    new Acknowledged(ask, code, reply.json().get("position").longValue()));
            unknown.remove(ask.key());
            return true;
        }
        if (reply.status() >= 500) {
            serverErrors.add(reply.status() + " " + reply.text());
            unknown.put(ask.key(), ask);
        } else {
            unknown.remove(ask.key());
            refused.incrementAndGet();
        }
        return false;
    }

    /** The connection broke before an answer came. */
    void unanswered(Ask ask) {
        unknown.put(ask.key(), ask);
    }

    void stored(Http.Reply reply) {
        if (reply.status() == 201) {
            files.add(reply.json().get("digest").stringValue());
        } else if (reply.status() >= 500) {
            serverErrors.add(reply.status() + " " + reply.text());
        }
    }

    Map<String, Acknowledged> acknowledged() {
        return acknowledged;
    }

    Map<String, Ask> unknown() {
        return unknown;
    }

    Set<String> files() {
        return files;
    }

    /** Every answer of 500 and above, with its status in front. */
    Queue<String> serverErrors() {
        return serverErrors;
    }

    int refused() {
        return refused.get();
    }

    /** Promises of every kind. */
    int promises() {
        return acknowledged.size() + files.size();
    }
}
