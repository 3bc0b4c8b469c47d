package id.gurindam.bench;

import id.gurindam.bench.Load.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** W1, W1b, W2: filings that are on the disk when they are acknowledged. */
final class Writing {
    private static final int CLIENTS = 64;

    private final Plan plan;
    private final Child house;
    private final Child peer;

    Writing(Plan plan, Child house, Child peer) {
        this.plan = plan;
        this.house = house;
        this.peer = peer;
    }

    List<Figure> figures(double fsyncMillis, Optional<Child> onPostgres) {
        List<Figure> figures = new ArrayList<>();
        Question filing = Question.post(_ -> house.at("/api/complaints"), Speaker.FILING);
        Question nothing = Question.post(_ -> peer.at("/noop"), Speaker.FILING);
        if (plan.wants("W1", "W1b")) {
            double ours = most(filing);
            figures.add(Figure.atLeast(
                    "W1", "durable filings over HTTP, 64 clients", ours, "/s", "no-op POST", most(nothing), 0.5));
            onPostgres.ifPresentOrElse(
                    stock -> figures.addAll(besides(stock, ours)),
                    () -> figures.add(
                            Figure.missing("W1b", "the same beside PostgreSQL", "no PostgreSQL is installed")));
        }
        if (plan.wants("W2")) {
            double least = fsyncMillis + alone(nothing);
            figures.add(
                    Figure.atMost("W2", "one client, p50", alone(filing), "ms", "fdatasync + no-op, p50", least, 2.5));
        }
        return figures;
    }

    private List<Figure> besides(Child stock, double ours) {
        double axon = most(Question.post(_ -> stock.at("/stock"), Speaker.FILING));
        double plain = most(Question.post(_ -> stock.at("/plain"), Speaker.FILING));
        return List.of(
                Figure.atLeast("W1b", "the same", ours, "/s", "stock Axon JDBC on PostgreSQL", axon, 1.2),
                Figure.atLeast("W1b", "the same", ours, "/s", "one CRUD transaction with an audit row", plain, 1.2));
    }

    private double most(Question question) {
        try (Load load = new Load(CLIENTS)) {
            return load.most(question, CLIENTS, plan);
        }
    }

    private double alone(Question question) {
        try (Load load = new Load(1)) {
            load.closed(question, 1, plan.warm().dividedBy(2));
            return Median.of(
                    plan.rounds(),
                    () -> load.closed(question, 1, plan.each()).sound().millis(50));
        }
    }
}
