package id.gurindam.query.caselist;

import id.gurindam.clocks.Fact;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.events.voice.VoiceAdded;
import id.gurindam.events.voice.VoiceEvent;
import id.gurindam.events.voice.VoiceWithdrawn;
import id.gurindam.query.axon.Recorded;
import id.gurindam.query.axon.View;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.keys.Vault;
import java.util.List;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a card of each case for lists and desks. */
@Component
@ProcessingGroup(CaseListProjector.NAME)
class CaseListProjector implements View {
    /** The view's name. */
    static final String NAME = "caselist";

    private final Documents<CaseCard> cards;
    private final CardAfter after;
    private final Vault vault;

    CaseListProjector(ViewStore store, Vault vault) {
        this.cards = CaseCard.in(store);
        this.vault = vault;
        this.after = new CardAfter(text -> vault.open(text).orElse(null));
    }

    @EventHandler
    void on(ComplaintEvent event, Recorded at) {
        String word = event.getClass().getSimpleName();
        if (event instanceof ComplaintFiled filed) {
            cards.put(new CardDraft(filed, at).at(at, word, null));
            return;
        }
        cards.change(event.complaintId(), at.position(), card -> {
            CardDraft draft = new CardDraft(card);
            after.apply(draft, event);
            draft.told(event, at.recordedAt());
            return draft.at(at, word, Fact.codeOf(event));
        });
    }

    @EventHandler
    void on(VoiceEvent event, Recorded at) {
        int step = switch (event) {
            case VoiceAdded _ -> 1;
            case VoiceWithdrawn _ -> -1;
        };
        cards.change(event.complaintId(), at.position(), card -> {
            CardDraft draft = new CardDraft(card);
            draft.voices += step;
            return draft.at(at);
        });
    }

    @EventHandler
    void on(KeyDestroyed event, Recorded at) {
        cards.change(event.owner(), at.position(), card -> {
            CardDraft draft = new CardDraft(card);
            draft.publishedText = null;
            return draft.at(at);
        });
    }

    @Override
    public @Nullable Document draft(String collection, String key) {
        return cards.draft(key);
    }

    /** The public text and the words to look for in it. */
    @Override
    public Set<String> opened() {
        return Set.of("publishedText", "words");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public void expect(Set<String> caseKeys) {
        cards.expect(caseKeys);
    }

    @Override
    public Set<String> flush() {
        return cards.flush();
    }

    @Override
    public void settle() {
        cards.settle();
    }

    @Override
    public void forget(String caseKey) {
        cards.forget(caseKey);
    }

    @Override
    public List<String> collections() {
        return List.of(NAME);
    }

    @Override
    public View beside(ViewStore store) {
        return new CaseListProjector(store, vault);
    }

    @Override
    public void clear() {
        cards.clear();
    }
}
