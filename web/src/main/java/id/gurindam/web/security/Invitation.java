package id.gurindam.web.security;

import java.io.PrintStream;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** At the first start of a real city the code for its first administrator is printed, to the terminal and to no log. */
@Component
final class Invitation implements ApplicationRunner {
    private final FirstAdministrator first;
    private final URI baseUrl;
    private final boolean demo;
    private final PrintStream terminal = System.out;

    Invitation(
            FirstAdministrator first,
            @Value("${gurindam.base-url:http://localhost:8080}") URI baseUrl,
            @Value("${gurindam.demo:false}") boolean demo) {
        this.first = first;
        this.baseUrl = baseUrl;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo) {
            first.invite(code -> terminal.printf(
                    "%nAdministrator pertama / first administrator: %s/masuk/pertama%nKode / code: %s%n%n",
                    baseUrl, code));
        }
    }
}
