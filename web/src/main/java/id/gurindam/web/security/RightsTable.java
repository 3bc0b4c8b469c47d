package id.gurindam.web.security;

import id.gurindam.events.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the tables of this package: comma-separated, first line the names, lines with # are for people. */
final class RightsTable {
    private RightsTable() {}

    /** The rights, in the order of the file. */
    static List<Right> rights() {
        return read("who-may.csv", RightsTable::right);
    }

    static <T> List<T> read(String file, Function<String[], T> line) {
        InputStream in = Objects.requireNonNull(RightsTable.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(text -> !text.isBlank() && !text.startsWith("#"))
                    .skip(1)
                    .map(text -> line.apply(text.strip().split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Right right(String[] cells) {
        Act act = Act.ofWord(cells[0]).orElseThrow(() -> new IllegalStateException("no such act: " + cells[0]));
        return Right.of(
                act,
                Role.valueOf(cells[1]),
                Scope.valueOf(cells[2]),
                Arrays.stream(cells[3].split(";"))
                        .filter(cell -> !cell.isEmpty())
                        .map(Seen::valueOf)
                        .collect(Collectors.toSet()));
    }
}
