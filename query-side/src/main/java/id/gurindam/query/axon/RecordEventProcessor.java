package id.gurindam.query.axon;

import id.gurindam.query.store.ViewDatabase;
import id.gurindam.query.store.ViewDifference;
import id.gurindam.query.store.ViewStore;
import id.gurindam.query.store.ViewStore.ViewPosition;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the tail of the record into one view: batches through Axon's handlers, one bulk write, then the position. An
 * event that a view cannot take parks its case and no other; nothing is skipped in silence.
 */
public final class RecordEventProcessor extends AxonProcessor implements Rebuildable<Shadow> {
    private static final Logger LOG = LoggerFactory.getLogger(RecordEventProcessor.class);
    private final RecordStore record;
    private final ViewStore views;
    private final SharedPages pages;
    private final ParkedEvents parked;
    private final ViewProgress progress;
    private final Consumer<RecordEventProcessor> anew;
    private volatile ViewWriter writer;
    private final DatabaseAway away = new DatabaseAway();
    private boolean emptied;
    /** It had everything before this batch came, so that the time it takes is that of the way and not of a start. */
    private boolean current;
    /** Up to here events were applied; the position that everybody is told of is where they are written. */
    private long taken = -1;

    private volatile @Nullable Tail tail;

    /** For this view, from this record; anew builds a view that the program has another idea of than the store. */
    RecordEventProcessor(
            View view,
            RecordStore record,
            ViewStore views,
            SharedPages pages,
            ParkedEvents parked,
            ViewProgress progress,
            Consumer<RecordEventProcessor> anew) {
        this.writer = ViewWriter.of(view, pages.reader(), parked.of(view.name()));
        this.record = record;
        this.views = views;
        this.pages = pages;
        this.parked = parked;
        this.progress = progress;
        this.anew = anew;
    }

    /** Begins at once, or as soon as its database is there: until then readers are told that it is away. */
    @Override
    public void start() {
        away.nowOrPatiently(getName(), this::begin);
    }

    private void begin() {
        View view = view();
        parked.recall();
        view.collections().forEach(name -> views.dropAllBut(name, views.liveGeneration(view.name())));
        ViewPosition known = views.position(view.name()).orElse(new ViewPosition(-1, view.version()));
        if (known.position() > record.head()) {
            LOG.info("view {} knows more than the record has, so it is of another past", view.name());
            view.clear();
            known = new ViewPosition(-1, view.version());
        }
        progress.reached(view.name(), known.position(), Set.of());
        views.whenItReturns(this::lookWhetherItIsEmpty);
        if (known.version() != view.version()) {
            LOG.info("view {} is built anew beside the old one: the program has another idea of it", view.name());
            anew.accept(this);
            return;
        }
        follow(known.position());
    }

    private void follow(long known) {
        taken = known;
        tail = record.follow(known + 1, SharedPages.PAGE, this::take);
    }

    /** Waits for a database that is away, however long; the same events may come to a view twice. */
    private void take(List<RecordedEvent> events) {
        away.patiently(getName(), () -> write(events));
    }

    private synchronized void write(List<RecordedEvent> events) {
        if (events.getFirst().position() > taken + 1) {
            return;
        }
        if (emptied) {
            fromTheFirstEvent();
            return;
        }
        long begun = System.nanoTime();
        writer.take(pages.read(this, events));
        taken = Math.max(taken, events.getLast().position());
        if (taken + SharedPages.PAGE > record.head() || taken - position() >= SharedPages.UNWRITTEN) {
            flush(taken);
            if (current) {
                progress.wrote(getName(), System.nanoTime() - begun);
            }
        }
        current = taken >= record.head();
        if (current) {
            pages.leave(this);
            view().settle();
        }
    }

    /**
     * The documents first, then the position that they come to, which only a next start asks for. Whoever follows a view
     * that has everything is told before that is written: the documents are there, and the same events may come twice.
     */
    private void flush(long position) {
        long before = position();
        Set<String> changed = view().flush();
        if (current) {
            progress.reached(getName(), position, changed);
        }
        if (!views.position(getName(), new ViewPosition(position, view().version())) && before >= 0) {
            emptied = true;
            fromTheFirstEvent();
        } else if (!current) {
            progress.reached(getName(), position, changed);
        }
    }

    private synchronized void lookWhetherItIsEmpty() {
        try {
            if (tail != null && position() >= 0 && views.position(getName()).isEmpty()) {
                fromTheFirstEvent();
            }
        } catch (RuntimeException e) {
            LOG.warn("view {}: its database came back and went again ({})", getName(), ViewDatabase.isAway(e));
        }
    }

    /** The database has lost the view: it is read again in the same place, and readers are told that it is behind. */
    private void fromTheFirstEvent() {
        LOG.warn("view {} is gone from its database: built again from the first event", getName());
        views.storeId(record.identity().storeId());
        view().clear();
        parked.replace(getName(), List.of());
        views.position(getName(), new ViewPosition(-1, view().version()));
        emptied = false;
        progress.lost(getName());
        Tail before = tail;
        follow(-1);
        if (before != null) {
            Thread.ofVirtual().name("views-returned").start(before::close);
        }
    }

    /** The view as the program knows it, whichever copy of it is live. */
    View view() {
        return writer.view();
    }

    long position() {
        return progress.position(getName());
    }

    @Override
    public Shadow anew(String generation) {
        return new Shadow(view(), views, generation, pages);
    }

    /**
     * Brings the shadow to where the live copy is and lets readers see it, with a single write; with compare only if both
     * say the same, else the first difference is answered and nothing changes. Readers keep the old copy meanwhile.
     */
    @Override
    public synchronized Optional<ViewDifference> takeOver(Shadow shadow, boolean compare) {
        if (taken > position()) {
            flush(taken);
        }
        shadow.comeTo(record, tail == null ? record.head() : position());
        Optional<ViewDifference> difference = compare ? shadow.differenceFrom(views) : Optional.empty();
        if (difference.isEmpty()) {
            goLive(shadow);
        }
        return difference;
    }

    private void goLive(Shadow shadow) {
        String before = views.liveGeneration(getName());
        writer = ViewWriter.of(shadow.view(), pages.reader(), parked.of(getName()));
        views.goLive(getName(), shadow.generation(), new ViewPosition(shadow.position(), view().version()));
        parked.replace(getName(), shadow.parked());
        progress.reached(getName(), shadow.position(), Set.of());
        views.dropSoon(view().collections(), before);
        if (tail == null) {
            follow(shadow.position());
        }
    }

    /** Takes up the parked events of this case again, in order; answers whether all of them could be applied. */
    public synchronized boolean retry(String caseKey) {
        ParkedEvents.Parked aside = parked.of(getName(), caseKey);
        if (aside == null) {
            return true;
        }
        if (taken > position()) {
            flush(taken);
        }
        try {
            writer.takeUp(aside, record);
        } catch (Exception e) {
            view().forget(caseKey);
            return false;
        }
        progress.reached(getName(), position(), view().flush());
        parked.release(getName(), caseKey);
        return true;
    }

    @Override
    public void shutDown() {
        away.stop();
        pages.leave(this);
        Tail following = tail;
        if (following != null) {
            following.close();
        }
    }

    @Override
    public String getName() {
        return view().name();
    }

    @Override
    public boolean isRunning() {
        return tail != null && !isError();
    }

    @Override
    public boolean isError() {
        Tail following = tail;
        return following != null && following.failure().isPresent();
    }
}
