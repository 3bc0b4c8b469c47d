package id.gurindam.record.sqlite;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Why nothing can be written: damage stays for ever, a disk that failed may come back. */
final class WritingState {
    private @Nullable String damage;
    private long damagedAt = Long.MAX_VALUE;
    private volatile @Nullable String disk;

    /** The record cannot be trusted from this position on; the first such position is the one named. */
    synchronized void damaged(long position, String what) {
        if (position < damagedAt) {
            damagedAt = position;
            damage = "the record is damaged at position " + position + ": " + what;
        }
    }

    /** The file around the events cannot be trusted; an event that cannot be is named before it. */
    synchronized void fileDamaged(String what) {
        if (damage == null) {
            damage = "the file of the record is damaged: " + what;
        }
    }

    synchronized Optional<String> damage() {
        return Optional.ofNullable(damage);
    }

    synchronized OptionalLong damagedFrom() {
        return damage == null ? OptionalLong.empty() : OptionalLong.of(damagedAt);
    }

    void diskFailed(String words) {
        disk = words;
    }

    void diskWorks() {
        disk = null;
    }

    Optional<String> diskFailure() {
        return Optional.ofNullable(disk);
    }
}
