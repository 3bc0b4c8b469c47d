package id.gurindam.web.security;

import id.gurindam.record.disk.Sqlite;
import id.gurindam.web.problem.EdgeRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The accounts of the staff in accounts.db, all of them also in memory, since every request asks for one. */
public final class AccountStore implements AutoCloseable {
    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS account (username TEXT PRIMARY KEY, hash TEXT NOT NULL, officer_ref TEXT NOT NULL,
            display_name TEXT NOT NULL, enabled INTEGER NOT NULL, must_change INTEGER NOT NULL,
            changed_at INTEGER NOT NULL) WITHOUT ROWID""";
    private static final String NAME = "[a-z0-9][a-z0-9._-]{2,31}";
    private static final String WRITE = "INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final InstantSource clock;
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private AccountStore(Connection connection, InstantSource clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** Opens accounts.db in this folder, or makes it. */
    public static AccountStore open(Path folder, InstantSource clock) {
        try {
            Files.createDirectories(folder);
            Connection connection = Sqlite.writer(folder.resolve("accounts.db"));
            AccountStore store = new AccountStore(connection, clock);
            store.read();
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("accounts.db cannot be opened", e);
        }
    }

    /** The name as accounts know it. */
    static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Refuses a name that no account can have. */
    static void requireName(String plain) {
        if (!plain.matches(NAME)) {
            throw EdgeRefusal.FIELD_MALFORMED.refused("username");
        }
    }

    /** The account of this name. */
    public Optional<Account> find(String username) {
        return Optional.ofNullable(accounts.get(plain(username)));
    }

    /** Every account. */
    public Collection<Account> all() {
        return List.copyOf(accounts.values());
    }

    /** True before anybody can sign in. */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /** Makes an account that can be used at once; a name that is taken keeps its account. */
    public boolean create(String username, String passwordHash, String officerRef, String displayName) {
        return open(new Account(plain(username), passwordHash, officerRef, displayName, true, false, clock.millis()));
    }

    /** The same, whose holder may do nothing before choosing another password. */
    boolean createForNow(String username, String passwordHash, String officerRef, String displayName) {
        return open(new Account(plain(username), passwordHash, officerRef, displayName, true, true, clock.millis()));
    }

    private synchronized boolean open(Account fresh) {
        return !accounts.containsKey(fresh.username()) && write(List.of(fresh)) == 1;
    }

    /** Makes all of these, or gives those that are there already the password, in one transaction. */
    public void putAll(Collection<Account> wanted) {
        write(wanted);
    }

    /** Gives the account a new password, and ends its sessions. */
    public boolean setPassword(String username, String passwordHash, boolean mustChange) {
        return setPassword(username, passwordHash, mustChange, Long.MAX_VALUE);
    }

    /** The same, unless the account has changed since it was seen. */
    boolean setPassword(String username, String passwordHash, boolean mustChange, long seen) {
        return change(username, seen, account -> account.withPassword(passwordHash, mustChange, after(account)));
    }

    /** Opens or closes the account, and ends its sessions. */
    public boolean setEnabled(String username, boolean enabled) {
        return setEnabled(username, enabled, Long.MAX_VALUE);
    }

    /** The same, unless the account has changed since it was seen. */
    boolean setEnabled(String username, boolean enabled, long seen) {
        return change(username, seen, account -> account.withEnabled(enabled, after(account)));
    }

    /** Never the same moment twice, or a session begun within it would outlive the change. */
    private long after(Account account) {
        return Math.max(clock.millis(), account.changedAt() + 1);
    }

    private synchronized boolean change(String username, long seen, UnaryOperator<Account> change) {
        return write(find(username).filter(account -> account.changedAt() <= seen).map(change).stream()
                        .toList())
                == 1;
    }

    private synchronized int write(Collection<Account> changed) {
        try (PreparedStatement row = connection.prepareStatement(WRITE)) {
            for (Account account : changed) {
                row.setString(1, account.username());
                row.setString(2, account.passwordHash());
                row.setString(3, account.officerRef());
                row.setString(4, account.displayName());
                row.setBoolean(5, account.enabled());
                row.setBoolean(6, account.mustChange());
                row.setLong(7, account.changedAt());
                row.addBatch();
            }
            row.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("accounts.db cannot be written", e);
        }
        changed.forEach(account -> accounts.put(account.username(), account));
        return changed.size();
    }

    private void read() throws SQLException {
        Sqlite.run(connection, TABLE);
        connection.commit();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM account")) {
            while (row.next()) {
                Account account = new Account(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getLong(7));
                accounts.put(account.username(), account);
            }
        }
        connection.commit();
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("accounts.db cannot be closed", e);
        }
    }
}
