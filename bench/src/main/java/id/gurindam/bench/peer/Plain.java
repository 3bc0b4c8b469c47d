package id.gurindam.bench.peer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What a program of tables does: the row of the case and a row of the audit log in one transaction. */
@RestController
@ConditionalOnProperty(name = "peer.jdbc", havingValue = "true")
class Plain {
    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final Scheduler EACH = Schedulers.fromExecutor(THREADS);

    private final DataSource source;

    Plain(DataSource source) throws SQLException {
        this.source = source;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS complaint(id uuid PRIMARY KEY, state text, body text, changed timestamptz)");
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS audit(id bigserial PRIMARY KEY, complaint uuid, what text, at timestamptz)");
        }
    }

    @PostMapping("/plain")
    Mono<ResponseEntity<String>> file(@RequestBody String body) {
        return Mono.fromCallable(() -> filed(body)).subscribeOn(EACH);
    }

    private ResponseEntity<String> filed(String body) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement complaint =
                            connection.prepareStatement("INSERT INTO complaint VALUES (?, 'received', ?, now())");
                    PreparedStatement audit = connection.prepareStatement(
                            "INSERT INTO audit(complaint, what, at) VALUES (?, ?, now())")) {
                complaint.setObject(1, id);
                complaint.setString(2, body);
                complaint.executeUpdate();
                audit.setObject(1, id);
                audit.setString(2, body);
                audit.executeUpdate();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
        return ResponseEntity.status(201).body("{\"id\":\"" + id + "\"}");
    }
}
